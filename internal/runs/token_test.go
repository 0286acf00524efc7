package runs_test

import (
	"encoding/pem"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
)

// TestTerraformTakesTheSameToken has the real Terraform log in to a server, in each way in which it may be told a token.
func TestTerraformTakesTheSameToken(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	sent := ""
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		if request.URL.Path == "/.well-known/terraform.json" { // where the API is: Terraform's remote service discovery
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, `{"tfe.v2": "/api/v2/", "tfe.v2.1": "/api/v2/", "tfe.v2.2": "/api/v2/"}`)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if token, ok := strings.CutPrefix(request.Header.Get("Authorization"), "Bearer "); ok {
			sent = token
		}
		w.WriteHeader(http.StatusNotFound)
	}))
	defer server.Close()
	host := strings.TrimPrefix(server.URL, "https://")
	folder := t.TempDir()
	home, work := filepath.Join(folder, "home"), filepath.Join(folder, "work")
	file := func(path, text string) string {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o700))
		return path
	}
	authority := file(filepath.Join(folder, "ca.pem"), string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})))
	file(filepath.Join(work, "main.tf"), fmt.Sprintf("terraform {\n  cloud {\n    hostname = %q\n    organization = \"o\"\n    workspaces { name = \"w\" }\n  }\n}\n", host))
	same := func(want string, environment ...string) {
		t.Helper()
		sent = ""
		command := exec.Command("terraform", "init", "-input=false", "-no-color")
		command.Dir = work
		command.Env = append([]string{"HOME=" + home, "PATH=" + os.Getenv("PATH"), "SSL_CERT_FILE=" + authority, "CHECKPOINT_DISABLE=1"}, environment...)
		said, _ := command.CombinedOutput() // it fails: the server has nothing
		found, err := hcpterraform.Token(t.Context(), host, func(name string) string {
			for _, one := range environment {
				if value, ok := strings.CutPrefix(one, name+"="); ok {
					return value
				}
			}
			return ""
		}, home)
		assert.Equal(t, want, sent, string(said))
		if assert.Equal(t, want, found); want == "" {
			assert.ErrorContains(t, err, "no API token for "+host)
		}
	}
	credentials := func(token string) string {
		return fmt.Sprintf("credentials %q {\n  token = %q\n}\n", host, token)
	}
	inJSON := func(token string) string { return fmt.Sprintf(`{"credentials": {%q: {"token": %q}}}`, host, token) }
	const helper = "credentials_helper \"h\" {\n  args = [\"--x\"]\n}\n"
	below := func(name string) string { return filepath.Join(home, ".terraform.d", name) }

	same("")
	file(below("plugins/terraform-credentials-h"), "#!/bin/sh\n[ \"$*\" = \"--x get "+host+"\" ] && echo '{\"token\": \"helped\"}'\n")
	rc := file(filepath.Join(home, ".terraformrc"), helper)
	same("helped")
	file(rc, helper+credentials("rc"))
	same("rc")
	file(below("a.tfrc"), credentials("a"))
	same("a")
	file(below("credentials.tfrc.json"), inJSON("login"))
	same("login")
	file(below("z.tfrc"), credentials("z"))
	same("z")
	same("named", "TF_CLI_CONFIG_FILE="+file(filepath.Join(folder, "named"), credentials("named")))
	same("named", "TERRAFORM_CONFIG="+filepath.Join(folder, "named"))
	same("json", "TF_CLI_CONFIG_FILE="+file(filepath.Join(folder, "json"), inJSON("json")))
	same("helped", "TF_CLI_CONFIG_FILE="+file(filepath.Join(folder, "helper"), helper))
	same("", "TF_CLI_CONFIG_FILE="+file(filepath.Join(folder, "empty"), ""))
}
