package beside

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// files of an output, by path.
type files map[string]string

func (f files) in(t *testing.T, folder string) {
	t.Helper()
	require.NoError(t, f.write(folder))
}

func (f files) write(folder string) error {
	for path, text := range f {
		place := filepath.Join(folder, path)
		if err := os.MkdirAll(filepath.Dir(place), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(place, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// found reads everything in a folder, empty folders too, links as what they say.
func found(t *testing.T, folder string) files {
	t.Helper()
	all := files{}
	require.NoError(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		require.NoError(t, err)
		name, err := filepath.Rel(folder, path)
		require.NoError(t, err)
		switch {
		case entry.Type()&fs.ModeSymlink != 0:
			all[name], err = os.Readlink(path)
		case entry.IsDir():
			all[name] = "folder"
		default:
			var text []byte
			text, err = os.ReadFile(path)
			all[name] = string(text)
		}
		return err
	}))
	return all
}

var (
	before = files{"manifest.json": "old", "stacks/a/cdk.tf.json": "old a", "stacks/a/.terraform.lock.hcl": "kept"}
	after  = files{"manifest.json": "new", "stacks/a/cdk.tf.json": "new a", "stacks/b/cdk.tf.json": "new b"}
)

func TestFilesAreReplacedAndOthersStay(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "my folder", "out")
	before.in(t, folder)
	require.NoError(t, Write(folder, after.write))
	assert.Equal(t, files{".": "folder", "stacks": "folder", "stacks/a": "folder", "stacks/b": "folder", "manifest.json": "new",
		"stacks/a/cdk.tf.json": "new a", "stacks/b/cdk.tf.json": "new b", "stacks/a/.terraform.lock.hcl": "kept"}, found(t, folder))
}

// Whatever is in the way, what was there is there still, and the error says what to do.
func TestAFailureLeavesWhatWasThere(t *testing.T) {
	elsewhere := t.TempDir()
	for name, c := range map[string]struct {
		prepare func(t *testing.T, folder string)
		says    string
	}{
		"a link in a file's place": {func(t *testing.T, folder string) {
			require.NoError(t, os.MkdirAll(filepath.Join(folder, "stacks/b"), 0o755))
			require.NoError(t, os.Symlink(filepath.Join(elsewhere, "precious"), filepath.Join(folder, "stacks/b/cdk.tf.json")))
		}, "stacks/b/cdk.tf.json is a link, and what it leads to is not ours to change: remove the link"},
		"a link in a folder's place": {func(t *testing.T, folder string) {
			require.NoError(t, os.Symlink(elsewhere, filepath.Join(folder, "stacks/b")))
		}, "stacks/b is a link: name the folder that it leads to, or remove the link"},
		"a folder in a file's place": {func(t *testing.T, folder string) {
			require.NoError(t, os.MkdirAll(filepath.Join(folder, "stacks/b/cdk.tf.json"), 0o755))
		}, "stacks/b/cdk.tf.json is no file: move it out of the way"},
		"a file in a folder's place": {func(t *testing.T, folder string) {
			files{"stacks/b": "notes"}.in(t, folder)
		}, "stacks/b is no folder"},
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "out")
			before.in(t, folder)
			c.prepare(t, folder)
			there := found(t, folder)
			assert.ErrorContains(t, Write(folder, after.write), c.says)
			assert.Equal(t, there, found(t, folder))
			assert.Empty(t, found(t, elsewhere)["precious"])
		})
	}
}

func TestAFailureBeforeTheEndLeavesNothing(t *testing.T) {
	parent := t.TempDir()
	err := Write(filepath.Join(parent, "new", "out"), func(folder string) error {
		return errors.Join(files{"stacks/a/cdk.tf.json": "half"}.write(folder), errors.New("no Node"))
	})
	assert.EqualError(t, err, "no Node")
	assert.Equal(t, files{".": "folder"}, found(t, parent))
}

func TestALinkInTheFoldersPlaceIsRefused(t *testing.T) {
	parent, elsewhere := t.TempDir(), t.TempDir()
	link := filepath.Join(parent, "out")
	require.NoError(t, os.Symlink(elsewhere, link))
	assert.EqualError(t, Write(link+"/", after.write), "output: "+link+" is a link: name the folder that it leads to, or remove the link")
	assert.Equal(t, files{".": "folder"}, found(t, elsewhere))
	assert.NoError(t, Write(filepath.Join(link, "below"), after.write), "a link above is the user's")
}
