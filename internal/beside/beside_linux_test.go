package beside

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnotherFileSystemInTheWayLeavesWhatWasThere(t *testing.T) {
	folder := t.TempDir()
	before.in(t, folder)
	mount(t, filepath.Join(folder, "stacks/b"), syscall.MS_RDONLY, "size=64k")
	there := found(t, folder)
	assert.ErrorContains(t, Write(folder, after.write), "stacks/b/cdk.tf.json")
	assert.Equal(t, there, found(t, folder))
}

func TestAFullDiskLeavesWhatWasThere(t *testing.T) {
	folder := t.TempDir()
	mount(t, folder, 0, "size=64k")
	before.in(t, folder)
	there := found(t, folder)
	large := files{"manifest.json": string(make([]byte, 30<<10)), "stacks/a/cdk.tf.json": string(make([]byte, 60<<10))}
	assert.ErrorIs(t, Write(folder, large.write), syscall.ENOSPC)
	assert.Equal(t, there, found(t, folder))
}

func TestAReadOnlyFolderLeavesWhatWasThere(t *testing.T) {
	folder := t.TempDir()
	before.in(t, folder)
	there := found(t, folder)
	readOnly(t, folder)
	assert.ErrorContains(t, Write(folder, after.write), "output folder: ")
	assert.Equal(t, there, found(t, folder))
}

// readOnly takes the right to write from a folder; root needs a mount for that.
func readOnly(t *testing.T, folder string) {
	t.Helper()
	if os.Geteuid() != 0 {
		require.NoError(t, os.Chmod(folder, 0o555))
		t.Cleanup(func() { _ = os.Chmod(folder, 0o755) })
		return
	}
	require.NoError(t, syscall.Mount(folder, folder, "", syscall.MS_BIND, ""))
	t.Cleanup(func() { assert.NoError(t, syscall.Unmount(folder, 0)) })
	require.NoError(t, syscall.Mount("", folder, "", syscall.MS_BIND|syscall.MS_REMOUNT|syscall.MS_RDONLY, ""))
}

// mount puts a small file system in memory there.
func mount(t *testing.T, folder string, flags uintptr, size string) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("mounting a small file system needs root")
	}
	require.NoError(t, os.MkdirAll(folder, 0o755))
	require.NoError(t, syscall.Mount("none", folder, "tmpfs", flags, size))
	t.Cleanup(func() { assert.NoError(t, syscall.Unmount(folder, 0)) })
}
