package command

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/version"
)

// answering is a program whose runner gives this answer.
func answering(status exit.Status, err error) Command {
	return Command{Name: "ask", Usage: "[flags]", Summary: "Ask.", Setup: func(flags *flag.FlagSet) Runner {
		flags.String("of", "", "`whom` to ask")
		return func(context.Context, Environment, []string) (exit.Status, error) { return status, err }
	}}
}

type printed struct {
	status         exit.Status
	stdout, stderr string
}

func call(t *testing.T, run func(context.Context, Environment, []string) exit.Status, args ...string) printed {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := run(t.Context(), Environment{Stdout: &stdout, Stderr: &stderr}, args)
	return printed{status, stdout.String(), stderr.String()}
}

func TestTheStatusIsTheRunnersAndAnErrorIsNeverZero(t *testing.T) {
	for _, c := range []struct {
		status exit.Status
		err    error
		want   printed
	}{
		{exit.Holds, nil, printed{exit.Holds, "", ""}},
		{exit.DoesNotHold, nil, printed{exit.DoesNotHold, "", ""}},
		{exit.CannotSay, nil, printed{exit.CannotSay, "", ""}},
		{exit.Usage, errors.New("no"), printed{exit.Usage, "", "ask: no\n"}},
		{exit.Holds, errors.New("disk full"), printed{exit.CannotSay, "", "ask: disk full\n"}},
		{exit.Usage, fmt.Errorf("verify: %w", exit.Unanswered{Err: errors.New("AWS denied it")}), printed{exit.CannotSay, "", "ask: verify: AWS denied it\n"}},
		{exit.Usage, errors.New("a.yaml:1: one\na.yaml:2: two"), printed{exit.Usage, "", "ask:\na.yaml:1: one\na.yaml:2: two\n"}},
		{exit.Usage, errors.New("no \x1b[31mname\x07\n\tin a.json"), printed{exit.Usage, "", "ask:\nno \\x1b[31mname\\a\n\tin a.json\n"}},
	} {
		assert.Equal(t, c.want, call(t, answering(c.status, c.err).Run))
	}
}

func TestHelpAndVersionGoToStandardOutput(t *testing.T) {
	help := "Ask.\n\nUsage: ask [flags]\n\n  -of whom\n    \twhom to ask\n  -version\n    \tprint the version\n"
	assert.Equal(t, printed{exit.Holds, help, ""}, call(t, answering(exit.DoesNotHold, nil).Run, "-h"))
	assert.Equal(t, printed{exit.Holds, "ask " + version.String() + "\n", ""}, call(t, answering(exit.DoesNotHold, nil).Run, "--version"))
}

func TestAMistakeInTheFlagsIsOneLine(t *testing.T) {
	assert.Equal(t, printed{exit.Usage, "", "ask: flag provided but not defined: -by; ask -h lists the flags\n"},
		call(t, answering(exit.Holds, nil).Run, "-by", "whom"))
}

func TestAGroupRunsItsCommandsUnderBothNames(t *testing.T) {
	group := Group{Name: "talk", Summary: "Talk.", Statuses: "Exit status: 0.", Commands: []Command{answering(exit.CannotSay, errors.New("silence"))}}
	assert.Equal(t, printed{exit.CannotSay, "", "talk ask: silence\n"}, call(t, group.Run, "ask"))
	assert.Equal(t, printed{exit.Usage, "", "talk: no command \"tell\"; talk help lists them\n"}, call(t, group.Run, "tell"))
	assert.Equal(t, printed{exit.Holds, "talk " + version.String() + "\n", ""}, call(t, group.Run, "-version"))
	none, help := call(t, group.Run), call(t, group.Run, "--help")
	assert.Equal(t, printed{exit.Usage, "", help.stdout}, none)
	assert.Contains(t, help.stdout, "\nCommands:\n  ask         Ask.\n\nExit status: 0.\n")
}

// A command that reads a FIFO which nobody writes to cannot see its context end.
func TestAnInterruptDoesNotWaitForABlockedReader(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	blocked, never := io.Pipe()
	defer never.Close()
	reading := Command{Name: "read", Setup: func(*flag.FlagSet) Runner {
		return func(_ context.Context, env Environment, _ []string) (exit.Status, error) {
			cancel()
			_, err := io.ReadAll(env.Stdin)
			return exit.Holds, err
		}
	}}
	var stderr bytes.Buffer
	assert.Equal(t, exit.Interrupted, reading.Run(ctx, Environment{Stdin: blocked, Stderr: &stderr}, nil))
	assert.Equal(t, "read: interrupted\n", stderr.String())
}

func TestAnInterruptedCommandGivesNoAnswer(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	answered := make(chan error)
	answering := Command{Name: "probe", Setup: func(*flag.FlagSet) Runner {
		return func(_ context.Context, env Environment, _ []string) (exit.Status, error) {
			cancel()
			_, err := io.WriteString(env.Stdout, "blocked")
			answered <- err
			return exit.DoesNotHold, nil
		}
	}}
	var stdout bytes.Buffer
	assert.Equal(t, exit.Interrupted, answering.Run(ctx, Environment{Stdout: &stdout, Stderr: io.Discard}, nil))
	assert.ErrorIs(t, <-answered, context.Canceled)
	assert.Empty(t, stdout.String())
}

func TestAnInterruptWaitsForACommandThatCleansUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	clean := false
	cleaning := Command{Name: "make", CleansUp: true, Setup: func(*flag.FlagSet) Runner {
		return func(ctx context.Context, _ Environment, _ []string) (exit.Status, error) {
			cancel()
			<-ctx.Done()
			clean = true
			return exit.Holds, nil
		}
	}}
	assert.Equal(t, exit.Interrupted, cleaning.Run(ctx, Environment{Stderr: io.Discard}, nil))
	assert.True(t, clean)
}
