package hcpterraform

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
)

// Token finds the API token for a host where Terraform itself looks for it: the variable TF_TOKEN_<host>, a
// credentials block of the CLI configuration file, and what terraform login wrote. There is no flag for
// it, since every process of the machine can read the flags of another. Credentials helpers are not asked.
//
// https://developer.hashicorp.com/terraform/cli/config/config-file#credentials
func Token(host string, getenv func(string) string, home string) (string, error) {
	for _, name := range tokenVariables(host) {
		if token := getenv(name); token != "" {
			return printable(token, name)
		}
	}
	cliConfig := getenv("TF_CLI_CONFIG_FILE")
	files := []string{cliConfig}
	if cliConfig == "" {
		files = []string{filepath.Join(home, ".terraformrc")}
	}
	files = append(files, filepath.Join(home, ".terraform.d", "credentials.tfrc.json"))
	for _, file := range files {
		token, err := tokenIn(file, host)
		if err != nil {
			return "", err
		}
		if token != "" {
			return printable(token, file)
		}
	}
	return "", fmt.Errorf("no API token for %s: set %s, or run terraform login %s (looked in %s too)",
		host, tokenVariables(host)[0], host, strings.Join(files, " and "))
}

// printable refuses a token that no request can carry: a line break is easily copied with it.
func printable(token, place string) (string, error) {
	if strings.ContainsFunc(token, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "", fmt.Errorf("the token in %s has a line break, a space or another character that no token has: set it without", place)
	}
	return token, nil
}

// tokenVariables are the names that a host's variable may have: a dot is written _, a hyphen __ or itself.
// A port cannot be written.
func tokenVariables(host string) []string {
	name := "TF_TOKEN_" + strings.ReplaceAll(strings.ToLower(host), ".", "_")
	return slices.Compact([]string{strings.ReplaceAll(name, "-", "__"), name})
}

// tokenIn reads the token for a host from a CLI configuration file, in HCL or JSON; "" if the file is
// not there or has none. Errors never quote the file: it holds secrets.
func tokenIn(file, host string) (string, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("credentials for %s: %w", host, err)
	}
	if strings.HasSuffix(file, ".json") {
		var content struct {
			Credentials map[string]struct {
				Token string `json:"token"`
			} `json:"credentials"`
		}
		if json.Unmarshal(text, &content) != nil {
			return "", fmt.Errorf("%s is not JSON as terraform login writes it: mend it, or run terraform login %s", file, host)
		}
		for name, one := range content.Credentials {
			if strings.EqualFold(name, host) {
				return one.Token, nil
			}
		}
		return "", nil
	}
	return tokenInHCL(text, file, host)
}

var cliConfigSchema = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "credentials", LabelNames: []string{"host"}}}}

func tokenInHCL(text []byte, file, host string) (string, error) {
	parsed, problems := hclparse.NewParser().ParseHCL(text, file)
	if problems.HasErrors() {
		return "", fmt.Errorf("%s: line %d is not in the form of a CLI configuration file", file, problems[0].Subject.Start.Line)
	}
	content, _, _ := parsed.Body.PartialContent(cliConfigSchema)
	for _, block := range content.Blocks {
		if !strings.EqualFold(block.Labels[0], host) {
			continue
		}
		attributes, _ := block.Body.JustAttributes()
		if token, ok := attributes["token"]; ok {
			value, problems := token.Expr.Value(nil)
			if problems.HasErrors() || value.IsNull() || value.Type().FriendlyName() != "string" {
				return "", fmt.Errorf("%s: line %d: the token is not a text in quotes", file, token.Range.Start.Line)
			}
			return value.AsString(), nil
		}
	}
	return "", nil
}
