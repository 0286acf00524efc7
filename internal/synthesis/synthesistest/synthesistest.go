// Package synthesistest has the stacks of configuration files made for tests, by one process that stays: to load CDKTF and the
// bindings takes seconds, to make stacks with them less than one.
package synthesistest

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/synthesis"
)

// perProcess is how many files one process takes. Node keeps all that it ever made.
const perProcess = 25

// Answer of the process to a request, which is a synthesis.Output.
type Answer struct {
	// Error says why there are no stacks; empty if there are.
	Error string
}

var one struct {
	sync.Mutex
	process *process
	taken   int
}

// Run makes the stacks of each file in its folder, as the program in the project's folder would.
func Run(t testing.TB, outputs ...synthesis.Output) {
	t.Helper()
	one.Lock()
	defer one.Unlock()
	for _, output := range outputs {
		if one.process == nil || one.taken == perProcess {
			one.process.end()
			started, err := start(goldens.Root(t))
			require.NoError(t, err)
			one.process, one.taken = started, 0
		}
		one.taken++
		if err := one.process.make(output); err != nil {
			one.process.end()
			one.process = nil
			require.NoError(t, err, output.File)
		}
	}
}

// process is one that stays until its input ends: when this one ends too, however it does.
type process struct {
	input   io.Closer
	asks    *json.Encoder
	answers *json.Decoder
	printed *bytes.Buffer
}

func start(root string) (*process, error) {
	command := exec.Command("go", "run", "./internal/synthesis/synthesistest/server")
	command.Dir = root
	command.Env = append(os.Environ(), "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=1")
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // a Ctrl-C ends it by the end of its input, so that it takes Node's files with it
	printed := &bytes.Buffer{}
	command.Stderr = printed
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	return &process{input, json.NewEncoder(input), json.NewDecoder(output), printed}, command.Start()
}

func (p *process) make(output synthesis.Output) error {
	if err := p.asks.Encode(output); err != nil {
		return err
	}
	var answer Answer
	if err := p.answers.Decode(&answer); err != nil {
		return errors.New(err.Error() + "\n" + p.printed.String())
	}
	if answer.Error != "" {
		return errors.New(answer.Error)
	}
	return nil
}

func (p *process) end() {
	if p != nil {
		_ = p.input.Close()
	}
}
