package clusterlink_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/breaks"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	gateOfRegistry = "data.http.schema-registry_gate"
	keyOfRegistry  = "ephemeral.aws_secretsmanager_secret_version.schema-registry_manager"
)

// brokenPromises says what is wrong with how the stack keeps the schemas of the file. The registry is the environment's: only subjects of the
// file are kept, each by the registry's manager, whose key no state holds, behind the registry's gate. What is deleted is deleted softly.
func brokenPromises(cfg *config.Config, made *stack.Document) (broken []string) {
	wrong := func(address, format string, arguments ...any) {
		broken = append(broken, address+" "+fmt.Sprintf(format, arguments...))
	}
	subjects := map[string]config.Subject{}
	for _, subject := range cfg.Subjects() {
		subjects["confluent_schema."+address.Subject(subject.Name)] = subject
	}
	for _, object := range append(made.Of("confluent_schema"), made.Of("confluent_subject_config")...) {
		for _, absent := range []string{"credentials", "rest_endpoint", "schema_registry_cluster", "hard_delete"} {
			if _, there := object.Body[absent]; there {
				wrong(object.Address, "holds %s", absent)
			}
		}
		if provider := object.Text("provider"); provider != "confluent.schema-registry_manager" {
			wrong(object.Address, "is made by the provider %q", provider)
		}
		if !made.DependsOn(object.Address)[gateOfRegistry] {
			wrong(object.Address, "does not wait for %s", gateOfRegistry)
		}
		if object.Type != "confluent_schema" {
			continue
		}
		subject, ours := subjects[object.Address]
		if !ours {
			wrong(object.Address, "is no subject of the file")
			continue
		}
		delete(subjects, object.Address)
		if object.Text("recreate_on_update") != "false" {
			wrong(object.Address, "is not another version with another text: recreate_on_update")
		}
		if *subject.Protect != (object.Text("lifecycle", "prevent_destroy") == "true") {
			wrong(object.Address, "is not protected as the file says")
		}
		setting := "confluent_subject_config." + strings.TrimPrefix(object.Address, "confluent_schema.")
		if made.Object(setting).Exists() != (subject.Compatibility != "") || made.Object(setting).Exists() && !made.DependsOn(object.Address)[setting] {
			wrong(object.Address, "does not wait for %s", setting)
		}
		for _, reference := range subject.AllReferences() {
			if referred := "confluent_schema." + address.Subject(reference.Subject); made.Object(referred).Exists() && !made.DependsOn(object.Address)[referred] {
				wrong(object.Address, "does not follow %s", referred)
			}
		}
	}
	for address := range subjects {
		wrong(address, "is not kept")
	}
	for _, object := range made.Of("confluent_schema_registry_cluster_config") {
		wrong(object.Address, "is everybody's: the registry's own compatibility")
	}
	return append(broken, brokenKey(made)...)
}

// brokenKey says what is wrong with how the key of the registry's manager comes to the provider.
func brokenKey(made *stack.Document) (broken []string) {
	providers, _ := made.Provider["confluent"].([]any)
	for _, one := range providers {
		provider, _ := one.(map[string]any)
		if provider["alias"] != "schema-registry_manager" {
			continue
		}
		for _, setting := range []string{"schema_registry_api_key", "schema_registry_api_secret"} {
			if text, _ := provider[setting].(string); !strings.HasPrefix(text, "${") || !strings.Contains(text, "("+keyOfRegistry+".") {
				broken = append(broken, "its "+setting+" does not come from "+keyOfRegistry)
			}
		}
		if !made.DependsOn(keyOfRegistry)[gateOfRegistry] {
			broken = append(broken, keyOfRegistry+" is read without "+gateOfRegistry)
		}
	}
	return broken
}

func TestSchemasAreKeptBehindTheGateOfTheRegistry(t *testing.T) {
	kept := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		assert.Empty(t, brokenPromises(c.Config, made))
		kept += len(made.Of("confluent_schema"))
	})
	assert.Positive(t, kept)
}

// TestEachBreakOfTheRegistryBreaksAPromise: the table of breaks says which.
func TestEachBreakOfTheRegistryBreaksAPromise(t *testing.T) {
	asked := 0
	for _, b := range breaks.All() {
		if b.Promise == "" {
			continue
		}
		asked++
		t.Run(b.Name, func(t *testing.T) {
			cfg, err := config.Load(filepath.Join(goldens.Root(t), "testdata/config", b.Config+".yaml"))
			require.NoError(t, err)
			made, err := stack.Read(filepath.Join(goldens.Root(t), "testdata/golden", b.Config), b.Stack)
			require.NoError(t, err)
			b.Do(made)
			broken := brokenPromises(cfg, made)
			assert.True(t, slices.ContainsFunc(broken, func(one string) bool { return strings.Contains(one, b.Promise) }), "%q is not among %q", b.Promise, broken)
		})
	}
	assert.Positive(t, asked)
}
