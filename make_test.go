package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stub puts a program into a folder that writes its arguments, one a line, to the file "said" there.
func stub(t *testing.T, folder, name string) {
	t.Helper()
	script := "#!/bin/sh\nprintf '%s\\n' \"$@\" >> \"${0%/*}/said\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(script), 0o755))
}

func TestMakeTakesPathsWithSpacesAndQuotes(t *testing.T) {
	folder := t.TempDir()
	stub(t, folder, "go")
	for target, said := range map[string]string{
		"synth":    "run\n.\n-config\nmy dir/it's $HOME.yaml\n-out\nmy out\n",
		"rehearse": "run\n./cmd/rehearse\n-config\nmy dir/it's $HOME.yaml\n",
	} {
		command := exec.Command("make", target, "CONFIG=my dir/it's $$HOME.yaml", "OUT=my out")
		command.Env = append(os.Environ(), "PATH="+folder+":"+os.Getenv("PATH"))
		printed, err := command.CombinedOutput()
		require.NoError(t, err, string(printed))
		got, err := os.ReadFile(filepath.Join(folder, "said"))
		require.NoError(t, err)
		assert.Equal(t, said, string(got))
		require.NoError(t, os.Remove(filepath.Join(folder, "said")))
	}
}

func TestMakeImagesWithoutGraphvizChangesNothingAndSaysWhatIsMissing(t *testing.T) {
	before := pictures(t)
	program, err := exec.LookPath("make")
	require.NoError(t, err)
	command := exec.Command(program, "images")
	command.Env = append(os.Environ(), "PATH="+t.TempDir())
	printed, err := command.CombinedOutput()
	assert.Error(t, err)
	assert.Contains(t, string(printed), "install Graphviz")
	assert.Equal(t, before, pictures(t))
}

func TestMakeImagesThatFailsHalfwayChangesNothing(t *testing.T) {
	before := pictures(t)
	folder := t.TempDir()
	stub(t, folder, "dot")
	require.NoError(t, os.WriteFile(filepath.Join(folder, "go"), []byte("#!/bin/sh\nexit 1\n"), 0o755))
	command := exec.Command("make", "images")
	command.Env = append(os.Environ(), "PATH="+folder+":"+os.Getenv("PATH"))
	assert.Error(t, command.Run())
	assert.Equal(t, before, pictures(t))
}

func pictures(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("docs/images/*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	all := map[string]string{}
	for _, file := range files {
		all[file] = content(t, file)
	}
	return all
}
