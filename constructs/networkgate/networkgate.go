// Package networkgate proves the network path to one cluster, or to the Schema Registry, before anything is
// done over it: names, routes both ways, the security group and the endpoint.
package networkgate

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/httpprobe/datahttp"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a gate.
type Props struct {
	// Server is what is to answer, as messages begin: Cluster sandbox.
	Server string
	// Kind of server: cluster or registry.
	Kind string
	// Network that leads there, as messages call it: private network.
	Network string
	// URL of something there that nobody gets without credentials, https://...:443/...
	URL string
	// Provider of the http data source: its name here is not the one that Terraform would guess.
	Provider cdktf.TerraformProvider
}

// Outputs of a gate.
type Outputs struct {
	// Gate: everything that talks to the server depends on it.
	Gate cdktf.ITerraformDependable
}

// Bounds of the request: 6 tries of up to 10 s with 1 to 15 s between them, less
// than two minutes in the worst case.
const (
	timeoutMS  = 10_000
	retries    = 5
	minDelayMS = 1_000
	maxDelayMS = 15_000
)

// hint ends the URL as a fragment. A fragment is not sent, but when no answer comes
// at all, the provider prints the URL and nothing of ours: so that it says what to check.
const hint = "#no-answer-means-check-dns-zone--routes-both-ways--security-group--with-netpath-trace--and-NO_PROXY"

// ClusterURL is what a gate asks a cluster for: its id is lkc-..., its REST endpoint https://...:443.
func ClusterURL(restEndpoint, id *string) string {
	return *restEndpoint + "/kafka/v3/clusters/" + *id + "/topics"
}

// RegistryURL is what a gate asks the Schema Registry for.
func RegistryURL(endpoint *string) string { return *endpoint + "/subjects" }

// New sends one request without credentials to the server's REST API. The expected
// answer is 401 with an error in the form of Confluent's REST APIs: only its own server gives
// that, so the path is proven. Any other answer, of a proxy, a portal or a load balancer,
// proves nothing. (The provider repeats a 5xx, and at the end prints the URL and no answer.)
// https://docs.confluent.io/cloud/current/api.html#section/Errors
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{Gate: element.Add(this, "", datahttp.NewDataHttp, &datahttp.DataHttpConfig{
		Provider:         props.Provider,
		Url:              jsii.String(props.URL + hint),
		Method:           jsii.String("GET"),
		RequestTimeoutMs: jsii.Number(timeoutMS),
		Retry: &datahttp.DataHttpRetry{
			Attempts: jsii.Number(retries), MinDelayMs: jsii.Number(minDelayMS), MaxDelayMs: jsii.Number(maxDelayMS),
		},
		Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
			Condition: element.Expression("self.status_code == 401"),
			ErrorMessage: jsii.String(fmt.Sprintf("%s answered HTTP ${self.status_code}, and not 401, through the %s: "+
				"something between here and Confluent Cloud answers in its place. Check the HTTP proxy settings of "+
				"this machine (NO_PROXY), the DNS answer for the %s's name, and the endpoint's state.", props.Server, props.Network, props.Kind)),
		}, {
			Condition: element.Expression("self.status_code != 401 || can(jsondecode(self.response_body).error_code)"),
			ErrorMessage: jsii.String(fmt.Sprintf("%s answered HTTP 401 through the %s, but not as Confluent does (JSON "+
				"with an error_code): something between here and Confluent Cloud asks for a login of its own. Check the HTTP proxy "+
				"settings of this machine (NO_PROXY), and the DNS answer for the %s's name.", props.Server, props.Network, props.Kind)),
		}}},
	})}
}
