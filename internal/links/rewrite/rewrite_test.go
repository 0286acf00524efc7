package rewrite_test

import (
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/links/rewrite"
)

// file writes the default configuration with another text for its link's topics.
func file(t *testing.T, link string) (path, text string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(goldens.Root(t), "config", "non-prod.yaml"))
	require.NoError(t, err)
	begin, rest, found := strings.Cut(string(data), "links:\n")
	require.True(t, found)
	_, end, found := strings.Cut(rest, "\n\n")
	require.True(t, found)
	text = begin + "links:\n" + link + "\n" + end
	path = filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o640))
	return path, text
}

const block = "  sandbox-to-shared:\n    source: sandbox # the one\n    destination: shared\n    topics: [dev-stock_trades]\n"

func TestOnlyTheStatusChanges(t *testing.T) {
	for name, c := range map[string]struct{ before, status, after string }{
		"none before": {block, "PROMOTED", block + "    mirror_status:\n      dev-stock_trades: PROMOTED\n"},
		"a block": {block + "    mirror_status: # asked\n      # of us\n      dev-stock_trades: PAUSED   # by me\n", "PROMOTED",
			block + "    mirror_status: # asked\n      # of us\n      dev-stock_trades: PROMOTED   # by me\n"},
		"quotes": {block + "    mirror_status:\n      \"dev-stock_trades\": 'PAUSED'\n", "FAILED_OVER",
			block + "    mirror_status:\n      \"dev-stock_trades\": FAILED_OVER\n"},
		"one line":       {block + "    mirror_status: {dev-stock_trades: PAUSED} # x\n", "PROMOTED", block + "    mirror_status: {dev-stock_trades: PROMOTED} # x\n"},
		"an empty line":  {block + "    mirror_status: {}\n", "PROMOTED", block + "    mirror_status: {dev-stock_trades: PROMOTED}\n"},
		"the whole link": {"  sandbox-to-shared: {source: sandbox, destination: shared, topics: [dev-stock_trades]}\n", "PROMOTED", "  sandbox-to-shared: {mirror_status: {dev-stock_trades: PROMOTED}, source: sandbox, destination: shared, topics: [dev-stock_trades]}\n"},
		"deeper": {"    sandbox-to-shared:\n        source: sandbox\n        destination: shared\n        topics:\n            - dev-stock_trades\n", "PROMOTED",
			"    sandbox-to-shared:\n        source: sandbox\n        destination: shared\n        topics:\n            - dev-stock_trades\n        mirror_status:\n            dev-stock_trades: PROMOTED\n"},
		"back": {block + "    mirror_status: {dev-stock_trades: PAUSED}\n", "ACTIVE", block + "    mirror_status: {dev-stock_trades: ACTIVE}\n"},
		"a comment at the end": {"  sandbox-to-shared:\n    source: sandbox\n    destination: shared\n    topics:\n      - dev-stock_trades\n      # - dev-later\n    # ours\n  # no link\n", "PROMOTED",
			"  sandbox-to-shared:\n    source: sandbox\n    destination: shared\n    topics:\n      - dev-stock_trades\n      # - dev-later\n    # ours\n    mirror_status:\n      dev-stock_trades: PROMOTED\n  # no link\n"},
		"a list over several lines at the end": {"  sandbox-to-shared:\n    source: sandbox\n    destination: shared # to it\n    topics: [\n      dev-stock_trades, # one\n    ]\n", "PROMOTED",
			"  sandbox-to-shared:\n    source: sandbox\n    destination: shared # to it\n    mirror_status:\n      dev-stock_trades: PROMOTED\n    topics: [\n      dev-stock_trades, # one\n    ]\n"},
		"a scalar over two lines at the end": {block + "    config:\n      topic.config.sync.ms:\n        \"30\\\n        00\"\n", "PROMOTED",
			block + "    mirror_status:\n      dev-stock_trades: PROMOTED\n    config:\n      topic.config.sync.ms:\n        \"30\\\n        00\"\n"},
		"comments in one line": {block + "    mirror_status: { # asked\n      # of us\n      dev-stock_trades: PAUSED, # by me\n    }\n", "PROMOTED",
			block + "    mirror_status: { # asked\n      # of us\n      dev-stock_trades: PROMOTED, # by me\n    }\n"},
		"it is so already": {block, "ACTIVE", block},
		"stopped is stopped": {block + "    mirror_status: {dev-stock_trades: FAILED_OVER}\n", "PROMOTED",
			block + "    mirror_status: {dev-stock_trades: FAILED_OVER}\n"},
	} {
		t.Run(name, func(t *testing.T) {
			path, text := file(t, c.before)
			changed, err := rewrite.MirrorStatus(path, "sandbox-to-shared", map[string]string{"dev-stock_trades": c.status})
			require.NoError(t, err)
			got, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, strings.Replace(text, c.before, c.after, 1), string(got))
			assert.Equal(t, c.before != c.after, changed)
			info, err := os.Stat(path)
			require.NoError(t, err)
			assert.Equal(t, os.FileMode(0o640), info.Mode().Perm())
		})
	}
}

