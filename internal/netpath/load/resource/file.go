package resource

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// maxFile is the largest file that is read, in bytes: ten times what 500 PrivateLink VPCs need.
const maxFile = 256 << 20

// ReadFile reads an input file. An error names the file once.
func ReadFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: is no regular file", path)
	}
	if err == nil && info.Size() > maxFile {
		return nil, fmt.Errorf("%s: %d MB are more than is read (%d MB)", path, info.Size()>>20, maxFile>>20)
	}
	content, err := os.ReadFile(path)
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return nil, fmt.Errorf("%s: %w", failed.Path, failed.Err)
	}
	return content, err
}
