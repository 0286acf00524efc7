package networkacl

import (
	"hash/fnv"
	"slices"
)

// Numbers of entries go up to 32766. Each client gets a stretch of its own, enough for ten blocks; one with more
// gets the next as well.
// https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
const (
	firstNumber = 1000
	stretch     = 20
	stretches   = 1500
)

// numbers returns the first entry's number by client. It is taken from the client's name and not from its place in a
// list: a client that comes or goes then leaves the entries of the others alone, of which AWS would otherwise take
// each away for a moment. All entries allow, so their order means nothing.
func numbers(clients []Client) map[string]int {
	sorted := slices.Clone(clients)
	slices.SortFunc(sorted, func(a, b Client) int { return slices.Compare([]string{a.Name}, []string{b.Name}) })
	first, taken := map[string]int{}, map[int]bool{}
	for _, client := range sorted {
		wanted := max(1, (2*len(client.CIDRs)+stretch-1)/stretch)
		hash := fnv.New32a()
		hash.Write([]byte(client.Name))
		at := int(hash.Sum32() % stretches)
		for ; !free(taken, at, wanted); at = (at + 1) % stretches {
		}
		for i := range wanted {
			taken[at+i] = true
		}
		first[client.Name] = firstNumber + stretch*at
	}
	return first
}

func free(taken map[int]bool, at, wanted int) bool {
	for i := range wanted {
		if taken[at+i] {
			return false
		}
	}
	return true
}
