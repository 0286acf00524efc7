package beside

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// move moves files from one folder to another, and can take all of them back.
type move struct {
	from, to string
	// made are folders that were not there, done the files that were, or were about to be, moved.
	made, done []string
}

// kept is where the file that was in the place of another is kept until all are moved.
func (m *move) kept(file string) string { return filepath.Join(m.from, ".before", file) }

// file moves one file. A file in its place is replaced in one step; anything else there is refused.
func (m *move) file(file string) error {
	place := filepath.Join(m.to, file)
	made, err := makeFolders(filepath.Dir(place))
	m.made = append(m.made, made...)
	if err != nil {
		return err
	}
	info, err := os.Lstat(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case info.Mode()&fs.ModeSymlink != 0:
		return fmt.Errorf("%s is a link, and what it leads to is not ours to change: remove the link", place)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is no file: move it out of the way", place)
	default:
		if err := m.keep(file); err != nil {
			return err
		}
	}
	m.done = append(m.done, file)
	return os.Rename(filepath.Join(m.from, file), place)
}

// keep gives the file in a place a second name; where the file system has no links, it moves it.
func (m *move) keep(file string) error {
	if err := os.MkdirAll(filepath.Dir(m.kept(file)), 0o700); err != nil {
		return err
	}
	place := filepath.Join(m.to, file)
	if os.Link(place, m.kept(file)) == nil {
		return nil
	}
	return os.Rename(place, m.kept(file))
}

// back puts everything back as it was.
func (m *move) back() error {
	var failed error
	for _, file := range m.done {
		place := filepath.Join(m.to, file)
		err := os.Rename(m.kept(file), place)
		if errors.Is(err, fs.ErrNotExist) {
			if err = os.Remove(place); errors.Is(err, fs.ErrNotExist) {
				err = nil
			}
		}
		failed = errors.Join(failed, err)
	}
	remove(m.made)
	return failed
}
