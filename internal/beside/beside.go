// Package beside writes a folder of files so that nobody ever sees half of it: all files are made
// beside the ones that are there, and moved into their places when all of them are made.
package beside

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Write lets fill write files into a new folder inside folder, and moves them to the same places under
// folder when it succeeded. Other files there stay. If anything fails, what was there is still there, as it
// was, and nothing else.
func Write(folder string, fill func(folder string) error) (err error) {
	folder = filepath.Clean(folder)
	made, err := makeFolders(folder)
	defer func() {
		if err != nil {
			remove(made)
		}
	}()
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp(folder, ".new-")
	if err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	if err := fill(scratch); err != nil {
		return err
	}
	files, err := filesIn(scratch)
	if err != nil {
		return err
	}
	m := &move{from: scratch, to: folder}
	for _, file := range files {
		if err := m.file(file); err != nil {
			return errors.Join(fmt.Errorf("output: %w", err), m.back())
		}
	}
	return nil
}

// makeFolders makes a folder and those above it, and returns the ones that it made, the outermost
// first. A link in the folder's place is refused: what it leads to may be anything.
func makeFolders(folder string) (made []string, err error) {
	info, err := os.Lstat(folder)
	switch {
	case err == nil && info.IsDir():
		return nil, nil
	case err == nil && info.Mode()&fs.ModeSymlink != 0:
		return nil, fmt.Errorf("output: %s is a link: name the folder that it leads to, or remove the link", folder)
	case err == nil:
		return nil, fmt.Errorf("output folder: %s is no folder", folder)
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("output folder: %w", err)
	}
	if above := filepath.Dir(folder); above != folder {
		if _, err := os.Stat(above); err != nil { // a link above is where the user's folders are
			if made, err = makeFolders(above); err != nil {
				return made, err
			}
		}
	}
	if err := os.Mkdir(folder, 0o755); err != nil {
		return made, fmt.Errorf("output folder: %w", err)
	}
	return append(made, folder), nil
}

// remove removes folders, the innermost first; one that is not empty stays.
func remove(folders []string) {
	for i := len(folders) - 1; i >= 0; i-- {
		_ = os.Remove(folders[i])
	}
}

// filesIn lists the files in a folder by their paths in it, each with its content on the disk.
func filesIn(folder string) (files []string, err error) {
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		file, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		files = append(files, file)
		return sync(path)
	})
	return files, err
}

// sync waits until a file is on the disk: a file that is renamed before could be empty after a crash.
func sync(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}
