package rehearsed_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
)

// ofEach is how many changes are made of one random file, so that it is applied once for all of them.
const ofEach = 5

// TestRandomChanges reviews random changes of random files: ten, always the same, or REVIEW_PAIRS of them, from REVIEW_SEED on. What is lost in the emulated
// clouds has to be in the review, and the other way round, and the order that it gives has to apply.
func TestRandomChanges(t *testing.T) {
	pairs, seed := 2*ofEach, uint64(1)
	if given := os.Getenv("REVIEW_PAIRS"); given != "" {
		var err error
		seed = uint64(time.Now().UnixNano() % 1e9)
		pairs, err = strconv.Atoi(given)
		require.NoError(t, err)
	}
	if given := os.Getenv("REVIEW_SEED"); given != "" {
		var err error
		seed, err = strconv.ParseUint(given, 10, 64)
		require.NoError(t, err)
	}
	for one := seed; pairs > 0; one++ {
		t.Run(fmt.Sprintf("seed %d", one), func(t *testing.T) {
			t.Logf("again by: REVIEW_SEED=%d REVIEW_PAIRS=%d go test ./internal/review/rehearsed -run TestRandomChanges", one, ofEach)
			texts := random(one, min(ofEach, pairs))
			versions := synthesize(t, texts)
			lived := &proof{begin(t, versions)}
			for i := range texts[1:] {
				report, problems := lived.judge(t, i)
				if !assert.Empty(t, problems) {
					t.Logf("old:\n%s\nnew:\n%s\n%s", texts[0], texts[i+1], write("review", report))
				}
				t.Logf("change %d: %s, %d findings", i, report.Verdict, len(report.Findings))
			}
		})
		pairs -= ofEach
	}
}

// The generator gives valid files, the same for a seed, and changes that are some.
func TestTheSameSeedGivesTheSameFiles(t *testing.T) {
	for seed := range uint64(20) {
		texts := random(seed, ofEach)
		require.Len(t, texts, ofEach+1)
		assert.Equal(t, texts, random(seed, ofEach))
		for _, text := range texts[1:] {
			assert.NotEqual(t, string(texts[0]), string(text))
		}
	}
}

// random makes a valid file and changes of it that are valid too.
func random(seed uint64, changes int) (texts [][]byte) {
	g := generator{rand.New(rand.NewPCG(seed, 1))}
	var file any
	for {
		file = g.system()
		if text, ok := valid(file); ok {
			texts = append(texts, text)
			break
		}
	}
	for len(texts) <= changes {
		var changed map[string]any
		if err := yaml.Unmarshal(texts[0], &changed); err != nil {
			panic(err)
		}
		for range 1 + g.IntN(3) {
			g.change(changed)
		}
		if text, ok := valid(changed); ok && string(text) != string(texts[0]) {
			texts = append(texts, text)
		}
	}
	return texts
}

func valid(file any) ([]byte, bool) {
	text, err := yaml.Marshal(file)
	if err == nil {
		_, err = config.Parse("testdata/config.yaml", text) // its schemas are there
	}
	return text, err == nil
}

// generator makes parts of a configuration file. Not all that it makes is valid.
type generator struct{ *rand.Rand }

type block = map[string]any

func (g generator) chance(percent int) bool { return g.IntN(100) < percent }

func pick[T any](g generator, all ...T) T { return all[g.IntN(len(all))] }

// some picks some of the keys, in their order.
func some(g generator, of block) (picked []string) {
	for _, key := range slices.Sorted(maps.Keys(of)) {
		if g.chance(60) {
			picked = append(picked, key)
		}
	}
	return picked
}

