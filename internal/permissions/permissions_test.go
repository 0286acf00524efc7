package permissions_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/permissions"
	"cdk.tf/confluent-privatelink/internal/stack"
)

var example = permissions.System{
	Partition: "aws", Region: "us-east-1", AccountID: "123456789012", Name: "prod", SecretPrefix: "confluent/prod",
	KMSKeyARN:        "arn:aws:kms:us-east-1:123456789012:key/1",
	ConnectorSecrets: []string{"arn:aws:secretsmanager:us-east-1:123456789012:secret:teams/crm-??????"},
	Shares:           []string{"arn:aws:secretsmanager:us-east-1:210987654321:secret:confluent/orders/share/risk-AbCdEf"},
}

// Each type of AWS that a stack of some configuration has stands in the stack's table, and no other.
func TestTheTablesNameWhatTheStacksHave(t *testing.T) {
	has := map[string][]string{}
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, one := range stack.All {
			for _, address := range c.Stack(t, one.Name).Addresses() {
				kind := address[:strings.LastIndex(strings.SplitN(address, "[", 2)[0], ".")]
				if strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(kind, "data."), "ephemeral."), "aws_") {
					has[one.Name] = append(has[one.Name], kind)
				}
			}
		}
	})
	for _, one := range stack.All {
		var listed []string
		for _, row := range permissions.Of(one.Name) {
			listed = append(listed, row.Type)
		}
		assert.Equal(t, slices.Compact(slices.Sorted(slices.Values(has[one.Name]))), slices.Compact(slices.Sorted(slices.Values(listed))),
			"%s: internal/permissions/table.go lists the actions of each type", one.Name)
	}
}

var action = regexp.MustCompile(`^(ec2|iam|logs|ram|route53|route53resolver|secretsmanager|sns|cloudwatch|kms):[A-Z][A-Za-z0-9]+$`)

// reads are the first words of actions that change nothing.
var reads = regexp.MustCompile(`:(Describe|Get|List)`)

func TestAPlanChangesNothing(t *testing.T) {
	for _, one := range stack.All {
		for _, row := range permissions.Of(one.Name) {
			for _, name := range append(slices.Clone(row.Read), row.Write...) {
				assert.Regexp(t, action, name)
			}
			for _, name := range row.Read {
				assert.Regexp(t, reads, name, "%s reads by it", row.Type)
			}
		}
		var policy struct {
			Statement []struct{ Action, Resource []string }
		}
		require.NoError(t, json.Unmarshal([]byte(permissions.Policy(one.Name, example, true)), &policy))
		for _, statement := range policy.Statement {
			for _, name := range statement.Action {
				if !strings.HasPrefix(name, "kms:") {
					assert.Regexp(t, reads, name)
				}
			}
		}
	}
}

// An inline policy holds at most 10,240 characters (IAM User Guide, "IAM and AWS STS quotas").
func TestAPolicyFitsARole(t *testing.T) {
	for _, one := range stack.All {
		assert.Less(t, len(permissions.Policy(one.Name, example, false)), 10240, one.Name)
	}
}

// Secrets, roles and log groups of other systems are out of reach, the roles of the runs themselves too.
func TestAPolicyNamesTheSystemsOwn(t *testing.T) {
	core := permissions.Policy(stack.ConfluentCore, example, false)
	assert.Contains(t, core, `"arn:aws:secretsmanager:us-east-1:123456789012:secret:confluent/prod/*"`)
	assert.Contains(t, core, `"Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":["arn:aws:kms:us-east-1:123456789012:key/1"]`)
	assert.Contains(t, core, `"Action":["secretsmanager:DescribeSecret","secretsmanager:GetResourcePolicy","secretsmanager:GetSecretValue"],"Resource":["arn:aws:secretsmanager:us-east-1:210987654321:secret:confluent/orders/share/risk-AbCdEf"]`)
	networking := permissions.Policy(stack.Networking, example, false)
	assert.Contains(t, networking, `"arn:aws:iam::123456789012:role/prod-*-flow-logs"`)
	assert.NotContains(t, networking, "secretsmanager")
	const ofConnectors = `"Action":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"],"Resource":["arn:aws:secretsmanager:us-east-1:123456789012:secret:teams/crm-??????"]`
	assert.Contains(t, permissions.Policy(stack.ClusterLink, example, true), ofConnectors)
	assert.NotContains(t, core, "teams/crm")
	const byTheirKeys = `"Action":["kms:Decrypt"],"Resource":["*"],"Condition":{"StringEquals":{"kms:ViaService":["secretsmanager.us-east-1.amazonaws.com"]},"StringLike":{"kms:EncryptionContext:SecretARN":["arn:aws:secretsmanager:us-east-1:`
	assert.Contains(t, permissions.Policy(stack.ClusterLink, example, true), byTheirKeys+`210987654321:secret:confluent/orders/share/risk-AbCdEf","arn:aws:secretsmanager:us-east-1:123456789012:secret:teams/crm-??????"]`)
	assert.Contains(t, core, byTheirKeys+`210987654321:secret:confluent/orders/share/risk-AbCdEf"]`)
	own := example
	own.Shares, own.ConnectorSecrets = nil, nil
	assert.NotContains(t, permissions.Policy(stack.ClusterLink, own, true), "OthersKeys")
	var policy struct {
		Statement []struct {
			Sid              string
			Action, Resource []string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(networking), &policy))
	for _, statement := range policy.Statement {
		if slices.Equal(statement.Resource, []string{"*"}) {
			for _, name := range statement.Action {
				assert.NotContains(t, name, "iam:")
			}
		}
	}
}

// TestTheDocumentHasTheTables holds docs/permissions.md to the tables; UPDATE_DOCS=1 writes it.
func TestTheDocumentHasTheTables(t *testing.T) {
	path := filepath.Join(goldens.Root(t), "docs", "permissions.md")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	current := string(text)
	put := func(name, table string) {
		begin, end := "<!-- permissions: "+name+" -->\n", "<!-- end -->"
		before, rest, found := strings.Cut(current, begin)
		require.True(t, found, "docs/permissions.md has no table of %s", name)
		_, after, found := strings.Cut(rest, end)
		require.True(t, found)
		current = before + begin + "\n" + table + "\n" + end + after
	}
	for _, one := range stack.All {
		put(one.Name, permissions.Markdown(one.Name))
	}
	put("policy of the hub's role", examplePolicy(t))
	for _, name := range []string{stack.Networking, stack.ConfluentCore} {
		put(name+" in the hub's account", permissions.HubMarkdown(name))
	}
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(path, []byte(current), 0o644))
		return
	}
	assert.Equal(t, current, string(text), "make docs")
}
