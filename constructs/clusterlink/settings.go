package clusterlink

import "github.com/aws/jsii-runtime-go"

// settings gives the settings of a link the form that the bindings take.
func settings(values map[string]string) *map[string]*string {
	pointers := map[string]*string{}
	for name, value := range values {
		pointers[name] = jsii.String(value)
	}
	return &pointers
}
