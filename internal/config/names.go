package config

import "strings"

// DisplayName joins the parts of the name that people see of what is made here,
// for example non-prod-sandbox-producer.
func DisplayName(parts ...string) string {
	return strings.Join(parts, "-")
}
