package rehearse

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
)

// templates are texts that Terraform evaluates, or that CDKTF takes for one of its own marks, where
// they are not escaped. Which of them a place of the file takes depends on what else it refuses.
var templates = []string{
	`${upper("leak")} %{ if true }leak%{ endif } $${x} \ " ${TfToken[TOKEN.1]}`,
	`${upper("leak")}%{if(true)}leak%{endif}`,
	`$%{leak}`,
}

// TestTextIsText puts templates into every text and every key of every configuration that takes
// them, applies it, and looks for each in what the real Terraform has in its states.
func TestTextIsText(t *testing.T) {
	for name, file := range configs {
		if slices.Contains([]string{"minimal", "workspaces", "accounts", "invitation"}, name) {
			continue // all of their texts are ids and names of a narrow form
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changed, placed := withTemplates(t, filepath.Join(root, file))
			cfg, err := config.Load(changed)
			require.NoError(t, err)
			system, stacks := begin(t, cfg).Systems[0], synthesize(t, changed)
			applyAll(t, system, stacks)

			var texts []string
			for _, name := range stacks.Names() {
				data, err := os.ReadFile(system.StateFile(name))
				require.NoError(t, err)
				var state any
				require.NoError(t, json.Unmarshal(data, &state))
				texts = append(texts, textsIn(state)...)
			}
			for path, text := range placed {
				assert.True(t, slices.ContainsFunc(texts, func(have string) bool { return strings.Contains(have, text) }),
					"%s: %s is in no state as it was written", path, text)
			}
			for _, text := range texts {
				for _, evaluated := range []string{"LEAK", "x leak "} {
					assert.NotContains(t, text, evaluated)
				}
			}
		})
	}
}

// withTemplates writes a copy of a configuration file with a template in each place that takes one,
// and returns its name and the texts by place. Each holds the number of its place.
func withTemplates(t *testing.T, file string) (name string, placed map[string]string) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var document map[string]any
	require.NoError(t, yaml.Unmarshal(data, &document))
	name, placed = filepath.Join(t.TempDir(), "config.yaml"), map[string]string{}
	copySchemas(t, file, name)
	try := func(path string, set func(text string)) bool {
		for _, template := range templates {
			text := fmt.Sprintf("%d-%s", len(placed), template)
			set(text)
			data, err := yaml.Marshal(document)
			require.NoError(t, err)
			if _, err := config.Parse(name, data); err == nil {
				require.NoError(t, os.WriteFile(name, data, 0o600))
				placed[path] = text
				return true
			}
		}
		return false
	}
	place("", document, func(any) {}, try)
	require.NotEmpty(t, placed)
	return name, placed
}

// place tries every text and key below a value; replace puts another value in its place.
func place(path string, value any, replace func(any), try func(string, func(string)) bool) {
	switch value := value.(type) {
	case string:
		if !try(path, func(text string) { replace(text) }) {
			replace(value)
		}
	case []any:
		for i := range value {
			place(fmt.Sprintf("%s[%d]", path, i), value[i], func(other any) { value[i] = other }, try)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(value)) {
			place(path+"."+key, value[key], func(other any) { value[key] = other }, try)
			placeKey(path+"."+key+" (key)", value, key, try)
		}
	}
}

// placeKey tries a text in the place of a key, and puts the key back if none is taken.
func placeKey(path string, in map[string]any, key string, try func(string, func(string)) bool) {
	value, at := in[key], key
	move := func(text string) {
		delete(in, at)
		in[text], at = value, text
	}
	if !try(path, move) {
		move(key)
	}
}

// textsIn lists all strings of a decoded JSON value, keys included. Secrets and policies are JSON
// within JSON: their strings are listed too.
func textsIn(value any) []string {
	var texts []string
	switch value := value.(type) {
	case string:
		texts = append(texts, value)
		var inner any
		if strings.HasPrefix(value, "{") && json.Unmarshal([]byte(value), &inner) == nil {
			texts = append(texts, textsIn(inner)...)
		}
	case []any:
		for _, element := range value {
			texts = append(texts, textsIn(element)...)
		}
	case map[string]any:
		for key, element := range value {
			texts = append(append(texts, key), textsIn(element)...)
		}
	}
	return texts
}
