package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"cdk.tf/confluent-privatelink/internal/beside"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/render"
)

// write writes the report to the files of -write: all of them, or none. What is no file, as a pipe or /dev/stderr, is written to once all files are made.
func (o *options) write(report *review.Report) error {
	byFolder, others := map[string]map[string][]byte{}, map[string][]byte{}
	for _, arg := range o.writes {
		format, file, _ := strings.Cut(arg, "=")
		var text bytes.Buffer
		if err := (render.Output{Writer: &text, Format: format}).Report(report); err != nil {
			return err
		}
		info, err := os.Stat(file)
		if err == nil && info.IsDir() {
			return fmt.Errorf("-write: %s is a folder", file)
		}
		if err == nil && !info.Mode().IsRegular() {
			others[file] = append(others[file], text.Bytes()...)
			continue
		}
		if led, err := filepath.EvalSymlinks(file); err == nil {
			file = led // the file that a link leads to is replaced, and the link stays
		}
		folder := filepath.Dir(file)
		if _, err := os.Stat(folder); err != nil {
			return fmt.Errorf("-write: %w", err)
		}
		if byFolder[folder] == nil {
			byFolder[folder] = map[string][]byte{}
		}
		byFolder[folder][filepath.Base(file)] = text.Bytes()
	}
	err := writeFolders(inorder.Keys(byFolder), byFolder, func() error {
		for file, text := range inorder.Of(others) {
			if err := os.WriteFile(file, text, 0o644); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("-write: %w", err)
	}
	return nil
}

// writeFolders moves files into the first folder once those of the others are in their places, and these once last has succeeded.
func writeFolders(folders []string, files map[string]map[string][]byte, last func() error) error {
	if len(folders) == 0 {
		return last()
	}
	return beside.Write(folders[0], func(scratch string) error {
		for name, text := range files[folders[0]] {
			if err := os.WriteFile(filepath.Join(scratch, name), text, 0o644); err != nil {
				var failed *os.PathError
				if errors.As(err, &failed) {
					err = failed.Err
				}
				return fmt.Errorf("%s: %w", filepath.Join(folders[0], name), err)
			}
		}
		return writeFolders(folders[1:], files, last)
	})
}
