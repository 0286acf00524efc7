// Package stacks builds the app: which stacks there are and in which order.
package stacks

import (
	"cmp"
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/clusterlink"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
	"cdk.tf/confluent-privatelink/stacks/networking"
)

// The stacks.
const (
	Networking    = "networking"
	ConfluentCore = "confluent-core"
	ClusterLink   = "cluster-link"
)

// Names of the stacks, in the order in which they are applied; they are destroyed
// in the opposite one.
var Names = []string{Networking, ConfluentCore, ClusterLink}

// Synth writes the stacks as Terraform JSON to out/stacks/<name>/cdk.tf.json.
// An empty out is the folder that the cdktf CLI sets, else cdktf.out.
//
// It returns an error for what jsii or CDKTF object to.
func Synth(cfg *config.Config, out string) (err error) {
	// jsii reports every error of the JavaScript side as a panic.
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("synthesis failed: %v", cause)
		}
	}()
	out = cmp.Or(out, os.Getenv("CDKTF_OUTDIR"), "cdktf.out")
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	app := cdktf.NewApp(&cdktf.AppConfig{
		Outdir: &out,
		// For the cloud backend CDKTF would run terraform to ask for its version. None is needed
		// here: required_version tells whoever runs the stacks.
		SkipValidation: jsii.Bool(true),
	})
	network := networking.New(app, Networking, networking.Props{Config: cfg})
	core := confluentcore.New(app, ConfluentCore, confluentcore.Props{Config: cfg, Network: network})
	clusterlink.New(app, ClusterLink, clusterlink.Props{Config: cfg, Core: core})
	app.Synth()
	return nil
}
