package judge

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

// another is the file of a second system on the same hub, which makes no PrivateLink VPC of the world.
var another = strings.NewReplacer("name: t\n", "name: u\n", "main: {cidr: 10.0.0.0/20}\n    other: {cidr: 10.1.0.0/20}", "third: {cidr: 10.240.0.0/20}",
	"hub_endpoint: main", "hub_endpoint: third", "    main: {}", "    third: {}").Replace(configuration)

// split shares a state out to two systems at random: what refers to each other may stand in either. Confluent's
// side stays together, as the world does not say which environment what is in. In the second one the numbers of
// names begin anew, so that the same addresses stand in both.
func split(t *testing.T, state []byte, seed uint64) (states [2][]byte) {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 23))
	var document struct {
		Values struct {
			Root struct {
				Resources []map[string]any `json:"resources"`
				Modules   []struct {
					Resources []map[string]any `json:"resources"`
				} `json:"child_modules"`
			} `json:"root_module"`
		} `json:"values"`
	}
	require.NoError(t, json.Unmarshal(state, &document))
	var root, module [2][]map[string]any
	counters := map[string]int{}
	share := func(resources []map[string]any, into *[2][]map[string]any) {
		for _, r := range resources {
			kind, name := r["type"].(string), r["name"].(string)
			to := random.IntN(2)
			if strings.HasPrefix(kind, "confluent_") {
				to = 0
			}
			if to == 1 {
				counters[kind]++
				renamed := fmt.Sprintf("r%d", counters[kind])
				r["address"] = strings.Replace(r["address"].(string), kind+"."+name, kind+"."+renamed, 1)
				r["name"] = renamed
			}
			into[to] = append(into[to], r)
		}
	}
	share(document.Values.Root.Resources, &root)
	for _, m := range document.Values.Root.Modules {
		share(m.Resources, &module)
	}
	for i, name := range []string{"t", "u"} {
		mark := map[string]any{"mode": "managed", "type": "terraform_data", "name": "system", "address": "terraform_data.system", "values": values{"input": values{"name": name}}}
		text, err := json.Marshal(values{"format_version": "1.0", "values": values{"root_module": values{"resources": append(root[i], mark),
			"child_modules": []any{values{"address": "module.hub", "resources": module[i]}}}}})
		require.NoError(t, err)
		states[i] = text
	}
	return states
}

// Whoever makes what, the network is one: its parts in the states of two systems are judged as in one, with the
// file of one of them and with both.
func TestTheStatesOfTwoSystemsAreJudgedAsOne(t *testing.T) {
	b := newBench(t)
	second := b.write("u.yaml", []byte(another))
	compare(t, 150, func(seed uint64, w *world) []string {
		states := split(t, w.state(seed), seed)
		sources := load.Sources{States: []string{b.write("t.json", states[0]), b.write("u.json", states[1])}}
		if seed%2 == 0 {
			sources.Configs = []string{b.config, second}
		}
		said, report := b.said(sources)
		return append(differences(w.truth(), said), assumed(report)...)
	})
}
