// Command floor is the least that a CDKTF program in Go with the same provider
// packages can do: load them and make one resource. What synth takes beyond it is ours.
package main

import (
	"os"

	"github.com/aws/jsii-runtime-go"
	awsprovider "github.com/cdktf/cdktf-provider-aws-go/aws/v19/provider"
	timeprovider "github.com/cdktf/cdktf-provider-time-go/time/v10/provider"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/environment"
	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	httpprovider "cdk.tf/confluent-privatelink/.gen/httpprobe/provider"
)

func main() {
	app := cdktf.NewApp(&cdktf.AppConfig{Outdir: &os.Args[1]})
	stack := cdktf.NewTerraformStack(app, jsii.String("floor"))
	cdktf.NewLocalBackend(stack, &cdktf.LocalBackendConfig{Path: jsii.String("floor.tfstate")})
	awsprovider.NewAwsProvider(stack, jsii.String("aws"), nil)
	timeprovider.NewTimeProvider(stack, jsii.String("time"), nil)
	httpprovider.NewHttpprobeProvider(stack, jsii.String("http"), nil)
	confluentprovider.NewConfluentProvider(stack, jsii.String("confluent"), nil)
	environment.NewEnvironment(stack, jsii.String("environment"), &environment.EnvironmentConfig{
		DisplayName: jsii.String("floor"),
	})
	app.Synth()
}
