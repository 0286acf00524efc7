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

// Error gives one line per problem: file:line: path: what is wrong; what is allowed.
func (p *Problems) Error() string {
	lines := make([]string, len(p.List))
	for i, problem := range p.List {
		place := p.File
		if problem.Line > 0 {
			place = fmt.Sprintf("%s:%d", p.File, problem.Line)
		}
		lines[i] = place + ": " + problem.String()
	}
	return strings.Join(lines, "\n")
}

// sorted orders problems by path, with list positions as numbers.
func sorted(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(sortKey(a.Path), sortKey(b.Path)),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.What, b.What),
		)
	})
	return problems
}

var listPosition = regexp.MustCompile(`\[\d+\]`)

func sortKey(path string) string {
	return listPosition.ReplaceAllStringFunc(path, func(position string) string {
		return fmt.Sprintf("[%09s", position[1:])
	})
}

var plainKey = regexp.MustCompile(`^[A-Za-z0-9_-]{1,255}$`)

// at returns the path of what lies under a path: keys are strings, list positions ints.
func at(path string, steps ...any) string {
	for _, step := range steps {
		switch step := step.(type) {
		case int:
			path += "[" + strconv.Itoa(step) + "]"
		case string:
			switch {
			case !plainKey.MatchString(step):
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
	const longest = 255
	if len(key) > longest {
		return key[:longest] + "..."
	}
	return key
}

// parent returns the path that holds the given one, empty for a top level key.
func parent(path string) string {
	return path[:max(0, strings.LastIndexAny(path, ".["))]
}
