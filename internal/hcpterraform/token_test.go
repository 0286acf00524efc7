package hcpterraform_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
)

func write(t *testing.T, file, text string) string {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o700))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

func environment(pairs map[string]string) func(string) string {
	return func(name string) string { return pairs[name] }
}

// TestATokenIsFoundWhereTerraformFindsIt follows the order of Terraform's documentation, "Credentials".
func TestATokenIsFoundWhereTerraformFindsIt(t *testing.T) {
	home := t.TempDir()
	host := "terraform.my-company.example"
	look := func(pairs map[string]string) string {
		token, err := hcpterraform.Token(t.Context(), host, environment(pairs), home)
		require.NoError(t, err)
		return token
	}
	_, err := hcpterraform.Token(t.Context(), host, environment(nil), home)
	require.ErrorContains(t, err, "set TF_TOKEN_terraform_my__company_example, or run terraform login "+host)

	_, err = hcpterraform.Token(t.Context(), host+":8443", environment(nil), home)
	require.ErrorContains(t, err, "no API token for "+host+":8443: run terraform login "+host+":8443 (looked")

	write(t, filepath.Join(home, ".terraformrc"), `plugin_cache_dir = "/tmp"
credentials "`+host+`" { token = "rc" }`)
	assert.Equal(t, "rc", look(nil))
	write(t, filepath.Join(home, ".terraform.d/credentials.tfrc.json"), `{"credentials": {"`+host+`": {"token": "login"}, "other": {"token": "no"}}}`)
	assert.Equal(t, "login", look(nil), "a later file overrides an earlier one")
	write(t, filepath.Join(home, ".terraform.d/own.tfrc"), `credentials "Terraform.My-Company.example" { token = "own" }`)
	assert.Equal(t, "own", look(nil))
	write(t, filepath.Join(home, ".terraform.d/own.txt"), `not read`)
	other := write(t, filepath.Join(home, "other.rc"), `{"credentials": {"`+host+`": {"token": "named"}}}`)
	for _, name := range []string{"TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG"} {
		assert.Equal(t, "named", look(map[string]string{name: other}))
	}
	empty := write(t, filepath.Join(home, "empty.rc"), "")
	_, err = hcpterraform.Token(t.Context(), host, environment(map[string]string{"TF_CLI_CONFIG_FILE": empty}), home)
	require.ErrorContains(t, err, "looked in "+empty+" too", "a file that is named stands alone")
	assert.Equal(t, "hyphen", look(map[string]string{"TF_TOKEN_terraform_my-company_example": "hyphen"}))
	assert.Equal(t, "variable", look(map[string]string{"TF_TOKEN_terraform_my__company_example": "variable", "TF_CLI_CONFIG_FILE": other}))
}

// TestABrokenFileIsNamedAndNotQuoted looks that no token gets into an error.
func TestABrokenFileIsNamedAndNotQuoted(t *testing.T) {
	for name, text := range map[string]string{
		".terraformrc":                         `credentials "h.example" { token = "s3cret`,
		".terraform.d/credentials.tfrc.json":   `{"credentials": {"h.example": {"token": "s3cret"`,
		"./.terraformrc":                       `credentials "h.example" { token = ["s3cret"] }`,
		"/.terraform.d/credentials.tfrc.json":  `{"credentials": ["s3cret"]}`,
		".terraform.d/./credentials.tfrc.json": `s3cret`,
	} {
		home := t.TempDir()
		file := write(t, filepath.Join(home, name), text)
		_, err := hcpterraform.Token(t.Context(), "h.example", environment(nil), home)
		require.ErrorContains(t, err, filepath.Base(file), text)
		assert.NotContains(t, err.Error(), "s3cret")
	}
}

// TestATokenWithALineBreakIsRefused: it could not be sent, and that would look like a server that is not reached.
func TestATokenWithALineBreakIsRefused(t *testing.T) {
	home := t.TempDir()
	_, err := hcpterraform.Token(t.Context(), "h.example", environment(map[string]string{"TF_TOKEN_h_example": "s3cret\n"}), home)
	require.ErrorContains(t, err, "the token in TF_TOKEN_h_example has a line break")
	assert.NotContains(t, err.Error(), "s3cret")
	file := write(t, filepath.Join(home, ".terraform.d/credentials.tfrc.json"), `{"credentials": {"h.example": {"token": "s3 cret"}}}`)
	_, err = hcpterraform.Token(t.Context(), "h.example", environment(nil), home)
	require.ErrorContains(t, err, "the token in "+file)
}

// TestACredentialsHelperIsAsked after the files, with its own arguments.
func TestACredentialsHelperIsAsked(t *testing.T) {
	home := t.TempDir()
	ask := func() (string, error) {
		return hcpterraform.Token(t.Context(), "h.example", environment(nil), home)
	}
	write(t, filepath.Join(home, ".terraformrc"), `credentials_helper "vault" { args = ["--path", "a b"] }`)
	_, err := ask()
	require.ErrorContains(t, err, "there is no terraform-credentials-vault in "+filepath.Join(home, ".terraform.d/plugins"))

	program := write(t, filepath.Join(home, ".terraform.d/plugins/terraform-credentials-vault"), "")
	says := func(script string) {
		t.Helper()
		require.NoError(t, os.WriteFile(program, []byte("#!/bin/sh\n"+script+"\n"), 0o700))
		require.NoError(t, os.Chmod(program, 0o700))
	}
	says(`[ "$1 $2 $3 $4 $#" = "--path a b get h.example 4" ] && echo '{"token": "helped"}'`)
	token, err := ask()
	require.NoError(t, err)
	assert.Equal(t, "helped", token)
	says(`echo '{}'`)
	_, err = ask()
	require.ErrorContains(t, err, "no API token for h.example")
	require.ErrorContains(t, err, "asked the credentials helper vault")
	says("echo s3cret; echo 'vault is sealed' >&2; exit 2")
	_, err = ask()
	require.ErrorContains(t, err, "the credentials helper vault fails: exit status 2: vault is sealed")
	assert.NotContains(t, err.Error(), "s3cret")
	says("echo s3cret")
	_, err = ask()
	require.ErrorContains(t, err, "does not answer in JSON")
	assert.NotContains(t, err.Error(), "s3cret")

	write(t, filepath.Join(home, ".terraform.d/credentials.tfrc.json"), `{"credentials": {"h.example": {"token": "login"}}}`)
	token, err = ask()
	require.NoError(t, err)
	assert.Equal(t, "login", token, "what a file says comes first")
}