func (g generator) system() block {
	clusters, vpcs, links := block{}, block{}, block{}
	for _, name := range []string{"red", "green", "blue"}[:1+g.IntN(3)] {
		clusters[name] = g.cluster()
	}
	for i := range 1 + g.IntN(2) {
		vpcs[fmt.Sprintf("vpc-%d", i+1)] = g.vpc(i)
	}
	for i := range g.IntN(3) {
		links[fmt.Sprintf("link-%d", i+1)] = g.link(clusters)
	}
	confluent := block{"connectivity": pick(g, "attachment", "gateway"), "hub_endpoint": "vpc-1", "clusters": clusters}
	if g.chance(70) {
		confluent["schema_registry"] = g.registry()
	}
	file := block{
		"name": "random", "region": "us-east-1", "account_id": "123456789012", "confluent": confluent, "links": links, "privatelink": block{"vpcs": vpcs},
		"hub": block{
			"transit_gateway_id": "tgw-0a1b2c3d4e5f60718", "transit_gateway_route_table_id": "tgw-rtb-0a1b2c3d4e5f60718",
			"vpcs": block{"agents": g.hub(2, "agents"), "dns": g.hub(3, "dns")},
		},
	}
	if g.chance(30) {
		file["privatelink"].(block)["flow_logs"] = block{"retention_days": pick(g, 7, 30)}
	}
	if g.chance(30) {
		file["shares"] = block{"team": g.share(clusters)}
	}
	return file
}

func (g generator) hub(i int, role string) block {
	return block{"id": fmt.Sprintf("vpc-0a1b2c3d4e5f6000%d", i), "role": role, "cidrs": []string{fmt.Sprintf("10.%d.0.0/20", 100+i)}, "route_table_ids": []string{fmt.Sprintf("rtb-0a1b2c3d4e5f6000%d", i)}}
}

func (g generator) vpc(i int) block {
	return block{"cidr": fmt.Sprintf("10.%d.0.0/20", i), "availability_zone_ids": []string{"use1-az1", "use1-az2", "use1-az4"}[:1+g.IntN(3)], "subnet_prefix_length": 24}
}

func (g generator) cluster() block {
	topics, applications, connectors := block{}, block{}, block{}
	for _, name := range []string{"a.orders", "b_customers", "c-trades"} {
		if g.chance(60) {
			topics[name] = g.topic()
		}
	}
	for _, name := range []string{"shop", "audit"} {
		if g.chance(50) {
			applications[name] = g.application(topics)
		}
	}
	if len(topics) > 0 && g.chance(20) {
		connectors["source"] = g.connector(topics)
	}
	return block{"topics": topics, "applications": applications, "connectors": connectors}
}

func (g generator) topic() block {
	of := block{"partitions": pick(g, 1, 6, 12)}
	if g.chance(30) {
		of["config"] = block{"retention.ms": pick(g, "3600000", "604800000")}
	}
	if g.chance(40) {
		of["value"] = g.schema()
	}
	if g.chance(20) {
		of["tags"] = []string{pick(g, "PII", "Daily")}
	}
	g.fate(of)
	return of
}

// registry holds the tags that topics have.
func (g generator) registry() block {
	of := block{"tags": block{"PII": block{"description": "Personal data"}, "Daily": block{}}, "schemas": block{}}
	if g.chance(50) {
		of["read"] = []string{"*"}
	}
	for _, name := range []string{"shared", "money"} {
		if g.chance(40) {
			of["schemas"].(block)[name] = g.schema()
		}
	}
	return of
}

// schema is one of a file of testdata: versions of one record that are compatible or not, and one of another format.
func (g generator) schema() block {
	of := block{"file": pick(g, "schemas/customer.avsc", "schemas/customer.avsc", "schemas/customer-default.avsc", "schemas/customer-required.avsc", "schemas/customer.proto")}
	if g.chance(70) {
		of["compatibility"] = pick(g, "BACKWARD", "FORWARD", "FULL", "NONE", "BACKWARD_TRANSITIVE")
	}
	g.fate(of)
	return of
}

// fate says of some things what becomes of them.
func (g generator) fate(of block) {
	switch g.IntN(8) {
	case 0:
		of["protect"] = false
	case 1:
		of["retire"] = true
	case 2:
		of["retire"], of["keep_data"] = true, true
	}
}

func (g generator) application(topics block) block {
	return block{"produces": some(g, topics), "consumes": some(g, topics), "groups": []string{"group-*"}}
}

func (g generator) connector(topics block) block {
	if len(topics) == 0 {
		return block{} // which is not valid
	}
	topic := pick(g, slices.Sorted(maps.Keys(topics))...)
	if g.chance(50) {
		return block{"class": "S3_SINK", "consumes": []string{topic}, "config": block{
			"s3.bucket.name": "example", "time.interval": pick(g, "HOURLY", "DAILY"), "input.data.format": "JSON", "output.data.format": "JSON", "provider.integration.id": "cspi-1",
		}}
	}
	return block{"topic": topic, "quickstart": pick(g, "ORDERS", "USERS"), "tasks": 1 + g.IntN(2)}
}

