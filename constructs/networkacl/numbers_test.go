package networkacl

import (
	"fmt"
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Names that come or go must not move the others, wherever they sort.
func TestTheNumbersOfAClientDoNotHangOnTheOthers(t *testing.T) {
	some := []Client{{Name: "dns"}, {Name: "tfc-agent"}, {Name: "vpn"}, {Name: "vpn_clients"}}
	before := numbers(some)
	for _, name := range []string{"aaa", "m", "zzz"} {
		after := numbers(append([]Client{{Name: name}}, some...))
		for _, client := range some {
			assert.Equal(t, before[client.Name], after[client.Name], "%s comes", name)
		}
	}
}

// AWS takes numbers from 1 to 32766, each once in a direction.
func TestNumbersAreGivenOnce(t *testing.T) {
	var clients []Client
	for i := range 200 {
		clients = append(clients, Client{Name: fmt.Sprintf("client-%d", i), CIDRs: make([]netip.Prefix, i%25)})
	}
	first, taken := numbers(clients), map[int]string{}
	for _, client := range clients {
		for i := range max(1, len(client.CIDRs)) * 2 {
			number := first[client.Name] + i
			assert.Empty(t, taken[number], "%d of %s", number, client.Name)
			assert.LessOrEqual(t, number, 32766)
			taken[number] = client.Name
		}
	}
}
