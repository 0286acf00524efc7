package hcpterraform

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// helper is a program that knows credentials, as the CLI configuration names it.
// https://developer.hashicorp.com/terraform/internals/credentials-helpers
type helper struct {
	name string
	args []string
}

// helperPatience is how long a helper may take, which may ask a person.
const helperPatience = time.Minute

// get asks the helper for a host's token; "" if it has none. What it prints on its standard output is never shown.
func (h *helper) get(ctx context.Context, host, home string) (string, error) {
	program, err := h.find(home)
	if err != nil {
		return "", err
	}
	limited, cancel := context.WithTimeout(ctx, helperPatience)
	defer cancel()
	var printed, complained bytes.Buffer
	command := exec.CommandContext(limited, program, append(slices.Clone(h.args), "get", host)...)
	command.Stdout, command.Stderr, command.WaitDelay = &printed, &complained, time.Second
	err = command.Run()
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case limited.Err() != nil:
		return "", fmt.Errorf("the credentials helper %s says nothing after %s: run %s get %s", h.name, helperPatience, program, host)
	case err != nil:
		said, _, _ := strings.Cut(strings.TrimSpace(complained.String()), "\n")
		return "", fmt.Errorf("the credentials helper %s fails: %w: %s", h.name, err, said)
	}
	var answer struct {
		Token string `json:"token"`
	}
	if json.Unmarshal(printed.Bytes(), &answer) != nil {
		return "", fmt.Errorf("the credentials helper %s does not answer in JSON: run %s get %s", h.name, program, host)
	}
	return answer.Token, nil
}

// find finds the program where Terraform looks for it: in the folders of plugins below ~/.terraform.d.
func (h *helper) find(home string) (string, error) {
	if h.name == "" || strings.ContainsAny(h.name, "/\\*?[") {
		return "", errors.New("the credentials helper of the CLI configuration has no name that a program can have")
	}
	plugins := filepath.Join(home, ".terraform.d", "plugins")
	name := "terraform-credentials-" + h.name
	for _, folder := range []string{plugins, filepath.Join(plugins, runtime.GOOS+"_"+runtime.GOARCH)} {
		if program, err := exec.LookPath(filepath.Join(folder, name)); err == nil {
			return program, nil
		}
		if versions, _ := filepath.Glob(filepath.Join(folder, name+"_v*")); len(versions) > 0 {
			return versions[len(versions)-1], nil
		}
	}
	return "", fmt.Errorf("the CLI configuration names the credentials helper %s, and there is no %s in %s", h.name, name, plugins)
}
