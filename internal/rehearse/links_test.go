package rehearse

import (
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/rewrite"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// program is `links`, run on the clusters and secrets of a rehearsal.
type program struct {
	t      *testing.T
	binary string
	// file is the configuration file, which it changes.
	file  string
	flags []string
}

// newProgram builds `links` and leads it to a rehearsal's world: the clusters by their Kafka REST API, the
// secrets by Secrets Manager's.
func newProgram(t *testing.T, system *System) *program {
	t.Helper()
	p := &program{t: t, binary: filepath.Join(t.TempDir(), "links"), file: filepath.Join(t.TempDir(), "config.yaml")}
	built, err := exec.CommandContext(t.Context(), "go", "build", "-o", p.binary, "../../cmd/links").CombinedOutput()
	require.NoError(t, err, string(built))
	text, err := os.ReadFile(filepath.Join(root, configs["non-prod"]))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(p.file, text, 0o600))

	cloud := confluent.Cloud{Region: system.Config.Region, Client: agent(system.World, system.Config, nil)}
	kafka := httptest.NewServer(cloud.REST(system.World))
	t.Cleanup(kafka.Close)
	secrets := linkstest.NewSecrets(t)
	unlock := system.World.Lock()
	for _, secret := range system.World.All("aws_secretsmanager_secret", nil) {
		var value map[string]string
		require.NoError(t, json.Unmarshal([]byte(system.World.Get("secret value", secret.String("id")).String("value")), &value))
		secrets.Put(secret.String("name"), value["sasl.username"], value["sasl.password"], time.Now())
	}
	unlock()
	p.flags = []string{"-config", p.file, "-endpoint-url", secrets.URL}
	for _, name := range []string{"sandbox", "shared"} {
		p.flags = append(p.flags, "-endpoint", name+"="+clusterID(system, name)+"@"+kafka.URL)
	}
	return p
}

func clusterID(system *System, name string) string {
	return system.World.Find("confluent_kafka_cluster", map[string]string{"display_name": "non-prod-" + name}).String("id")
}

// run runs a command and requires its exit status.
func (p *program) run(status int, args ...string) string {
	p.t.Helper()
	said, err := exec.CommandContext(p.t.Context(), p.binary, append(append(args[:1:1], p.flags...), args[1:]...)...).CombinedOutput()
	code := 0
	if err != nil {
		failed, ok := err.(*exec.ExitError)
		require.True(p.t, ok, err)
		code = failed.ExitCode()
	}
	require.Equal(p.t, status, code, string(said))
	return string(said)
}

// over lays a fragment over the configuration file, and returns the stacks of the result.
func (p *program) over(fragments ...string) stack.Documents {
	p.t.Helper()
	var all map[string]any
	text, err := os.ReadFile(p.file)
	require.NoError(p.t, err)
	require.NoError(p.t, yaml.Unmarshal(text, &all))
	for _, fragment := range fragments {
		var one map[string]any
		require.NoError(p.t, yaml.Unmarshal([]byte(fragment), &one))
		overlay(all, one)
	}
	text, err = yaml.Marshal(all)
	require.NoError(p.t, err)
	file := filepath.Join(p.t.TempDir(), "config.yaml")
	require.NoError(p.t, os.WriteFile(file, text, 0o600))
	return synthesize(p.t, file)
}

func overlay(into, from map[string]any) {
	for key, value := range from {
		below, ok := value.(map[string]any)
		old, had := into[key].(map[string]any)
		if ok && had {
			overlay(old, below)
			continue
		}
		into[key] = value
	}
}

const mirrored = "dev-stock_trades"

