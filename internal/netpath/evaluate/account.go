package evaluate

import (
	"cmp"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
)

// whose says in which account each fix is made.
func (e *Evaluator) whose(blockers []*answer.Blocker) {
	for _, b := range blockers {
		b.Object.Account, _ = e.Model.Accounts.Of(b.Object.ID)
		b.Account, b.Whose = e.Model.Accounts.Of(cmp.Or(b.Mends, b.Object.ID))
	}
}

// owned says of the objects of hops whose they are.
func (e *Evaluator) owned(hops ...[]answer.Hop) {
	if len(e.Model.Accounts.Owner) == 0 {
		return
	}
	for _, list := range hops {
		for i := range list {
			list[i].Object.Account, _ = e.Model.Accounts.Of(list[i].Object.ID)
		}
	}
}
