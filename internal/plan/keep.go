package plan

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Keep names the attributes of a type of which values are kept, as paths: kafka_cluster[0].id, config["retention.ms"],
// subnet_ids[#] for the number of elements, or schema_reference[*].name for what all of them have, kept by their positions. It is asked for
// resources and data sources alike, and names no attribute that can hold a secret.
type Keep func(kind string) []string

// Values of attributes by path: text, numbers and booleans as JSON writes them. What is null, not known yet or
// sensitive, or holds further values, is not there.
type Values map[string]string

// of picks what is kept of one object. The marks are Terraform's: trees of the same shape as the value.
func (keep Keep) of(kind string, value, unknown, sensitive any) Values {
	if keep == nil || value == nil {
		return nil
	}
	var kept Values
	for _, wanted := range keep(kind) {
		for _, path := range each(wanted, value, unknown, sensitive) {
			if text, ok := pick(value, unknown, sensitive, steps(path)); ok {
				if kept == nil {
					kept = Values{}
				}
				kept[path] = text
			}
		}
	}
	return kept
}

// each are the paths that one with [*] stands for, as many as there are elements.
func each(path string, value, unknown, sensitive any) (paths []string) {
	list, rest, many := strings.Cut(path, "[*]")
	if !many {
		return []string{path}
	}
	count, _ := pick(value, unknown, sensitive, append(steps(list), "#"))
	length, _ := strconv.Atoi(count)
	for i := range length {
		paths = append(paths, fmt.Sprintf("%s[%d]%s", list, i, rest))
	}
	return paths
}

// step is a name, a position, or a key in quotes.
var step = regexp.MustCompile(`\["([^"]+)"\]|([^.\[\]]+)`)

func steps(path string) (all []string) {
	for _, match := range step.FindAllStringSubmatch(path, -1) {
		all = append(all, match[1]+match[2])
	}
	return all
}

// pick follows a path into a value, unless it is marked on the way.
func pick(value, unknown, sensitive any, path []string) (text string, ok bool) {
	if unknown == true || sensitive == true {
		return "", false
	}
	if len(path) == 0 {
		return scalar(value)
	}
	switch of := value.(type) {
	case map[string]any:
		marks, _ := unknown.(map[string]any)
		secrets, _ := sensitive.(map[string]any)
		return pick(of[path[0]], marks[path[0]], secrets[path[0]], path[1:])
	case []any:
		if path[0] == "#" {
			return strconv.Itoa(len(of)), true
		}
		i, err := strconv.Atoi(path[0])
		if err != nil || i < 0 || i >= len(of) {
			return "", false
		}
		return pick(of[i], element(unknown, i), element(sensitive, i), path[1:])
	}
	return "", false
}

func scalar(value any) (text string, ok bool) {
	switch value := value.(type) {
	case string:
		return value, true
	case json.Number, bool:
		return strings.TrimSpace(fmt.Sprint(value)), true
	}
	return "", false
}
