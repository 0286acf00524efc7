package emulator

import (
	"fmt"
	"os"
	"sync"

	"github.com/hashicorp/go-plugin"
)

// starting guards the variable of the environment by which go-plugin is told where sockets go.
var starting sync.Mutex

// withSocketsIn calls start, and sockets that go-plugin makes meanwhile are made in the folder.
// go-plugin gives a socket the rights that the umask leaves: with one of 0 everybody could connect
// and change the clouds. In a folder that is its owner's alone nobody else gets to it.
func withSocketsIn(folder string, start func() error) error {
	starting.Lock()
	defer starting.Unlock()
	before, given := os.LookupEnv(plugin.EnvUnixSocketDir)
	if err := os.Setenv(plugin.EnvUnixSocketDir, folder); err != nil {
		return err
	}
	defer func() {
		if given {
			_ = os.Setenv(plugin.EnvUnixSocketDir, before)
		} else {
			_ = os.Unsetenv(plugin.EnvUnixSocketDir)
		}
	}()
	return start()
}

// longestFolder leaves room for a socket's name in the 104 bytes that a socket's path may have (unix(4);
// Linux allows 108).
const longestFolder = 103 - len("/plugin1234567890")

// socketFolder makes a folder that is its owner's alone: where temporary files go, or, where that
// is too long for a socket's path, in /tmp.
func socketFolder() (string, error) {
	folder, err := os.MkdirTemp("", "sockets")
	if err == nil && len(folder) > longestFolder {
		_ = os.Remove(folder) // it is empty
		folder, err = os.MkdirTemp("/tmp", "sockets")
	}
	if err != nil {
		return "", fmt.Errorf("folder for the providers' sockets: %w", err)
	}
	return folder, nil
}
