package stacks

import (
	"errors"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Check refuses to synthesize into a folder that holds the stacks of another system, or beside a state
// of an earlier version that nothing would read any more. out is the folder that the stacks end up in.
func Check(cfg *config.Config, out string) error {
	return errors.Join(checkOthers(cfg, out), checkEarlierStates(cfg, out))
}

// checkOthers refuses a folder with the stacks of another system. Terraform keeps there which state and
// which providers it was initialized with: with other stacks written over them, "terraform init" offers to
// copy one system's state to the other's place.
func checkOthers(cfg *config.Config, out string) error {
	there := stack.Documents{}
	for _, name := range stack.Names() {
		if document, err := stack.Read(out, name); err == nil {
			there[name] = document
		}
	}
	other := there.System()
	if other == "" || other == cfg.Name {
		return nil
	}
	own := out + "." + cfg.Name
	return fmt.Errorf("%s holds the stacks of the system %s, and this file is that of %s. Each file has a folder of its own: -out %s, with the cdktf CLI --output %s",
		out, other, cfg.Name, output.Word(own), output.Word(own))
}
