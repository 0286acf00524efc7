package clients

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/stretchr/testify/require"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// What Confluent would say of a system.
const (
	keyID     = "ABCDEFGHIJKLMNOP"
	keySecret = "cflt/Secret+with/all=characters"
	clusterID = "lkc-abc123"
	poolID    = "pool-xyz9"
)

// keyProperties are those that the stacks put into the secret of an application that has an API key, and one for the registry.
func keyProperties(t *testing.T, broker string) (map[string]string, login) {
	t.Helper()
	const at = "resource aws_secretsmanager_secret_version cluster_big_application_payments_secret secret_string_wo"
	properties := map[string]string{}
	require.NoError(t, json.Unmarshal([]byte(evaluate(t, golden(t, at).(string), broker)), &properties))
	return properties, login{"PLAIN", []string{keyID, keySecret}}
}

// tokenProperties are those of the output client_properties, for an application that has an identity pool.
func tokenProperties(t *testing.T, broker, token string) (map[string]string, login) {
	t.Helper()
	properties := map[string]string{}
	for name, text := range golden(t, "output client_properties value cluster/big/application/shipping").(map[string]any) {
		properties[name] = evaluate(t, text.(string), broker)
	}
	return properties, login{"OAUTHBEARER", []string{"auth=Bearer " + token, "logicalCluster=" + clusterID, "identityPoolId=" + poolID}}
}

// golden is a value of the stack confluent-core of a file with every option.
func golden(t *testing.T, path string) any {
	t.Helper()
	text, err := os.ReadFile("../../testdata/golden/every-option/stacks/confluent-core/cdk.tf.json")
	require.NoError(t, err)
	var value any
	require.NoError(t, json.Unmarshal(text, &value))
	for _, key := range strings.Fields(path) {
		object, ok := value.(map[string]any)
		require.True(t, ok && object[key] != nil, "no %s in the golden file: %s", key, path)
		value = object[key]
	}
	return value
}

// evaluate does with a template of the stacks what Terraform does once everything is made.
func evaluate(t *testing.T, template, broker string) string {
	t.Helper()
	expression, problems := hclsyntax.ParseTemplate([]byte(template), "", hcl.InitialPos)
	require.False(t, problems.HasErrors(), problems.Error())
	made := map[string]any{}
	for _, reference := range expression.Variables() {
		put(t, made, reference, broker)
	}
	values := map[string]cty.Value{}
	for name, value := range made {
		values[name] = object(value)
	}
	value, problems := expression.Value(&hcl.EvalContext{Variables: values, Functions: map[string]function.Function{
		"jsonencode": stdlib.JSONEncodeFunc, "trimprefix": stdlib.TrimPrefixFunc,
	}})
	require.False(t, problems.HasErrors(), problems.Error())
	return value.AsString()
}

// put says what a reference stands for, by its type and attribute.
func put(t *testing.T, made map[string]any, reference hcl.Traversal, broker string) {
	t.Helper()
	known := map[string]string{
		"confluent_kafka_cluster bootstrap_endpoint": "SASL_SSL://" + broker, "confluent_kafka_cluster id": clusterID,
		"confluent_identity_pool id": poolID, "local id": keyID, "local secret": keySecret,
		"data id": "lsrc-abc123", "data us-east-1": "https://psrc-abc123.us-east-1.aws.private.confluent.cloud",
	}
	path := []string{reference.RootName()}
	for _, step := range reference[1:] {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			path = append(path, step.Name)
		case hcl.TraverseIndex:
			path = append(path, step.Key.AsString())
		}
	}
	last := path[len(path)-1]
	value, ok := known[path[0]+" "+last]
	require.True(t, ok, "the stacks refer to %s, of which this test knows nothing", strings.Join(path, "."))
	for _, key := range path[:len(path)-1] {
		if made[key] == nil {
			made[key] = map[string]any{}
		}
		made = made[key].(map[string]any)
	}
	made[last] = value
}

func object(value any) cty.Value {
	if text, ok := value.(string); ok {
		return cty.StringVal(text)
	}
	values := map[string]cty.Value{}
	for name, one := range value.(map[string]any) {
		values[name] = object(one)
	}
	return cty.ObjectVal(values)
}

// token is one as an identity provider gives it, but not signed.
func token() string {
	part := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
	now := time.Now().Unix()
	return part(`{"alg":"RS256","typ":"JWT"}`) + "." + part(fmt.Sprintf(`{"sub":"shipping","aud":"kafka","iat":%d,"exp":%d}`, now, now+600)) + "." + part("signature")
}
