package review

// Attempt is one order that was tried in the emulated clouds, with the real Terraform.
type Attempt struct {
	Order []string `json:"order"`
	// Lifted is true if it was tried without what protects the things that go, as after an apply of protect: false.
	Lifted bool `json:"lifted"`
	Passed bool `json:"passed"`
	// Again are the stacks of which the first apply failed, as the review had said, and the second passed.
	Again []string `json:"again,omitempty"`
	// Stack and Step at which it ended, and in which error; "" if it passed.
	Stack string `json:"stack,omitempty"`
	Step  string `json:"step,omitempty"`
	Error string `json:"error,omitempty"`
}
