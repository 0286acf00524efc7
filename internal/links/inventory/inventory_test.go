package inventory_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
)

// load loads a file below config/ with variables of the environment.
func load(t *testing.T, name string, o inventory.Options, environment map[string]string) ([]inventory.Link, error) {
	t.Helper()
	o.Configs = []string{filepath.Join(goldens.Root(t), name)}
	o.Out = filepath.Join(t.TempDir(), "cdktf.out")
	o.Environment = func(name string) string { return environment[name] }
	return inventory.Load(t.Context(), o)
}

// hcpTerraform answers for one workspace as HCP Terraform's API does.
func hcpTerraform(t *testing.T, workspace, token string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("Authorization") != "Bearer "+token:
			w.WriteHeader(http.StatusUnauthorized)
		case r.URL.Path == "/api/v2/organizations/example-organization/workspaces/"+workspace:
			fmt.Fprint(w, `{"data": {"id": "ws-1"}}`)
		case r.URL.Path == "/api/v2/workspaces/ws-1/current-state-version-outputs":
			fmt.Fprint(w, `{"data": [{"attributes": {"name": "environment_id", "value": "env-1"}}, {"attributes": {"name": "clusters",
				"value": {"ingest": {"id": "lkc-1", "rest_endpoint": "https://one"}, "analytics": {"id": "lkc-2", "rest_endpoint": "https://two"}}}}]}`)
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestOutputsAreReadFromHCPTerraform(t *testing.T) {
	const file = "config/hcp-terraform.yaml"
	links, err := load(t, file, inventory.Options{}, nil)
	require.NoError(t, err)
	assert.ErrorContains(t, links[0].System.Missing, "no API token for ")
	cfg := links[0].System.Config.State.HCPTerraform
	workspace := cfg.WorkspacePrefix + "confluent-core"
	url := hcpTerraform(t, workspace, "the-token")
	for name, c := range map[string]struct {
		environment map[string]string
		missing     string
	}{
		"a variable":  {map[string]string{"TF_TOKEN_app_terraform_io": "the-token"}, ""},
		"a login":     {map[string]string{"HOME": login(t, `{"credentials": {"app.terraform.io": {"token": "the-token"}}}`)}, ""},
		"wrong token": {map[string]string{"TF_TOKEN_app_terraform_io": "another"}, "401"},
	} {
		links, err := load(t, file, inventory.Options{HCPTerraformURL: url}, c.environment)
		require.NoError(t, err)
		if c.missing != "" {
			assert.ErrorContains(t, links[0].System.Missing, c.missing, name)
			assert.NotContains(t, links[0].System.Missing.Error(), "another")
			continue
		}
		require.NoError(t, links[0].System.Missing, name)
		for _, link := range links {
			for _, half := range link.Halves {
				assert.NotEmpty(t, half.Cluster.ID, "%s %s", name, half.Cluster.Name)
				assert.NotEmpty(t, half.Cluster.Endpoint)
			}
		}
	}
}

func login(t *testing.T, text string) string {
	t.Helper()
	home := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(home, ".terraform.d"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(home, ".terraform.d", "credentials.tfrc.json"), []byte(text), 0o600))
	return home
}

func TestAFileThatIsNoOutputsIsSaid(t *testing.T) {
	for text, says := range map[string]string{
		"not JSON":        "neither a state nor the output of terraform output -json",
		`{"outputs": {}}`: "has no output clusters, which confluent-core has once it is applied",
		`{"version": 4, "serial": 1, "outputs": {}}`: "has no output clusters",
		`{"clusters": {"value": "a text"}}`:          "has no output clusters",
	} {
		file := filepath.Join(t.TempDir(), "outputs.json")
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		links, err := load(t, "config/non-prod.yaml", inventory.Options{Outputs: []string{file}}, nil)
		require.NoError(t, err)
		assert.ErrorContains(t, links[0].System.Missing, says, text)
	}
}

func TestAFileOfOutputsThatIsNotThereIsAMistake(t *testing.T) {
	_, err := load(t, "config/non-prod.yaml", inventory.Options{Outputs: []string{"nowhere/outputs.json"}}, nil)
	assert.EqualError(t, err, `-outputs "nowhere/outputs.json": no such file or directory`)
	_, err = load(t, "config/non-prod.yaml", inventory.Options{Outputs: []string{"/dev/null", "non-prod=/dev/null"}}, nil)
	assert.EqualError(t, err, "-outputs: those of the system non-prod are given twice; give one file")
}

func TestALinkHasTheHalvesOfItsMode(t *testing.T) {
	links, err := load(t, "testdata/config/every-option.yaml", inventory.Options{}, nil)
	require.NoError(t, err)
	modes := map[string][]inventory.Role{"destination": {inventory.OnDestination}, "source": {inventory.OnDestination, inventory.OnSource},
		"bidirectional": {inventory.OnDestination, inventory.OnSource}}
	for _, link := range links {
		var roles []inventory.Role
		for _, half := range link.Halves {
			roles = append(roles, half.Role)
			assert.Equal(t, link.Spec.Mode == "source" && half.Role == inventory.OnSource, half.Settings == nil, "an outbound half has no settings")
		}
		assert.Equal(t, modes[link.Spec.Mode], roles, link.Name)
		assert.False(t, link.Spec.Retire, "what retires is not judged")
	}
	_, err = load(t, "config/minimal.yaml", inventory.Options{}, nil)
	assert.ErrorContains(t, err, "the configuration has no links")
}

// A link that reads a share has no source cluster here, and the key of the share is the other team's to renew.
func TestTheSourceOfAShareIsAnotherTeams(t *testing.T) {
	links, err := load(t, "config/consumer.yaml", inventory.Options{Endpoints: []string{"risk=lkc-9@https://risk"}}, nil)
	require.NoError(t, err)
	require.Len(t, links, 1)
	assert.Equal(t, "the share "+links[0].Spec.Share, links[0].Source())
	assert.NotContains(t, links[0].Secrets, inventory.OnSource, "its period is not in this file")
	assert.Equal(t, "confluent/risk/link/from-orders/destination", links[0].Secrets[inventory.OnDestination])
	require.Len(t, links[0].Halves, 1)
	assert.Empty(t, links[0].Halves[0].From.ID)
	var topics []string
	for _, mirror := range links[0].Halves[0].Mirrors {
		topics = append(topics, mirror.Topic)
	}
	assert.Equal(t, []string{"orders.placed", "payments.settled"}, topics, "approved topics are by full name")
}
