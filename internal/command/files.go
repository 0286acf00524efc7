package command

import "strings"

// Files is a flag that may be given more than once.
type Files []string

// String lists the files.
func (f *Files) String() string { return strings.Join(*f, " ") }

// Set adds one.
func (f *Files) Set(file string) error {
	*f = append(*f, file)
	return nil
}
