package main

import (
	"flag"
	"fmt"
)

// Formats of the output.
const (
	formatText     = "text"
	formatJSON     = "json"
	formatMarkdown = "markdown"
)

// outputFlag registers -o and returns where its value will be.
func outputFlag(flags *flag.FlagSet) *format {
	value := format(formatText)
	flags.Var(&value, "o", "output `format`: text, json or markdown")
	return &value
}

// format is the value of the flag -o.
type format string

func (f *format) String() string { return string(*f) }

func (f *format) Set(s string) error {
	switch s {
	case formatText, formatJSON, formatMarkdown:
		*f = format(s)
		return nil
	}
	return fmt.Errorf("allowed are text, json and markdown")
}
