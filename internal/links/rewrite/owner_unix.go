//go:build unix

package rewrite

import (
	"os"
	"syscall"
)

// give makes a file that of another's owner and group, as far as who runs this may.
func give(file *os.File, like os.FileInfo) {
	if owner, ok := like.Sys().(*syscall.Stat_t); ok {
		_ = file.Chown(int(owner.Uid), int(owner.Gid))
	}
}