func (g generator) link(clusters block) block {
	if len(clusters) == 0 {
		return block{} // which is not valid
	}
	names := slices.Sorted(maps.Keys(clusters))
	source, destination := pick(g, names...), pick(g, names...)
	of := block{"source": source, "destination": destination, "mode": pick(g, "destination", "source", "bidirectional"), "topics": some(g, inside(clusters[source], "topics"))}
	switch {
	case of["mode"] == "bidirectional":
		of["reverse_topics"] = some(g, inside(clusters[destination], "topics"))
	case g.chance(60):
		of["prefix"] = "in."
	}
	if g.chance(30) {
		of["consumer_offset_sync"] = block{"groups": []string{"group-*"}}
	}
	g.fate(of)
	return of
}

func (g generator) share(clusters block) block {
	if len(clusters) == 0 {
		return block{} // which is not valid
	}
	cluster := pick(g, slices.Sorted(maps.Keys(clusters))...)
	return block{"cluster": cluster, "topics": some(g, inside(clusters[cluster], "topics")), "readers": []string{"arn:aws:iam::123456789012:role/team"}}
}

// inside is a block of a block, empty if there is none.
func inside(of any, key string) block {
	outer, _ := of.(block)
	inner, _ := outer[key].(block)
	return inner
}

// change makes one random change.
func (g generator) change(file block) {
	clusters, links, vpcs := inside(file["confluent"], "clusters"), inside(file, "links"), inside(file["privatelink"], "vpcs")
	one := func(of block) block {
		keys := slices.Sorted(maps.Keys(of))
		if len(keys) == 0 {
			return block{}
		}
		inner, _ := of[pick(g, keys...)].(block)
		return inner
	}
	gone := func(of block) {
		if keys := slices.Sorted(maps.Keys(of)); len(keys) > 0 {
			delete(of, pick(g, keys...))
		}
	}
	add := func(of block, name string, value block) {
		if of != nil {
			of[name] = value
		}
	}
	cluster := one(clusters)
	topics := inside(cluster, "topics")
	registry := inside(file["confluent"], "schema_registry")
	switch g.IntN(24) {
	case 0, 1:
		gone(topics)
	case 2:
		add(topics, pick(g, "a.orders", "b_customers", "c-trades", "d.new"), g.topic())
	case 3:
		one(topics)["partitions"] = pick(g, 1, 6, 12)
	case 4:
		g.fate(one(topics))
	case 5:
		gone(inside(cluster, "applications"))
	case 6:
		add(inside(cluster, "applications"), pick(g, "shop", "audit", "report"), g.application(topics))
	case 7:
		one(inside(cluster, "applications"))["retire"] = true
	case 8:
		gone(inside(cluster, "connectors"))
	case 9:
		gone(links)
	case 10:
		add(links, pick(g, "link-1", "link-2", "link-3"), g.link(clusters))
	case 11:
		g.fate(one(links))
	case 12:
		gone(clusters)
	case 13:
		add(clusters, pick(g, "red", "yellow"), g.cluster())
	case 14:
		add(cluster, pick(g, "availability", "max_ecku"), nil)
		delete(cluster, "availability")
		delete(cluster, "max_ecku")
		if g.chance(50) {
			cluster["availability"] = "LOW"
		} else {
			cluster["retire"] = true
		}
	case 15:
		gone(vpcs)
	case 16:
		add(vpcs, pick(g, "vpc-2", "vpc-3"), g.vpc(5))
	case 17:
		delete(file, "shares")
	case 18:
		add(one(topics), "value", g.schema())
	case 19:
		delete(one(topics), "value")
	case 20:
		add(inside(registry, "schemas"), pick(g, "shared", "money"), g.schema())
	case 21:
		gone(inside(registry, "schemas"))
	case 22:
		delete(one(topics), "tags")
	case 23:
		if len(topics) > 0 {
			add(inside(cluster, "connectors"), "source", g.connector(topics))
		}
	}
}
