// Package notyet keeps jsii from preparing for Node before there is a call for it. Generated packages
// make it do so when they are initialized, before main, with a folder of temporary files that
// nobody removes and a panic where there is no room. With a program of its own to run, jsii makes
// no folder and, before the first call, runs nothing.
//
// Go initializes, of the packages whose imports are initialized, the first by name: this one, which
// imports nothing that jsii does not, before any of theirs.
package notyet

import "os"

// Variable names the program that jsii runs in place of Node with its own script; Value is what it
// holds until there is a call for Node.
const (
	Variable = "JSII_RUNTIME"
	Value    = "synthesis has not begun"
)

func init() {
	if os.Getenv(Variable) == "" {
		_ = os.Setenv(Variable, Value) // if it fails, jsii makes its folder, and node.Close removes it
	}
}
