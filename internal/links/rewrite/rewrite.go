// Package rewrite changes single values of a configuration file as a careful person does: comments,
// order, quotes and layout of all else stay as they are.
package rewrite

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
)

// MirrorStatus writes the mirror_status of topics of a link into a file, by source topic. It reports
// whether the file had to be changed. What is written is read again first: the file must then say
// what it said, and these statuses; else nothing is written. Every error says what to write by hand.
func MirrorStatus(file, link string, statuses map[string]string) (bool, error) {
	changed, err := rewritten(file, link, statuses)
	if err != nil {
		return false, fmt.Errorf("%s: %w; write it yourself:\n%s", file, err, fragment(link, statuses))
	}
	return changed, nil
}

func rewritten(file, link string, statuses map[string]string) (changed bool, err error) {
	path, err := filepath.EvalSymlinks(file)
	if err != nil {
		return false, err
	}
	// A FIFO gave its text when the configuration was read; it would be waited for without end.
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return false, err
	case !info.Mode().IsRegular():
		return false, errors.New("is no regular file")
	case info.Mode().Perm()&0o222 == 0: // a folder that can be written to would let it be replaced
		return false, errors.New("is read-only")
	}
	removeLeft(path)
	before, err := os.ReadFile(path)
	if err != nil {
		return false, err
	}
	after, err := mirrorStatus(before, link, statuses)
	if err != nil || bytes.Equal(before, after) {
		return false, err
	}
	return true, replace(path, info, after)
}

// fragment is what a person would write.
func fragment(link string, statuses map[string]string) string {
	text := "links:\n  " + link + ":\n    mirror_status:\n"
	for _, topic := range slices.Sorted(maps.Keys(statuses)) {
		text += "      " + key(topic) + ": " + statuses[topic] + "\n"
	}
	return text
}

// scratchOf begins the name of the file beside another in which its new text is written.
func scratchOf(path string) string { return "." + filepath.Base(path) + ".links-" }

// longestWriting is how long a file is certainly not written any more.
const longestWriting = time.Minute

// removeLeft removes what a run left beside a file that was killed while it wrote. One that still writes after so long does not find its
// own file again, and says that it could not write.
func removeLeft(path string) {
	entries, _ := os.ReadDir(filepath.Dir(path)) // what cannot be listed is left
	for _, entry := range entries {
		number, ours := strings.CutPrefix(entry.Name(), scratchOf(path))
		info, err := entry.Info()
		if ours && digits.MatchString(number) && err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) > longestWriting {
			_ = os.Remove(filepath.Join(filepath.Dir(path), entry.Name()))
		}
	}
}

// digits are what os.CreateTemp puts in the place of a star.
var digits = regexp.MustCompile(`^[0-9]+$`)

// replace puts a file in the place of another, whole or not at all. It is its owner's still, where who runs this may give it away.
func replace(path string, info os.FileInfo, content []byte) error {
	scratch, err := os.CreateTemp(filepath.Dir(path), scratchOf(path)+"*")
	if err != nil {
		return err
	}
	_, err = scratch.Write(content)
	give(scratch, info)
	err = errors.Join(err, scratch.Chmod(info.Mode().Perm()), scratch.Sync(), scratch.Close())
	if err == nil {
		err = os.Rename(scratch.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(scratch.Name()))
	}
	return nil
}

// mirrorStatus changes the text.
func mirrorStatus(text []byte, link string, statuses map[string]string) ([]byte, error) {
	wanted, err := config.ParseText(text)
	if err != nil {
		return nil, errors.New("the file is not valid")
	}
	spec, ok := wanted.Links[link]
	if !ok {
		return nil, fmt.Errorf("there is no link %s in it", link)
	}
	changed := maps.Clone(spec.MirrorStatus)
	if changed == nil {
		changed = map[string]string{}
	}
	todo := map[string]string{}
	for topic, status := range statuses {
		if have, given := changed[topic]; same(have, status) || !given && status == config.MirrorActive {
			continue
		}
		todo[topic], changed[topic] = status, status
	}
	spec.MirrorStatus = changed
	wanted.Links[link] = spec
	for _, before := range []bool{false, true} {
		after := text
		for _, topic := range slices.Sorted(maps.Keys(todo)) {
			if after, err = setOne(after, link, topic, todo[topic], before); err != nil {
				return nil, err
			}
		}
		if got, err := config.ParseText(after); len(todo) == 0 || err == nil && reflect.DeepEqual(got, wanted) {
			return after, nil
		}
	}
	return nil, errors.New("the file is laid out in a way that cannot be changed safely")
}

// same tells whether the file's word stands for the status: a mirror topic that is promoted or failed over
// is the same to Kafka and to Terraform, STOPPED.
func same(have, status string) bool {
	stopped := func(s string) bool { return s == config.MirrorPromoted || s == config.MirrorFailedOver }
	return have == status || stopped(have) && stopped(status)
}

