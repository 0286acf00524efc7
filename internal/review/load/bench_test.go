package load_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

var (
	ownID       = regexp.MustCompile(`\b(?:vpc|subnet|rtb|sg|sgr|vpce|eni|acl|tgw-attach|rtbassoc|lkc|plattc)-[0-9a-z]{6,}\b|\bZ[A-Z0-9]{14,}\b`)
	ownEndpoint = regexp.MustCompile(`\bvpce-[0-9a-f]{17}\b`)
	ownCIDR     = regexp.MustCompile(`\b10\.0\.(\d+)\.`)
)

// many writes the objects of the PrivateLink VPC sandbox, with its cluster, so many times, each with ids and addresses of its own.
func many(t testing.TB, name string, count int) []any {
	var all []any
	for _, one := range shown(t, name) {
		text, err := json.Marshal(one)
		require.NoError(t, err)
		at := one.(object)["address"].(string)
		if strings.Contains(at, "shared") || !strings.Contains(at, "sandbox") {
			if !strings.Contains(at, "shared") { // the hub's, whose names lead to the first endpoint
				var r any
				require.NoError(t, json.Unmarshal([]byte(ownEndpoint.ReplaceAllString(string(text), "${0}000")), &r))
				all = append(all, r)
			}
			continue
		}
		for i := range count {
			copied := strings.NewReplacer("spoke_sandbox", fmt.Sprintf("spoke_v%d", i), "cluster_sandbox", fmt.Sprintf("cluster_v%d", i)).Replace(string(text))
			copied = ownID.ReplaceAllStringFunc(copied, func(id string) string {
				if strings.Contains(id, "0a1b2c3d4e5f") || strings.HasPrefix(id, "vpce-svc") { // the hub's, and Confluent's
					return id
				}
				return fmt.Sprintf("%s%03d", id, i)
			})
			copied = ownCIDR.ReplaceAllStringFunc(copied, func(start string) string {
				third, _ := strconv.Atoi(ownCIDR.FindStringSubmatch(start)[1])
				return fmt.Sprintf("10.%d.%d.", 128+i/16, i%16*16+third)
			})
			var r any
			require.NoError(t, json.Unmarshal([]byte(copied), &r))
			all = append(all, r)
		}
	}
	return all
}

// BenchmarkHundredVPCs reviews plans of 100 PrivateLink VPCs with 100 clusters: a route is taken away, and an endpoint changes, so
// that netpath is asked three times.
func BenchmarkHundredVPCs(b *testing.B) {
	text, err := os.ReadFile(filepath.Join(goldens.Root(b), "config/non-prod.yaml"))
	require.NoError(b, err)
	head, _, _ := strings.Cut(string(text), "# What is made here")
	for _, section := range []string{"privatelink:\n  vpcs:\n", "confluent:\n  hub_endpoint: v0\n  clusters:\n"} {
		head += section
		for i := range 100 {
			head += fmt.Sprintf("    v%d: %s\n", i, map[bool]string{true: fmt.Sprintf("{cidr: 10.%d.%d.0/20, availability_zone_ids: [use1-az1, use1-az2, use1-az4]}", 128+i/16, i%16*16), false: "{}"}[strings.HasPrefix(section, "privatelink")])
		}
	}
	cfg, err := config.ParseLocated("config.yaml", []byte(head), nil)
	require.NoError(b, err)
	same := func(values object) object { return values }
	networking := write(b, stack.Networking, many(b, stack.Networking, 100), map[string]func(object) object{`aws_route.hub_tfc-agent_spoke_v0["rtb-0a1b2c3d4e5f60002"]`: gone})
	core := write(b, stack.ConfluentCore, many(b, stack.ConfluentCore, 100), map[string]func(object) object{"aws_vpc_endpoint.spoke_v1": same})
	measure(b, cfg, networking, core)
}

// BenchmarkDefaultPlans does the same with plans of the default file.
func BenchmarkDefaultPlans(b *testing.B) {
	cfg, err := config.LoadLocated(filepath.Join(goldens.Root(b), "config/non-prod.yaml"))
	require.NoError(b, err)
	same := func(values object) object { return values }
	networking := write(b, stack.Networking, shown(b, stack.Networking), map[string]func(object) object{route: gone})
	core := write(b, stack.ConfluentCore, shown(b, stack.ConfluentCore), map[string]func(object) object{"aws_vpc_endpoint.spoke_shared": same})
	measure(b, cfg, networking, core)
}

// measure reads and judges plans of networking and confluent-core.
func measure(b *testing.B, cfg *config.Located, networking, core string) {
	for b.Loop() {
		var all []load.Shown
		for name, file := range map[string]string{stack.Networking: networking, stack.ConfluentCore: core} {
			read, err := load.Plan(name, file)
			require.NoError(b, err)
			all = append(all, read)
		}
		in := review.Input{New: cfg, Only: []string{stack.Networking, stack.ConfluentCore}, Stacks: []review.Stack{all[0].Stack, all[1].Stack}}
		var err error
		in.Paths, err = load.Networks(nil, cfg.Config, all)
		require.NoError(b, err)
		report := review.Judge(in)
		require.Equal(b, review.SomethingLost, report.Verdict)
		b.ReportMetric(float64(in.Paths.Difference.Same+len(in.Paths.Difference.Changes)), "checks")
	}
}
