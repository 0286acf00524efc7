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
		token, err := hcpterraform.Token(host, environment(pairs), home)
		require.NoError(t, err)
		return token
	}
	_, err := hcpterraform.Token(host, environment(nil), home)
	require.ErrorContains(t, err, "set TF_TOKEN_terraform_my__company_example, or run terraform login "+host)

	write(t, filepath.Join(home, ".terraform.d/credentials.tfrc.json"), `{"credentials": {"`+host+`": {"token": "login"}, "other": {"token": "no"}}}`)
	assert.Equal(t, "login", look(nil))
	write(t, filepath.Join(home, ".terraformrc"), `plugin_cache_dir = "/tmp"
credentials "`+host+`" { token = "rc" }`)
	assert.Equal(t, "rc", look(nil))
	other := write(t, filepath.Join(home, "other.rc"), `credentials "Terraform.My-Company.example" { token = "named" }`)
	assert.Equal(t, "named", look(map[string]string{"TF_CLI_CONFIG_FILE": other}))
	empty := write(t, filepath.Join(home, "empty.rc"), "")
	assert.Equal(t, "login", look(map[string]string{"TF_CLI_CONFIG_FILE": empty}), "and not that of ~/.terraformrc")
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
		_, err := hcpterraform.Token("h.example", environment(nil), home)
		require.ErrorContains(t, err, filepath.Base(file), text)
		assert.NotContains(t, err.Error(), "s3cret")
	}
}

// TestATokenWithALineBreakIsRefused: it could not be sent, and that would look like a server that is not reached.
func TestATokenWithALineBreakIsRefused(t *testing.T) {
	home := t.TempDir()
	_, err := hcpterraform.Token("h.example", environment(map[string]string{"TF_TOKEN_h_example": "s3cret\n"}), home)
	require.ErrorContains(t, err, "the token in TF_TOKEN_h_example has a line break")
	assert.NotContains(t, err.Error(), "s3cret")
	file := write(t, filepath.Join(home, ".terraform.d/credentials.tfrc.json"), `{"credentials": {"h.example": {"token": "s3 cret"}}}`)
	_, err = hcpterraform.Token("h.example", environment(nil), home)
	require.ErrorContains(t, err, "the token in "+file)
}