// One world: what Terraform applied, what Kafka says, what `links` sees and does, and what Terraform then plans.
func TestALinkIsFailedOverAndTerraformsNextPlanIsEmpty(t *testing.T) {
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	links := newProgram(t, system)
	link := clusterID(system, "shared") + "/sandbox-to-shared"
	assert.Contains(t, links.run(0, "status"), "healthy: 1 link\n")

	confluent.Lag(system.World, link+"/"+mirrored, 1180)
	assert.Contains(t, links.run(1, "status", "-max-lag", "100"), "1180 records behind, over the bound of 100")
	confluent.BreakTask(system.World, link, "ConsumerOffsetSync", "AUTHORIZATION_ERROR")
	assert.Contains(t, links.run(1, "status"), "ConsumerOffsetSync on shared: the task is in error")

	confluent.Down(system.World, link)
	_, err := system.Plan(t.Context(), stack.ClusterLink)
	require.ErrorContains(t, err, "SOURCE_UNAVAILABLE is not a valid MirrorTopicStatus", "Terraform cannot plan")
	assert.Contains(t, links.run(1, "status"), "the link's source has not answered for five minutes or more")
	assert.Contains(t, links.run(1, "drill"), "a failover now would lose at least 7080 records") // six partitions
	assert.Contains(t, links.run(1, "promote", "-link", "sandbox-to-shared", "-all", "-yes"), "a failover does not")

	folder := filepath.Join(t.TempDir(), "steps")
	said := links.run(0, "failover", "-link", "sandbox-to-shared", "-all", "-yes", "-steps", folder)
	assert.Contains(t, said, "mirror_status FAILED_OVER written for 1")
	require.NoError(t, system.Use(synthesize(t, links.file)))
	for _, name := range stack.Names() {
		assert.Empty(t, changeTo(t, system, name), "the plan after the failover, with the file that links wrote, is empty")
	}
	assert.Contains(t, links.run(0, "failover", "-link", "sandbox-to-shared", "-all", "-yes"), "Nothing is left to do.")

	// Turned round and back, which no resource does: the file says ACTIVE then, as links reverse writes it.
	confluent.Back(system.World, link)
	_, err = rewrite.MirrorStatus(links.file, "sandbox-to-shared", map[string]string{mirrored: config.MirrorActive})
	require.NoError(t, err)
	assert.Contains(t, links.run(1, "status"), "dev-stock_trades  ACTIVE  ACTIVE", "the task alone is wrong")
	require.NoError(t, system.Use(synthesize(t, links.file)))
	assert.Empty(t, changeTo(t, system, stack.ClusterLink), "the plan after the failback is empty")

	confluent.Down(system.World, link)
	links.run(0, "failover", "-link", "sandbox-to-shared", "-all", "-yes")
	require.NoError(t, system.Use(synthesize(t, links.file)))
	takeOver(t, system, links, folder)
}

// takeOver does what the steps say: the topic becomes an ordinary one, and every plan after it is empty.
func takeOver(t *testing.T, system *System, links *program, folder string) {
	t.Helper()
	fragment := func(name string) string {
		text, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		return string(text)
	}
	require.NoError(t, system.Use(links.over(fragment("1-forget.yaml"))))
	changeTo(t, system, stack.ConfluentCore)
	for _, change := range changeTo(t, system, stack.ClusterLink) {
		assert.NotContains(t, change.Address, "confluent_kafka_topic", "%v", change)
	}
	assert.Len(t, system.World.All("confluent_kafka_mirror_topic", nil), 1, "the topic is there, and Terraform has forgotten it")

	var last map[string]any
	text, err := os.ReadFile(links.file)
	require.NoError(t, err)
	require.NoError(t, yaml.Unmarshal(text, &last))
	delete(last, "links") // the link had nothing else
	text, err = yaml.Marshal(last)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(links.file, text, 0o600))
	require.NoError(t, system.Use(links.over(fragment("2-topics.yaml"))))
	changeTo(t, system, stack.ConfluentCore)
	imports := filepath.Join(system.folder(stack.ClusterLink), "import.tf")
	require.NoError(t, os.WriteFile(imports, []byte(fragment("2-import.tf")), 0o600))
	changes := changeTo(t, system, stack.ClusterLink)
	for _, change := range changes {
		assert.False(t, strings.HasPrefix(change.Address, "confluent_kafka_topic.") && change.Action != "import", "%v", change)
	}
	require.NoError(t, os.Remove(imports))
	assert.Empty(t, changeTo(t, system, stack.ClusterLink), "the topic has its partitions and settings")
	topics := system.World.All("confluent_kafka_topic", nil)
	require.Len(t, topics, 2)
	assert.Equal(t, topics[0].Map("config"), topics[1].Map("config"))
	assert.Empty(t, system.World.All("confluent_kafka_mirror_topic", nil))
}
