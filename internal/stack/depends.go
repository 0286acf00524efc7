package stack

import (
	"encoding/json"
	"maps"
	"regexp"
	"strings"
)

var reference = regexp.MustCompile(`\b(?:data\.|ephemeral\.)?[a-z][a-z0-9_]*\.[A-Za-z0-9_-]+`)

// DependsOn returns the addresses of all objects of the stack that an object
// depends on, through depends_on, expressions and locals, directly or not.
func (d *Document) DependsOn(address string) map[string]bool {
	seen := map[string]bool{}
	d.follow(plain(d.Object(address).Body), seen)
	return seen
}

// plain is a body without CDKTF's notes on it.
func plain(body map[string]any) map[string]any {
	body = maps.Clone(body)
	delete(body, "//")
	return body
}

func (d *Document) follow(value any, seen map[string]bool) {
	text, _ := json.Marshal(value)
	for _, found := range reference.FindAllString(string(text), -1) {
		if seen[found] {
			continue
		}
		if object := d.Object(found); object.Exists() {
			seen[found] = true
			d.follow(plain(object.Body), seen)
		} else if name, ok := strings.CutPrefix(found, "local."); ok {
			seen[found] = true
			d.follow(d.Locals[name], seen)
		}
	}
}
