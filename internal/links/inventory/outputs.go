package inventory

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// outputs returns the clusters by what confluent-core says of them, and where that was read.
func (s *System) outputs(ctx context.Context, o Options, file string) (map[string]Cluster, string, error) {
	if file != "" {
		clusters, err := fromFile(file)
		return clusters, file, err
	}
	if hcp := s.Config.State.HCPTerraform; hcp != nil {
		workspace := stack.Workspace(hcp.WorkspacePrefix, stack.ConfluentCore)
		place := "workspace " + workspace + " on " + hcp.Hostname
		clusters, err := fromHCPTerraform(ctx, o, hcp.Hostname, hcp.Organization, workspace)
		return clusters, place, err
	}
	path := filepath.Join(o.Out, "stacks", stack.ConfluentCore, filepath.FromSlash(s.Config.State.Local.Directory), stack.StateFile(s.Config.Name, stack.ConfluentCore))
	clusters, err := fromFile(path)
	if errors.Is(err, os.ErrNotExist) {
		err = fmt.Errorf("%s: there is no state of confluent-core there; give -outputs with what terraform output -json prints in its folder, or -endpoint", path)
	}
	return clusters, path, err
}

// output is one output, as a state and terraform output -json have it.
type output struct {
	Value json.RawMessage `json:"value"`
}

// fromFile reads a state, or what terraform output -json prints.
func fromFile(file string) (map[string]Cluster, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var state struct {
		Outputs map[string]output `json:"outputs"`
	}
	var plain map[string]json.RawMessage
	if err := json.Unmarshal(data, &plain); err != nil {
		return nil, fmt.Errorf("%s: neither a state nor the output of terraform output -json", file)
	}
	_, isState := plain["outputs"]
	if _, versioned := plain["serial"]; isState && versioned {
		err = json.Unmarshal(data, &state)
	} else {
		err = json.Unmarshal(data, &state.Outputs)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: neither a state nor the output of terraform output -json", file)
	}
	clusters, err := fromOutput(state.Outputs["clusters"].Value)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return clusters, nil
}

// fromOutput reads the output clusters.
func fromOutput(value json.RawMessage) (map[string]Cluster, error) {
	var made map[string]struct {
		ID       string `json:"id"`
		Endpoint string `json:"rest_endpoint"`
	}
	if len(value) == 0 || json.Unmarshal(value, &made) != nil {
		return nil, errors.New("has no output clusters, which confluent-core has once it is applied")
	}
	clusters := map[string]Cluster{}
	for name, one := range made {
		clusters[name] = Cluster{ID: one.ID, Endpoint: one.Endpoint}
	}
	return clusters, nil
}

// fromHCPTerraform reads the outputs of a workspace.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/state-version-outputs
func fromHCPTerraform(ctx context.Context, o Options, host, organization, workspace string) (map[string]Cluster, error) {
	secret, err := hcpterraform.Token(ctx, host, o.Environment, o.Environment("HOME"))
	if err != nil {
		return nil, fmt.Errorf("%w; or give -outputs", err)
	}
	base := "https://" + host
	if o.HCPTerraformURL != "" {
		base = o.HCPTerraformURL
	}
	var found struct {
		Data struct {
			ID string `json:"id"`
		} `json:"data"`
	}
	if err := ask(ctx, base+"/api/v2/organizations/"+url.PathEscape(organization)+"/workspaces/"+url.PathEscape(workspace), secret, &found); err != nil {
		return nil, err
	}
	var outputs struct {
		Data []struct {
			Attributes struct {
				Name  string          `json:"name"`
				Value json.RawMessage `json:"value"`
			} `json:"attributes"`
		} `json:"data"`
	}
	if err := ask(ctx, base+"/api/v2/workspaces/"+url.PathEscape(found.Data.ID)+"/current-state-version-outputs?page%5Bsize%5D=100", secret, &outputs); err != nil {
		return nil, err
	}
	for _, one := range outputs.Data {
		if one.Attributes.Name == "clusters" {
			return fromOutput(one.Attributes.Value)
		}
	}
	return fromOutput(nil)
}

func ask(ctx context.Context, url, token string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 16<<20))
	switch {
	case err != nil:
		return err
	case answer.StatusCode == http.StatusNotFound:
		return fmt.Errorf("%s: there is no such workspace, or the token may not read its outputs, or it has no state", request.URL.Path)
	case answer.StatusCode != http.StatusOK:
		return fmt.Errorf("%s: %s", request.URL.Path, answer.Status)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("%s: the answer is not HCP Terraform's: a proxy or portal stands between", request.URL.Path)
	}
	return nil
}
