package resource

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
)

// maxFile is the largest file that is read, in bytes: ten times what 500 PrivateLink VPCs need.
const maxFile = 256 << 20

// open are paths of what the shell has opened: /dev/fd/63 of --state <(terraform show -json). Nobody need wait there for
// somebody to write, as at a pipe with a name.
var open = regexp.MustCompile(`^(/dev/stdin|/dev/fd/\d+|/proc/self/fd/\d+)$`)

// ReadFile reads an input file, once, so that it may be a pipe that the shell has opened. An error names the file once.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	pipe := err == nil && info.Mode()&fs.ModeNamedPipe != 0 && open.MatchString(path)
	if err == nil && !info.Mode().IsRegular() && !pipe {
		return nil, fmt.Errorf("%s: is no regular file", path)
	}
	if err == nil && info.Size() > maxFile {
		return nil, fmt.Errorf("%s: %d MB are more than is read (%d MB)", path, info.Size()>>20, maxFile>>20)
	}
	if pipe {
		return readPipe(path)
	}
	content, err := os.ReadFile(path)
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return nil, fmt.Errorf("%s: %w", failed.Path, failed.Err)
	}
	return content, err
}

// readPipe reads a pipe to its end.
func readPipe(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // it was read only
	content, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err == nil && len(content) > maxFile {
		return nil, fmt.Errorf("%s: more than is read (%d MB)", path, maxFile>>20)
	}
	return content, err
}
