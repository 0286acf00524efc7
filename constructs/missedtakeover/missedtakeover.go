// Package missedtakeover tells, at plan, that a link's key of a share is of no use any more, or soon will be. The
// producing team replaces keys on its own; a link gets the next one by the next apply of the stack that it is in.
//
// Which key a link has cannot be read: Terraform's expressions do not see the state, and Confluent shows no
// credentials. So it is the link that is asked, at its own cluster, whether it reads: one that has lost its
// key does not. The date of the secret tells the other half: whether the producing team is late.
// https://docs.confluent.io/cloud/current/api.html#tag/Cluster-Linking-(v3)
package missedtakeover

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/httpprobe/datahttp"
	"cdk.tf/confluent-privatelink/constructs/clusterlink"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/share"
)

// Props of the warnings.
type Props struct {
	// LinkName of the link.
	LinkName string
	// LinkAddress of the link, for the way out.
	LinkAddress string
	// Cluster that has the link, with its principal there.
	Cluster clusterlink.Side
	// Share that the link reads.
	Share share.Outputs
	// Gate of the link's cluster.
	Gate cdktf.ITerraformDependable
	// Provider of the http data source.
	Provider cdktf.TerraformProvider
}

const timeoutMS = 10_000

// New asks the link, and compares dates. Both warn and stop nothing: the apply that they ask for is this one.
//
// The data source stands outside of the check: inside, each plan would read it again when it is applied, and
// so never be empty.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	element.Add(this, "", datahttp.NewDataHttp, &datahttp.DataHttpConfig{
		Provider: props.Provider,
		Url:      jsii.String(*props.Cluster.RESTEndpoint + "/kafka/v3/clusters/" + *props.Cluster.ClusterID + "/links/" + props.LinkName),
		RequestHeaders: &map[string]*string{"Authorization": jsii.String("Basic ${base64encode(\"" +
			*props.Cluster.Credentials.Key + ":" + *props.Cluster.Credentials.Secret + "\")}")},
		RequestTimeoutMs: jsii.Number(timeoutMS),
		DependsOn:        &[]cdktf.ITerraformDependable{props.Gate},
	})
	answer := "data.http." + this.ID("")
	secret := props.Share.SecretReference
	days, keys := number(secret, share.RotationDays), number(secret, share.RetainedKeys)
	late := fmt.Sprintf(`timeadd(%s.last_changed_date, "${2 * 24 * %s}h")`, secret, days)
	cdktf.TerraformStack_Of(scope).AddOverride(jsii.String("check."+id), map[string]any{"assert": []any{
		map[string]any{
			"condition": fmt.Sprintf(`${%[1]s.status_code != 200 || try(jsondecode(%[1]s.response_body).link_state, "ACTIVE") == "ACTIVE"}`, answer),
			"error_message": fmt.Sprintf("Link %[1]s does not read its source: its state is ${try(jsondecode(%[2]s.response_body).link_state, \"unknown\")}, "+
				"its error ${try(jsondecode(%[2]s.response_body).link_error, \"unknown\")}. If that is about authentication, the key that it has is gone: the producing "+
				"team replaces one every ${%[4]s} days and keeps ${%[5]s}, and no apply of cluster-link has taken the next one over in that time. The way out: apply "+
				"cluster-link now, with -target=%[3]s if the plan fails at the mirror topics, then once more without. If it is about authorization, or "+
				"stays, ask the producing team whether the share is revoked (docs/sharing.md).", props.LinkName, answer, props.LinkAddress, days, keys),
		},
		map[string]any{
			"condition": fmt.Sprintf("${timecmp(plantimestamp(), %s) < 0}", late),
			"error_message": fmt.Sprintf("The share of link %[1]s was last written at ${%[2]s.last_changed_date}, and the producing team replaces its key every ${%[3]s} days: "+
				"it has missed a rotation. Its next apply replaces the keys of all periods since then at once, and the one that the link has may be among them. "+
				"Agree on a time with that team, and apply cluster-link right after it (docs/sharing.md).", props.LinkName, secret, days),
		},
	}})
}

func number(secret, tag string) string { return fmt.Sprintf("tonumber(%s.tags[%q])", secret, tag) }
