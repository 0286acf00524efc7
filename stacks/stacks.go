// Package stacks builds the app out of the stacks that package stack lists.
package stacks

import (
	"cmp"
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/literal"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/stacks/clusterlink"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
	"cdk.tf/confluent-privatelink/stacks/networking"
	"cdk.tf/confluent-privatelink/stacks/workspaces"
)

// built is what the stacks built so far hand to those that read them.
type built struct {
	network networking.Outputs
	core    confluentcore.Outputs
}

// builders build a stack each, under the name that package stack gives it. What it reads of
// other stacks is built before.
var builders = map[string]func(app cdktf.App, name string, cfg *config.Config, from *built){
	stack.Workspaces: func(app cdktf.App, name string, cfg *config.Config, _ *built) {
		if hcp := cfg.State.HCPTerraform; hcp != nil && hcp.Workspaces != nil {
			workspaces.New(app, name, workspaces.Props{Config: cfg})
		}
	},
	stack.Networking: func(app cdktf.App, name string, cfg *config.Config, from *built) {
		from.network = networking.New(app, name, networking.Props{Config: cfg})
	},
	stack.ConfluentCore: func(app cdktf.App, name string, cfg *config.Config, from *built) {
		from.core = confluentcore.New(app, name, confluentcore.Props{Config: cfg, Network: from.network})
	},
	stack.ClusterLink: func(app cdktf.App, name string, cfg *config.Config, from *built) {
		clusterlink.New(app, name, clusterlink.Props{Config: cfg, Core: from.core})
	},
}

// Folder is where the stacks are written to: out, else the folder that the cdktf CLI sets, else cdktf.out.
func Folder(out string) string { return cmp.Or(out, os.Getenv("CDKTF_OUTDIR"), "cdktf.out") }

// Synth writes the stacks as Terraform JSON to out/stacks/<name>/cdk.tf.json.
// An empty out is that of Folder.
//
// It returns an error for what jsii or CDKTF object to.
func Synth(cfg *config.Config, out string) (err error) {
	// jsii reports every error of the JavaScript side as a panic.
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("synthesis failed: %v", cause)
		}
	}()
	out = Folder(out)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	app := cdktf.NewApp(&cdktf.AppConfig{
		Outdir: &out,
		// For the cloud backend CDKTF would run terraform to ask for its version. None is needed
		// here: required_version tells whoever runs the stacks.
		SkipValidation: jsii.Bool(true),
	})
	cfg = literal.Of(cfg)
	from := &built{}
	for _, name := range stack.Every() {
		build, ok := builders[name]
		if !ok {
			return fmt.Errorf("nothing builds the stack %s: add it to the builders of package stacks", name)
		}
		build(app, name, cfg, from)
	}
	app.Synth()
	return nil
}
