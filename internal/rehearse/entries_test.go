package rehearse

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/attributes"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// entry is a block of a network ACL's body that makes entries: a written one makes one, a dynamic one
// those with its port whose numbers follow its first.
type entry struct {
	direction string
	// at is where it stands in the list of its kind.
	at      int
	dynamic bool
	block   attributes.Attributes
}

var directions = []string{"ingress", "egress"}

// entries lists the blocks of a network ACL's body.
func entries(body map[string]any) []entry {
	var all []entry
	for _, direction := range directions {
		for i, block := range attributes.Attributes(body).Blocks(direction) {
			all = append(all, entry{direction, i, false, block})
		}
		for i, dynamic := range attributes.Attributes(body).Block("dynamic").Blocks(direction) {
			all = append(all, entry{direction, i, true, dynamic.Block("content")})
		}
	}
	return all
}

var firstNumber = regexp.MustCompile(`^(?:\$\{)?(\d+)`)

// first is the number of the first entry that the block makes.
func (e entry) first() int {
	parts := firstNumber.FindStringSubmatch(e.block.String("rule_no"))
	if parts == nil {
		return 0
	}
	number, _ := strconv.Atoi(parts[1])
	return number
}

// maker finds the block that makes an entry of the world: of its direction and port, that with the
// closest number.
func maker(body map[string]any, direction string, made emulator.Object) entry {
	var best entry
	for _, e := range entries(body) {
		first, number := e.first(), made.Int("rule_no")
		if e.direction == direction && e.block["to_port"] == made["to_port"] && first <= number && (e.dynamic || first == number) && first > best.first() {
			best = e
		}
	}
	return best
}

// keepEntries takes out of an ACL in the world the entries whose blocks one body has and the other has not.
func keepEntries(acl emulator.Object, before, after map[string]any) {
	for _, direction := range directions {
		var kept []any
		for _, made := range acl.Blocks(direction) {
			was := maker(before, direction, made)
			if slices.ContainsFunc(entries(after), func(e entry) bool {
				return e.direction == direction && e.dynamic == was.dynamic && reflect.DeepEqual(e.block, was.block)
			}) {
				kept = append(kept, map[string]any(made))
			}
		}
		acl[direction] = kept
	}
}

// withoutEntry breaks a stack by taking a block out of a network ACL.
func withoutEntry(address string, e entry) func(*stack.Document) {
	return func(d *stack.Document) {
		blocks := d.Object(address).Body
		if e.dynamic {
			blocks = blocks["dynamic"].(map[string]any)
		}
		blocks[e.direction] = slices.Delete(slices.Clone(blocks[e.direction].([]any)), e.at, e.at+1)
	}
}
