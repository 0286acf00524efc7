package model

// Accounts are the AWS accounts of a network that is in more than one; empty if all is in one, or if nobody says.
type Accounts struct {
	// Owner of an object, by its id: an account id.
	Owner map[ID]string
	// Called is what people call an account, by its id: "ours", "the hub's account".
	Called map[string]string
}

// Of returns the account of an object and what people call it; empty if it is not known.
func (a Accounts) Of(id ID) (account, called string) {
	account = a.Owner[id]
	return account, a.Called[account]
}
