package main

import (
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/render"
)

// Values of the flag -o.
const (
	formatText     = format(render.Text)
	formatJSON     = format(render.JSON)
	formatMarkdown = format(render.Markdown)
)

// outputFlag registers -o and returns where its value will be.
func outputFlag(flags *flag.FlagSet) *format {
	value := formatText
	flags.Var(&value, "o", "output `format`: text, json or markdown")
	return &value
}

// format is the value of the flag -o.
type format render.Format

func (f *format) String() string { return string(*f) }

func (f *format) Set(s string) error {
	switch format(s) {
	case formatText, formatJSON, formatMarkdown:
		*f = format(s)
		return nil
	}
	return fmt.Errorf("allowed are text, json and markdown")
}

// to says where and how to print.
func (f *format) to(env command.Environment) render.Output {
	return render.Output{Writer: env.Stdout, Format: render.Format(*f), Color: env.Color}
}

// exitCode of a verdict.
func exitCode(v answer.Verdict) exit.Status {
	switch v {
	case answer.Blocked:
		return exit.DoesNotHold
	case answer.Unknown:
		return exit.CannotSay
	}
	return exit.Holds
}
