package resource

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// What the shell has opened is read: netpath verify --state <(terraform show -json).
func TestAPipeOfTheShellIsRead(t *testing.T) {
	reader, writer, err := os.Pipe()
	require.NoError(t, err)
	defer func() { assert.NoError(t, reader.Close()) }()
	go func() {
		_, _ = writer.WriteString("{}")
		_ = writer.Close()
	}()
	content, err := ReadFile(fmt.Sprintf("/dev/fd/%d", reader.Fd()))
	require.NoError(t, err)
	assert.Equal(t, "{}", string(content))
}

// Nobody may ever write into a pipe with a name.
func TestAPipeWithANameIsNotWaitedFor(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	require.NoError(t, unix.Mkfifo(file, 0o600))
	_, err := ReadFile(file)
	assert.EqualError(t, err, file+": is no regular file")
}