func TestLineEndingsOfAnotherSystemStay(t *testing.T) {
	path, text := file(t, block)
	require.NoError(t, os.WriteFile(path, []byte(strings.ReplaceAll(text, "\n", "\r\n")), 0o600))
	_, err := rewrite.MirrorStatus(path, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	require.NoError(t, err)
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, strings.Count(string(got), "\n"), strings.Count(string(got), "\r\n"))
	assert.Contains(t, string(got), "    mirror_status:\r\n      dev-stock_trades: PROMOTED\r\n")
}

func TestAFileWhoseLayoutIsNotUnderstoodStaysAsItIs(t *testing.T) {
	for name, before := range map[string]string{
		"a block of text": block + "    mirror_status:\n      dev-stock_trades: |-\n        PAUSED\n",
	} {
		t.Run(name, func(t *testing.T) {
			path, text := file(t, before)
			_, err := rewrite.MirrorStatus(path, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
			require.ErrorContains(t, err, "write it yourself:\nlinks:\n  sandbox-to-shared:\n    mirror_status:\n      dev-stock_trades: PROMOTED\n")
			got, readErr := os.ReadFile(path)
			require.NoError(t, readErr)
			assert.Equal(t, text, string(got))
			left, globErr := filepath.Glob(filepath.Join(filepath.Dir(path), "*"))
			require.NoError(t, globErr)
			assert.Len(t, left, 1)
		})
	}
}

func TestALinkIsFollowedToItsFile(t *testing.T) {
	path, _ := file(t, block)
	alias := filepath.Join(t.TempDir(), "alias.yaml")
	require.NoError(t, os.Symlink(path, alias))
	_, err := rewrite.MirrorStatus(alias, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	require.NoError(t, err)
	info, err := os.Lstat(alias)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink)
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Contains(t, string(got), "PROMOTED")
}

// A file that nobody may write is not replaced by one beside it; one that is another's stays that one's.
func TestAReadOnlyFileStaysAndItsOwnerToo(t *testing.T) {
	path, text := file(t, block)
	require.NoError(t, os.Chmod(path, 0o444))
	changed, err := rewrite.MirrorStatus(path, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	assert.False(t, changed)
	assert.ErrorContains(t, err, "is read-only; write it yourself:\nlinks:\n")
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, text, string(got))

	require.NoError(t, os.Chmod(path, 0o640))
	mine := os.Getuid()
	if mine == 0 {
		mine = 12345
		require.NoError(t, os.Chown(path, mine, 12345))
	}
	_, err = rewrite.MirrorStatus(path, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	require.NoError(t, err)
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, uint32(mine), info.Sys().(*syscall.Stat_t).Uid)
	assert.Equal(t, os.FileMode(0o640), info.Mode().Perm())
}

// What could not be written is not called written, and is said for a person to write.
func TestAFileThatCannotBeWrittenIsSaid(t *testing.T) {
	folder := t.TempDir()
	fifo := filepath.Join(folder, "fifo.yaml")
	require.NoError(t, syscall.Mkfifo(fifo, 0o600))
	changed, err := rewrite.MirrorStatus(fifo, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	assert.False(t, changed)
	assert.ErrorContains(t, err, "is no regular file; write it yourself:\nlinks:\n  sandbox-to-shared:\n    mirror_status:\n      dev-stock_trades: PROMOTED\n")

	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "config", "non-prod.yaml"))
	require.NoError(t, err)
	full := filepath.Join(folder, "system.yaml")
	require.NoError(t, os.WriteFile(full, text, 0o600))
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	small := limit
	small.Cur = 100
	signal.Ignore(syscall.SIGXFSZ)
	defer signal.Reset(syscall.SIGXFSZ)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small))
	changed, err = rewrite.MirrorStatus(full, "sandbox-to-shared", map[string]string{"dev-stock_trades": "PROMOTED"})
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit))
	assert.False(t, changed)
	assert.ErrorContains(t, err, "write it yourself:\nlinks:")
	after, err := os.ReadFile(full)
	require.NoError(t, err)
	assert.Equal(t, string(text), string(after))
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Len(t, left, 2, "nothing half-written is left")
}

// A run that was killed while it wrote leaves a file beside: the next one that looks at the configuration removes it, and nothing else.
func TestWhatAKilledRunLeftIsRemoved(t *testing.T) {
	folder := t.TempDir()
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "config", "non-prod.yaml"))
	require.NoError(t, err)
	file, long := filepath.Join(folder, "a.yaml"), time.Now().Add(-time.Hour)
	others := []string{".a.yaml.links-", ".a.yaml.links-x", ".b.yaml.links-1", ".links-1", "a.yaml.links-1"}
	for _, name := range append(others, "a.yaml", ".a.yaml.links-1", ".a.yaml.links-22", ".a.yaml.links-3") {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), text, 0o600))
		require.NoError(t, os.Chtimes(filepath.Join(folder, name), long, long))
	}
	writing := filepath.Join(folder, ".a.yaml.links-3")
	require.NoError(t, os.Chtimes(writing, time.Now(), time.Now()))
	changed, err := rewrite.MirrorStatus(file, "sandbox-to-shared", map[string]string{"dev-stock_trades": "ACTIVE"})
	require.NoError(t, err)
	assert.False(t, changed)
	left, err := filepath.Glob(filepath.Join(folder, ".*"))
	require.NoError(t, err)
	want := []string{writing}
	for _, name := range others[:4] {
		want = append(want, filepath.Join(folder, name))
	}
	assert.ElementsMatch(t, want, left, "others' files, and one that may be written just now")
}
