package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/load/live/awstest"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// deployed is the default configuration's network as AWS has it after every apply.
func deployed() *model.Model { return modeltest.WithDefaultIDs(modeltest.Network(2)) }

func TestVerifyAgainstAWSAlone(t *testing.T) {
	m := deployed()
	awstest.New(t, m)
	code, out, complaints := call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml")
	assert.Equal(t, exit.Holds, code, complaints+out)

	modeltest.RemoveRoute(modeltest.Table(m, "rtb-0a1b2c3d4e5f60002"), modeltest.CIDR(0))
	code, out, complaints = call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml")
	assert.Equal(t, exit.DoesNotHold, code, complaints)
	assert.Contains(t, out, "NO_ROUTE_TO_DESTINATION")
	assert.Contains(t, out, "rtb-0a1b2c3d4e5f60002")
}

func TestLiveHubFactsOverTheSynthesizedStacks(t *testing.T) {
	m := modeltest.WithDefaultIDs(modeltest.Network(0))
	m.ClientVPNs[0].Subnets.Value = m.ClientVPNs[0].Subnets.Value[:2] // as the configuration file lists them
	awstest.New(t, m)
	code, out, complaints := call(t, "", append([]string{"verify", "--live"}, defaultInputs...)...)
	assert.Equal(t, exit.DoesNotHold, code, complaints)
	assert.Contains(t, out, "rtb-tfc-agent-use1-az2", "a table of the agents that the configuration file does not list")
	assert.NotContains(t, out, "rtb-0a1b2c3d4e5f60002 has no route")
}

func TestLiveSaysWhatWentWrong(t *testing.T) {
	awstest.New(t, deployed())
	code, out, complaints := call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml", "--profile", "nobody")
	assert.Equal(t, exit.Usage, code)
	assert.Empty(t, out)
	assert.Contains(t, complaints, "nobody")

	denying := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprint(w, "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized.</Message></Error></Errors></Response>")
	}))
	defer denying.Close()
	code, out, complaints = call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml", "--endpoint-url", denying.URL)
	assert.Equal(t, exit.CannotSay, code, "AWS, not the command, is at fault")
	assert.Empty(t, out)
	assert.Contains(t, complaints, "reading from AWS in us-east-1")
}

// Only AWS itself can tell that nothing is in the way; what is there is found there too.
func TestPreflightAgainstAWS(t *testing.T) {
	m := modeltest.WithDefaultIDs(modeltest.Network(0))
	awstest.New(t, m)
	preflight := append([]string{"preflight", "--live"}, defaultInputs...)
	code, out, complaints := call(t, "", preflight...)
	assert.Equal(t, exit.Holds, code, complaints+out)
	assert.Contains(t, out, "Preflight: nothing is in the way")

	m.Zones = append(m.Zones, model.Zone{Object: model.Object{ID: "Z0000000000000000001A"}, Domain: modeltest.Domain,
		VPCs: model.Known([]model.ZoneAssociation{{VPC: "vpc-0a1b2c3d4e5f60002"}})})
	code, out, complaints = call(t, "", preflight...)
	assert.Equal(t, exit.DoesNotHold, code, complaints)
	assert.Contains(t, out, "ConflictingDomainExists")
	assert.Contains(t, out, "in the way: Z0000000000000000001A")
}

// Stacks that are deployed are known by their addresses only through a plan: without one nothing is claimed.
func TestPreflightOfWhatIsDeployed(t *testing.T) {
	awstest.New(t, deployed())
	code, out, _ := call(t, "", append([]string{"preflight", "--live"}, defaultInputs...)...)
	assert.Equal(t, exit.CannotSay, code, out)
	assert.Contains(t, out, "whether vpc-sandbox with 10.0.0.0/20 is the VPC sandbox that these stacks made")
	assert.NotContains(t, out, "fix:", "no advice about what may be the stacks' own")
}

// Two files are asked of AWS together: the hub VPCs are one, and whose the endpoints are AWS does not say, since all
// attachments of a region have one domain.
func TestTwoSystemsAgainstAWSAlone(t *testing.T) {
	awstest.New(t, deployed())
	text, err := os.ReadFile("../../config/non-prod.yaml")
	require.NoError(t, err)
	second := filepath.Join(t.TempDir(), "second.yaml")
	change := strings.NewReplacer("\nname: non-prod\n", "\nname: second\n", "10.0.0.0/20", "10.40.0.0/20", "10.1.0.0/20", "10.41.0.0/20")
	require.NoError(t, os.WriteFile(second, []byte(change.Replace(string(text))), 0o600))
	code, out, complaints := call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml", "--config", second)
	assert.Equal(t, exit.CannotSay, code, complaints+out)
	assert.Contains(t, out, "non-prod/sandbox")
	assert.Contains(t, out, "second/shared")
	assert.Contains(t, out, "whether the endpoints that AWS shows are registered with the attachment of second")

	code, _, complaints = call(t, "", "verify", "--live", "--config", "../../config/non-prod.yaml", "--config", "../../config/gateway.yaml")
	assert.Equal(t, exit.Usage, code, complaints)
	assert.Contains(t, complaints, "the systems are in us-east-1 and eu-central-1, and --live reads one region")
}
