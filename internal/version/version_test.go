package version

import (
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMakeBuildGivesEveryProgramTheVersionThatGitDescribes(t *testing.T) {
	root, bin := "../..", t.TempDir()
	described, err := exec.Command("git", "describe", "--tags", "--always", "--dirty").Output()
	require.NoError(t, err)
	made, err := exec.Command("make", "-C", root, "build", "BIN="+bin).CombinedOutput()
	require.NoError(t, err, string(made))
	programs := []string{"confluent-privatelink"}
	commands, err := filepath.Glob(filepath.Join(root, "cmd", "*"))
	require.NoError(t, err)
	for _, command := range commands {
		programs = append(programs, filepath.Base(command))
	}
	require.Greater(t, len(programs), 2)
	for _, program := range programs {
		printed, err := exec.Command(filepath.Join(bin, program), "-version").CombinedOutput()
		require.NoError(t, err, string(printed))
		assert.Equal(t, program+" "+strings.TrimSpace(string(described))+"\n", string(printed))
	}
}

func TestWithoutMakeTheVersionIsWhatTheGoCommandNoted(t *testing.T) {
	commit := []debug.BuildSetting{{Key: "vcs", Value: "git"}, {Key: "vcs.revision", Value: "3aed78b"}}
	for want, info := range map[string]debug.BuildInfo{
		"v1.2.3":                      {Main: debug.Module{Version: "v1.2.3"}},
		"v1.2.4-0.20260102-abc+dirty": {Main: debug.Module{Version: "v1.2.4-0.20260102-abc+dirty"}, Settings: commit},
		"3aed78b":                     {Main: debug.Module{Version: "(devel)"}, Settings: commit},
		"unknown (go run notes none; make build does)": {Main: debug.Module{Version: "(devel)"}},
	} {
		assert.Equal(t, want, noted(&info))
	}
}
