// Command server makes the stacks of the configuration files that its input names, one after the other, and answers each: package
// synthesistest starts it.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/node"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"cdk.tf/confluent-privatelink/internal/synthesis/synthesistest"
	"cdk.tf/confluent-privatelink/stacks"
)

func main() {
	if err := serve(json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)); !errors.Is(err, io.EOF) {
		fmt.Fprintln(os.Stderr, err) // at the end of the input there may be nobody to read, and that would end this before Node's files are gone
	}
	if err := node.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

// serve answers until the input ends.
func serve(requests *json.Decoder, answers *json.Encoder) error {
	if err := node.Prepare(); err != nil {
		return err
	}
	for {
		var output synthesis.Output
		if err := requests.Decode(&output); err != nil {
			return err
		}
		var answer synthesistest.Answer
		if err := synthesize(output); err != nil {
			answer.Error = err.Error()
		}
		if err := answers.Encode(answer); err != nil {
			return err
		}
	}
}

func synthesize(output synthesis.Output) error {
	cfg, err := config.Load(output.File)
	if err != nil {
		return err
	}
	return stacks.Synth(cfg, output.Folder)
}
