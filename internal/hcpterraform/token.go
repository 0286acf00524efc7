package hcpterraform

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Token finds the API token for a host where Terraform itself looks for it, in its order: the variable TF_TOKEN_<host>, the
// credentials blocks of the CLI configuration (the file that TF_CLI_CONFIG_FILE names; else ~/.terraformrc and the files in
// ~/.terraform.d, where terraform login writes), and a credentials helper that these name. There is no flag
// for it, since every process of the machine can read the flags of another.
//
// https://developer.hashicorp.com/terraform/cli/config/config-file#credentials
func Token(ctx context.Context, host string, getenv func(string) string, home string) (string, error) {
	for _, name := range tokenVariables(host) {
		if token := getenv(name); token != "" {
			return printable(token, name)
		}
	}
	files, err := cliFiles(getenv, home)
	if err != nil {
		return "", err
	}
	var found, place string
	var asked *helper
	for _, file := range files {
		text, err := os.ReadFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return "", fmt.Errorf("credentials for %s: %w", host, err)
		}
		cli, err := parseCLI(text, file, host)
		if err != nil {
			return "", err
		}
		if cli.token != "" { // a later file overrides an earlier one
			found, place = cli.token, file
		}
		if cli.helper != nil {
			asked = cli.helper
		}
	}
	if found != "" {
		return printable(found, place)
	}
	looked := strings.Join(files, " and ")
	if asked != nil {
		token, err := asked.get(ctx, host, home)
		if err != nil {
			return "", err
		}
		if token != "" {
			return printable(token, "the credentials helper "+asked.name)
		}
		looked += ", and asked the credentials helper " + asked.name
	}
	return "", fmt.Errorf("no API token for %s: %s (looked in %s too)", host, setToken(host), looked)
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

// setToken says how a token is given. No variable's name can hold the port of a host.
func setToken(host string) string {
	login := "run terraform login " + host
	if strings.Contains(host, ":") {
		return login
	}
	return "set " + tokenVariables(host)[0] + ", or " + login
}

// cliFiles are the files of the CLI configuration, in the order in which Terraform reads them. A file that is named stands alone.
func cliFiles(getenv func(string) string, home string) ([]string, error) {
	for _, name := range []string{"TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG"} {
		if file := getenv(name); file != "" {
			return []string{file}, nil
		}
	}
	folder := filepath.Join(home, ".terraform.d")
	files := []string{filepath.Join(home, ".terraformrc")}
	entries, err := os.ReadDir(folder) // sorted by name, as Terraform takes them
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("CLI configuration: %w", err)
	}
	for _, entry := range entries {
		if name := entry.Name(); strings.HasSuffix(name, ".tfrc") || strings.HasSuffix(name, ".tfrc.json") {
			files = append(files, filepath.Join(folder, name))
		}
	}
	if login := filepath.Join(folder, "credentials.tfrc.json"); !slices.Contains(files, login) {
		files = append(files, login)
	}
	return files, nil
}
