// Package permissions knows which actions in AWS each stack needs: what the documents list, and what the
// roles that the stack workspaces makes may do, are both taken from here.
//
// The actions are those that provider hashicorp/aws 5.99.1 calls for a type, as its source and the Service
// Authorization Reference tell. No live account has confirmed that they are enough.
// https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
package permissions

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Scope is what an action may be used on.
type Scope string

// Scopes of actions.
const (
	// Everything: the action takes no resource, or one whose id is not known before it is made.
	Everything Scope = "*"
	// Secrets below the path prefix of the system.
	Secrets Scope = "secrets"
	// Roles of the system's flow logs.
	Roles Scope = "roles"
	// LogGroups of flow logs and query logs.
	LogGroups Scope = "log groups"
	// Alarms of the system, and the topic that they are sent to.
	Alarms Scope = "alarms"
)

// Actions that one resource type or data source needs.
type Actions struct {
	// Type as Terraform writes it; data. stands before that of a data source, ephemeral. before that of an ephemeral resource.
	Type string
	// Read to plan, Write to apply and destroy besides.
	Read, Write []string
	// On is what they are used on.
	On Scope
}

// Of lists what a stack needs by type; empty for a stack that needs nothing in AWS.
func Of(stack string) []Actions { return tables[stack] }

// System is whose resources a policy names.
type System struct {
	// Partition, for example aws.
	Partition string
	Region    string
	AccountID string
	// Name of the system.
	Name string
	// SecretPrefix is the path prefix of its secrets.
	SecretPrefix string
	// KMSKeyARN of the secrets' key, "" for the account's own.
	KMSKeyARN string
	// Shares are the ARNs of other teams' secrets: those of shares that links read, and of imports that exporters of schemas write into; a ? stands
	// for one character.
	Shares []string
	// ConnectorSecrets are the ARNs of secrets that others write and connectors use; a ? stands for one character.
	ConnectorSecrets []string
	// HubRoles are the roles that the stacks assume in the accounts of the hub, if these are others.
	HubRoles []string
}

// statement of an IAM policy.
type statement struct {
	Sid      string   `json:"Sid"`
	Effect   string   `json:"Effect"`
	Action   []string `json:"Action"`
	Resource []string `json:"Resource"`
	// Condition by operator and key.
	Condition map[string]map[string][]string `json:"Condition,omitempty"`
}

// Policy is the JSON of the IAM policy with what a stack needs, or, if it only plans, of what it reads.
func Policy(name string, system System, plansOnly bool) string {
	actions := map[Scope][]string{}
	for _, one := range system.needs(name) {
		actions[one.On] = append(actions[one.On], one.Read...)
		if !plansOnly {
			actions[one.On] = append(actions[one.On], one.Write...)
		}
	}
	var statements []statement
	for _, scope := range slices.Sorted(maps.Keys(actions)) {
		list := slices.Compact(slices.Sorted(slices.Values(actions[scope])))
		if len(list) > 0 {
			statements = append(statements, statement{Sid: sids[scope], Effect: "Allow", Action: list, Resource: system.resources(scope)})
		}
	}
	if _, secrets := actions[Secrets]; secrets && system.KMSKeyARN != "" {
		statements = append(statements, statement{Sid: "SecretsKey", Effect: "Allow", Action: []string{"kms:Decrypt", "kms:GenerateDataKey"}, Resource: []string{system.KMSKeyARN}})
	}
	var others []string
	if _, secrets := actions[Secrets]; secrets && len(system.Shares) > 0 {
		statements = append(statements, statement{Sid: "Shares", Effect: "Allow", Action: sharesRead, Resource: system.Shares})
		others = append(others, system.Shares...)
	}
	if len(system.ConnectorSecrets) > 0 && name == stack.ClusterLink {
		statements = append(statements, statement{Sid: "Connectors", Effect: "Allow",
			Action: []string{"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"}, Resource: system.ConnectorSecrets})
		others = append(others, system.ConnectorSecrets...)
	}
	if len(others) > 0 {
		statements = append(statements, system.decrypts(others))
	}
	if len(system.HubRoles) > 0 && len(inHub(name)) > 0 {
		statements = append(statements, statement{Sid: "Hub", Effect: "Allow", Action: []string{"sts:AssumeRole"}, Resource: system.HubRoles})
	}
	return policy(statements)
}

// decrypts lets whoever reads secrets of others decrypt them, with whatever key each is encrypted: Secrets Manager names the secret in
// the encryption context, and for nothing else is the key used.
// https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
func (s System) decrypts(secrets []string) statement {
	return statement{Sid: "OthersKeys", Effect: "Allow", Action: []string{"kms:Decrypt"}, Resource: []string{"*"}, Condition: map[string]map[string][]string{
		"StringEquals": {"kms:ViaService": {"secretsmanager." + s.Region + ".amazonaws.com"}},
		"StringLike":   {"kms:EncryptionContext:SecretARN": secrets},
	}}
}

func policy(statements []statement) string {
	text, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": statements})
	if err != nil {
		panic(err) // texts always encode
	}
	return string(text)
}

// sharesRead is what reading the share of another team takes.
var sharesRead = []string{"secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue"}

var sids = map[Scope]string{Everything: "Stack", Secrets: "Secrets", Roles: "Roles", LogGroups: "LogGroups", Alarms: "Alarms"}

func (s System) resources(scope Scope) []string {
	arn := func(service, region, rest string) string {
		return fmt.Sprintf("arn:%s:%s:%s:%s:%s", s.Partition, service, region, s.AccountID, rest)
	}
	switch scope {
	case Secrets:
		return []string{arn("secretsmanager", s.Region, "secret:"+s.SecretPrefix+"/*")}
	case Roles:
		return []string{arn("iam", "", "role/"+s.Name+"-*-flow-logs")}
	case Alarms:
		return []string{arn("cloudwatch", s.Region, "alarm:"+s.Name+"-*"), arn("sns", s.Region, s.Name+"-alarms")}
	case LogGroups:
		return []string{arn("logs", s.Region, "log-group:/vpc/flow-logs/"+s.Name+"-*"), arn("logs", s.Region, "log-group:/aws/vendedlogs/resolver/"+s.Name+"*")}
	}
	return []string{"*"}
}

// Markdown is the table of a stack's actions.
func Markdown(stack string) string { return markdown(Of(stack)) }

func markdown(rows []Actions) string {
	var table strings.Builder
	table.WriteString("| For | To plan | To apply, besides | On |\n| --- | --- | --- | --- |\n")
	for _, one := range rows {
		fmt.Fprintf(&table, "| `%s` | %s | %s | %s |\n", one.Type, quoted(one.Read), quoted(one.Write), one.On)
	}
	return table.String()
}

func quoted(actions []string) string {
	if len(actions) == 0 {
		return "nothing"
	}
	return "`" + strings.Join(actions, "`, `") + "`"
}
