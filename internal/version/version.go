// Package version tells which version of this module a program was built from.
package version

import "runtime/debug"

// described is what `git describe` said when the program was built; `make build` sets it by the
// linker's flag -X.
var described string

// String returns the version by `git describe`; for a program that was not built by `make build`
// the version or commit that the Go command noted; otherwise "unknown".
func String() string {
	if described != "" {
		return described
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return noted(info)
}

// noted is the version in the build information: that of the module (`go install MODULE@VERSION`, or
// `go build` in a checkout), else the commit. `go run` notes neither.
func noted(info *debug.BuildInfo) string {
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			return setting.Value
		}
	}
	return "unknown (go run notes none; make build does)"
}