// setOne sets the status of one topic. A section that is new comes at the end of the link, or before its last key, whose value may
// end on a later line than the nodes tell (a list over several lines, a block of text).
func setOne(text []byte, link, topic, status string, before bool) ([]byte, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil || len(root.Content) == 0 {
		return nil, errors.New("the file cannot be read")
	}
	_, links := entry(root.Content[0], "links")
	linkKey, spec := entry(links, link)
	if spec == nil || spec.Kind != yaml.MappingNode {
		return nil, errors.New("the link is not written as a mapping")
	}
	lines := bytes.SplitAfter(text, []byte("\n"))
	sectionKey, section := entry(spec, "mirror_status")
	pair := key(topic) + ": " + status
	switch {
	case section == nil && spec.Style&yaml.FlowStyle != 0:
		return insert(lines, spec.Line, spec.Column+1, "mirror_status: {"+pair+"}, ")
	case section == nil:
		indent := strings.Repeat(" ", spec.Content[0].Column-1)
		step := max(2, spec.Content[0].Column-linkKey.Column)
		place := withComments(lines, lastLine(spec), len(indent))
		if last := len(spec.Content) - 2; before && last > 0 {
			place = lastLine(spec.Content[last-1])
		}
		return after(lines, place, indent+"mirror_status:", indent+strings.Repeat(" ", step)+pair)
	case section.Kind != yaml.MappingNode:
		return nil, errors.New("mirror_status is not written as a mapping")
	}
	if _, value := entry(section, topic); value != nil {
		return exchange(lines, value, status)
	}
	switch {
	case section.Style&yaml.FlowStyle != 0 && len(section.Content) > 0:
		return insert(lines, section.Content[0].Line, section.Content[0].Column, pair+", ")
	case section.Style&yaml.FlowStyle != 0:
		return insert(lines, section.Line, section.Column+1, pair)
	case len(section.Content) == 0:
		return nil, fmt.Errorf("line %d has nothing in it", sectionKey.Line)
	}
	indent := section.Content[0].Column - 1
	return after(lines, withComments(lines, lastLine(section), indent), strings.Repeat(" ", indent)+pair)
}

// entry returns key and value of a mapping.
func entry(mapping *yaml.Node, name string) (key, value *yaml.Node) {
	if mapping == nil || mapping.Kind != yaml.MappingNode {
		return nil, nil
	}
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == name {
			return mapping.Content[i], mapping.Content[i+1]
		}
	}
	return nil, nil
}

// lastLine is that of the last thing in a node.
func lastLine(node *yaml.Node) int {
	last := node.Line
	for _, child := range node.Content {
		last = max(last, lastLine(child))
	}
	return last
}

// withComments is the last of the comments that follow a line and are indented at least so far: they belong to what stands before.
func withComments(lines [][]byte, line, indent int) int {
	for line < len(lines) {
		text := bytes.TrimLeft(lines[line], " ")
		if !bytes.HasPrefix(text, []byte("#")) || len(lines[line])-len(text) < indent {
			break
		}
		line++
	}
	return line
}

// plain are the topics that YAML takes for text without quotes.
var plain = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9._-]*$`)

// words mean something else in YAML, 1.1 or 1.2.
var words = []string{"true", "false", "null", "yes", "no", "on", "off", "y", "n"}

// key writes a topic as a key.
func key(topic string) string {
	if plain.MatchString(topic) && !slices.Contains(words, strings.ToLower(topic)) {
		return topic
	}
	return `"` + topic + `"`
}

// at is where a column is in a line, which counts characters.
func at(line []byte, column int) int {
	for i := range string(line) {
		if column--; column == 0 {
			return i
		}
	}
	return len(line)
}

// insert puts text before a column, both counted from 1.
func insert(lines [][]byte, line, column int, text string) ([]byte, error) {
	old := lines[line-1]
	i := at(old, column)
	lines[line-1] = slices.Concat(old[:i], []byte(text), old[i:])
	return bytes.Join(lines, nil), nil
}

// after puts lines after one, with its line ending.
func after(lines [][]byte, line int, added ...string) ([]byte, error) {
	ending := "\n"
	if bytes.HasSuffix(lines[line-1], []byte("\r\n")) {
		ending = "\r\n"
	}
	if !bytes.HasSuffix(lines[line-1], []byte("\n")) {
		lines[line-1] = append(lines[line-1], ending...)
	}
	return bytes.Join(slices.Insert(lines, line, []byte(strings.Join(added, ending)+ending)), nil), nil
}

// token is a scalar as it stands in the file.
var token = regexp.MustCompile(`^("[^"]*"|'[^']*'|[A-Za-z_]+)`)

// exchange puts another value in a scalar's place.
func exchange(lines [][]byte, value *yaml.Node, status string) ([]byte, error) {
	old := lines[value.Line-1]
	i := at(old, value.Column)
	found := token.Find(old[i:])
	if found == nil {
		return nil, fmt.Errorf("line %d is not understood", value.Line)
	}
	lines[value.Line-1] = slices.Concat(old[:i], []byte(status), old[i+len(found):])
	return bytes.Join(lines, nil), nil
}
