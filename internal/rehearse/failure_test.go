package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/schema"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var errFailed = errors.New("the service failed")

// failing makes the first creation of each resource type fail, and notes the types.
func failing(failed map[string]bool) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		if call.Operation != "create" || failed[call.Type] {
			return nil
		}
		failed[call.Type] = true
		return errFailed
	}
}

// reapply applies all stacks again and again until they are applied, then requires empty plans.
func reapply(t *testing.T, system *System, stacks stack.Documents, mend func(stack string)) {
	t.Helper()
	require.NoError(t, system.Use(stacks))
	for _, name := range stacks.Names() {
		require.NoError(t, system.Init(t.Context(), name))
		for attempt := 0; ; attempt++ {
			require.Less(t, attempt, 20, "%s does not converge", name)
			_, err := system.Plan(t.Context(), name)
			require.NoError(t, err)
			err = system.Apply(t.Context(), name, nil)
			if err == nil {
				break
			}
			require.ErrorContains(t, err, errFailed.Error())
			mend(name)
		}
		after, err := system.Plan(t.Context(), name)
		require.NoError(t, err)
		require.Empty(t, after)
	}
}

// asInState requires that the emulated clouds hold what the states hold: nothing twice, nothing lost.
func asInState(t *testing.T, system *System) {
	t.Helper()
	states := []string{}
	for _, name := range stack.Every() {
		if _, err := os.Stat(system.StateFile(name)); err == nil {
			states = append(states, inState(t, system.StateFile(name))...)
		}
	}
	slices.Sort(states)
	assert.Equal(t, states, system.World.Left())
}

// inState lists the resources of a state file as "type id".
func inState(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	all, err := managed(data)
	require.NoError(t, err)
	var ids []string
	for _, one := range all {
		if one.kind != "terraform_data" {
			ids = append(ids, one.kind+" "+one.id)
		}
	}
	return ids
}

// types are the resource types of stacks, but for the one that is Terraform's own.
func types(t *testing.T, stacks stack.Documents) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	for _, document := range stacks {
		for kind := range document.Resource {
			all[kind] = true
		}
	}
	delete(all, "terraform_data")
	return all
}

// These configurations use every resource type that has a schema here; of two only the first stack is tried.
var everyType = []string{"non-prod", "gateway", "every-option", "hcp-terraform", "workspaces", "invitation"}

// tried are the stacks that failures are tried on.
func tried(name string, stacks stack.Documents) stack.Documents {
	if name == "hcp-terraform" || name == "workspaces" {
		return stack.Documents{stack.Workspaces: stacks[stack.Workspaces]}
	}
	return stacks
}

func TestEveryResourceTypeIsFailedOnce(t *testing.T) {
	used := map[string]bool{}
	for _, name := range everyType {
		stacks, err := stack.ReadAll(filepath.Join(root, "testdata/golden", name))
		require.NoError(t, err)
		for kind := range types(t, tried(name, stacks)) {
			used[kind] = true
		}
	}
	inUse, err := schema.TypesInUse()
	require.NoError(t, err)
	for _, provider := range inUse {
		for _, kind := range provider.Resources {
			assert.True(t, used[kind], "%s is in no stack that a failure is tried on", kind)
		}
	}
}

func TestAFailedCreationOfEachTypeIsMendedByApplyingAgain(t *testing.T) {
	for _, name := range everyType {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, name)
			stacks = tried(name, stacks)
			failed := map[string]bool{}
			system.World.Intercept = failing(failed)
			reapply(t, system, stacks, func(string) {})
			assert.Equal(t, types(t, stacks), failed)
			asInState(t, system)
		})
	}
}

// irreplaceable are types whose replacement is refused: what holds data is protected, a deleted secret keeps
// its name, and what the keys depend on is, as the keys are, created before its predecessor is
// destroyed, while its name or place is still taken.
var irreplaceable = []string{
	"confluent_kafka_cluster", "aws_secretsmanager_secret",
	"confluent_kafka_topic", "confluent_cluster_link", "confluent_kafka_mirror_topic",
	"confluent_environment", "confluent_private_link_attachment", "confluent_private_link_attachment_connection", "confluent_service_account",
	"confluent_role_binding", "aws_subnet",
}

// TestACreationThatFailsLate is about objects that were made although their creation failed. Terraform
// replaces them; those that are irreplaceable are kept by `terraform untaint`.
func TestACreationThatFailsLate(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	failed := map[string]bool{}
	system.World.After = failing(failed)
	reapply(t, system, stacks, func(stack string) {
		terraform, err := system.exec(stack)
		require.NoError(t, err)
		for _, at := range tainted(t, system.StateFile(stack)) {
			if parts, ok := address.Parse(at); ok && slices.Contains(irreplaceable, parts.Type) {
				require.NoError(t, terraform.Untaint(t.Context(), at))
			}
		}
	})
	assert.Equal(t, types(t, stacks), failed)
	asInState(t, system)
}

func tainted(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var file struct {
		Resources []struct {
			Type, Name string
			Instances  []struct {
				Status   string
				IndexKey any `json:"index_key"`
			}
		}
	}
	require.NoError(t, json.Unmarshal(data, &file))
	var addresses []string
	for _, resource := range file.Resources {
		for _, instance := range resource.Instances {
			if instance.Status == "tainted" {
				addresses = append(addresses, instanceAddress(resource.Type, resource.Name, instance.IndexKey))
			}
		}
	}
	return addresses
}

// TestAKilledTerraform kills Terraform between two creations in each stack: the one before is in
// the state, the one after never was.
func TestAKilledTerraform(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	require.NoError(t, system.Use(stacks))
	for _, name := range stacks.Names() {
		require.NoError(t, system.Init(t.Context(), name))
		killAtCreation(t, system, name, 7)
		asInState(t, system)
		before := len(addresses(t, system, name)) // six, and what asks no provider of ours
		assert.GreaterOrEqual(t, before, 6)
		assert.Len(t, changeTo(t, system, name), len(addresses(t, system, name))-before, "nothing that was there is made again")
		asInState(t, system)
	}
}

// killAtCreation runs apply, and kills it when it asks for its nth creation.
func killAtCreation(t *testing.T, system *System, stack string, nth int32) {
	t.Helper()
	command := exec.CommandContext(context.Background(), system.rehearsal.terraform, "apply", "-auto-approve", "-input=false", "-parallelism=1")
	command.Dir = system.folder(stack)
	command.Env = system.commandEnvironment()
	var count atomic.Int32
	system.World.Intercept = func(call *emulator.Call) error {
		if call.Operation == "create" && count.Add(1) == nth {
			_ = command.Process.Kill()
		}
		if count.Load() >= nth {
			return errFailed
		}
		return nil
	}
	err := command.Run()
	require.ErrorContains(t, err, "killed")
	unlock := system.World.Lock()
	system.World.Intercept = nil
	unlock()
}

func addresses(t *testing.T, system *System, stack string) []string {
	t.Helper()
	all, err := system.Addresses(stack)
	require.NoError(t, err)
	return all
}
