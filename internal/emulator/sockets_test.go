package emulator

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/schema"
)

func TestOnlyTheOwnerReachesTheSocketsWhateverTheUmask(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0))
	checkSockets(t)
}

// The path of a socket has 104 bytes at most; that of a folder may be longer.
func TestALongFolderForTemporaryFilesDoesNotMatter(t *testing.T) {
	long := filepath.Join(t.TempDir(), strings.Repeat("long", 25))
	require.NoError(t, os.Mkdir(long, 0o700))
	t.Setenv("TMPDIR", long)
	checkSockets(t)
	left, err := os.ReadDir(long)
	require.NoError(t, err)
	assert.Empty(t, left)
}

// checkSockets serves a provider, looks at its socket and stops it.
func checkSockets(t *testing.T) {
	t.Helper()
	schemas, err := schema.Load()
	require.NoError(t, err)
	behaviours := &Provider{Address: address, Resources: map[string]*Resource{}, DataSources: map[string]DataSource{}}
	for name := range schemas.Providers[address].ResourceSchemas {
		behaviours.Resources[name] = &Resource{}
	}
	for name := range schemas.Providers[address].DataSourceSchemas {
		behaviours.DataSources[name] = func(*Call) error { return nil }
	}
	server, err := Serve(NewWorld(), schemas, []*Provider{behaviours})
	require.NoError(t, err)
	folder := filepath.Dir(server.Providers[address].Addr.String)
	info, err := os.Stat(folder)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o700), info.Mode().Perm())
	assert.FileExists(t, server.Providers[address].Addr.String)
	server.Stop()
	assert.NoDirExists(t, folder)
	assert.Empty(t, os.Getenv("PLUGIN_UNIX_SOCKET_DIR"), "other plugins are not told")
}
