// Package tags makes the tags of AWS resources. The tags of the configuration are
// the provider's default tags; only the name differs by resource.
package tags

import "github.com/aws/jsii-runtime-go"

// Name is the Name tag, by which the AWS console labels things.
func Name(name string) *map[string]*string {
	return &map[string]*string{"Name": jsii.String(name)}
}
