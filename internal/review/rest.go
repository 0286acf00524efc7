package review

import (
	"cmp"
	"slices"
)

// rest counts the changes that no finding names.
func (r *review) rest() {
	counted := map[Tally]int{}
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if !r.named[one.Name][c.Address] && c.Type != "terraform_data" {
				counted[Tally{Type: c.Type, Action: string(c.Action)}]++
			}
		}
	}
	for tally, count := range counted {
		tally.Count = count
		r.report.Rest = append(r.report.Rest, tally)
	}
	slices.SortFunc(r.report.Rest, func(a, b Tally) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Action, b.Action))
	})
}
