package config

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Problem is one thing that is wrong with a configuration file.
type Problem struct {
	// Line in the file, 0 if unknown.
	Line int
	// Path of the value, for example hub.vpcs.dns.cidrs[1]. Empty for the file as a whole.
	Path string
	// What is wrong.
	What string
	// Allowed says what is allowed instead, or what to do.
	Allowed string
	// making is true for what concerns the making of stacks, and not what is in those that were made.
	making bool
}

// String gives the problem as path: what is wrong; what is allowed.
func (p Problem) String() string {
	text := p.What + "; " + p.Allowed
	if p.Path != "" {
		text = p.Path + ": " + text
	}
	return text
}

// Problems is everything that is wrong with a configuration file, ordered by path.
// It never quotes the file: a value in the wrong place may be a secret.
type Problems struct {
	// File is the name of the file.
	File string
	// List holds at least one problem.
	List []Problem
}

// mostNamed is how many problems a message names: nobody reads more at once.
const mostNamed = 50

// Error gives one line per problem: file:line: path: what is wrong; what is allowed.
func (p *Problems) Error() string {
	named := p.List[:min(len(p.List), mostNamed)]
	lines := make([]string, len(named))
	for i, problem := range named {
		place := p.File
		if problem.Line > 0 {
			place = fmt.Sprintf("%s:%d", p.File, problem.Line)
		}
		lines[i] = place + ": " + problem.String()
	}
	if more := len(p.List) - len(named); more > 0 {
		lines = append(lines, fmt.Sprintf("%s: and %d more", p.File, more))
	}
	return strings.Join(lines, "\n")
}

// sorted orders problems by path, with list positions as numbers.
func sorted(problems []Problem) []Problem {
	type keyed struct {
		key string
		Problem
	}
	all := make([]keyed, len(problems))
	for i, problem := range problems {
		all[i] = keyed{listPosition.ReplaceAllStringFunc(problem.Path, func(position string) string {
			return fmt.Sprintf("[%09s", position[1:])
		}), problem}
	}
	slices.SortStableFunc(all, func(a, b keyed) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.Line, b.Line), cmp.Compare(a.What, b.What))
	})
	for i, one := range all {
		problems[i] = one.Problem
	}
	return problems
}

var listPosition = regexp.MustCompile(`\[\d+\]`)

// plainKey reports whether a key can stand in a path as it is.
func plainKey(key string) bool {
	for _, c := range []byte(key) {
		if c != '_' && c != '-' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return 0 < len(key) && len(key) <= longestKey
}

// longestKey is how much of a key a path shows.
const longestKey = 255

// at returns the path of what lies under a path: keys are strings, list positions ints.
func at(path string, steps ...any) string {
	for _, step := range steps {
		switch step := step.(type) {
		case int:
			path += "[" + strconv.Itoa(step) + "]"
		case string:
			switch {
			case !plainKey(step):
				path += "[" + strconv.Quote(shortened(step)) + "]"
			case path == "":
				path = step
			default:
				path += "." + step
			}
		}
	}
	return path
}

// shortened cuts a key that is too long to be one.
func shortened(key string) string {
	if len(key) > longestKey {
		return key[:longestKey] + "..."
	}
	return key
}

// parent returns the path that holds the given one, empty for a top level key.
func parent(path string) string {
	return path[:max(0, strings.LastIndexAny(path, ".["))]
}
