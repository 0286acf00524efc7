package rehearse

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Order is the order in which the stacks are applied; they are destroyed in reverse.
var Order = []string{"networking", "confluent-core", "cluster-link"}

// Stacks holds synthesized stacks by name, each in Terraform's JSON syntax.
type Stacks map[string][]byte

// ReadStacks reads <folder>/stacks/<name>/cdk.tf.json of every stack in Order.
func ReadStacks(folder string) (Stacks, error) {
	stacks := Stacks{}
	for _, name := range Order {
		data, err := os.ReadFile(filepath.Join(folder, "stacks", name, "cdk.tf.json"))
		if err != nil {
			return nil, fmt.Errorf("no synthesized stack %s: %w; synthesize into this folder first, or leave -synth out", name, err)
		}
		stacks[name] = data
	}
	return stacks, nil
}

// remotePrefix begins the name of the remote state of another stack, which ends with that
// stack's name (CDKTF's cross-stack references).
const remotePrefix = "cross-stack-reference-input-"

// local puts a stack's state, and the states that it reads, into local files: stateOf says
// which file is a stack's.
func local(stack []byte, name string, stateOf func(string) string) ([]byte, error) {
	var body map[string]any
	if err := json.Unmarshal(stack, &body); err != nil {
		return nil, fmt.Errorf("stack %s is not JSON: %w", name, err)
	}
	terraform, _ := body["terraform"].(map[string]any)
	if terraform == nil {
		return nil, fmt.Errorf("stack %s has no terraform block", name)
	}
	delete(terraform, "cloud")
	terraform["backend"] = map[string]any{"local": map[string]any{"path": stateOf(name)}}
	data, _ := body["data"].(map[string]any)
	remotes, _ := data["terraform_remote_state"].(map[string]any)
	for id, value := range remotes {
		remote, _ := value.(map[string]any)
		producer, ok := strings.CutPrefix(id, remotePrefix)
		if !ok || remote == nil {
			return nil, fmt.Errorf("stack %s reads the remote state %s, which is not that of another stack", name, id)
		}
		remotes[id] = map[string]any{"backend": "local", "config": map[string]any{"path": stateOf(producer)}}
	}
	return json.MarshalIndent(body, "", "  ")
}

// unprotected turns the deletion protection of a stack's Kafka clusters off; protected tells
// whether it was on for any.
func unprotected(stack []byte) (body []byte, protected bool, err error) {
	var whole map[string]any
	if err := json.Unmarshal(stack, &whole); err != nil {
		return nil, false, err
	}
	resources, _ := whole["resource"].(map[string]any)
	clusters, _ := resources["confluent_kafka_cluster"].(map[string]any)
	for _, value := range clusters {
		if cluster, ok := value.(map[string]any); ok && cluster["deletion_protection"] == true {
			cluster["deletion_protection"], protected = false, true
		}
	}
	body, err = json.Marshal(whole)
	return body, protected, err
}
