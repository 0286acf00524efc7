package tfetest

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// What Terraform's own cloud and remote backends ask for beside the rest: where the API is, what the organization may do, the
// stages of a run, state and its outputs, the lock.

// discover tells where the API is.
// https://developer.hashicorp.com/terraform/internals/remote-service-discovery
func discover(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]string{"tfe.v2": "/api/v2/", "tfe.v2.1": "/api/v2/", "tfe.v2.2": "/api/v2/"})
}

// entitlements of the organization: remote runs and states, and nothing that costs or judges a plan.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/organizations#show-the-entitlement-set
func entitlements() object {
	return resource("entitlement-sets", "org-1", object{
		"operations": true, "state-storage": true, "teams": true, "agents": true, "private-module-registry": false,
		"cost-estimation": false, "run-tasks": false, "sentinel": false, "vcs-integrations": false,
	})
}

// queue lists the runs that have not ended. Terraform asks for it while its run is pending and no other is before it. s.mu is held.
func (s *Server) queue(rights Rights) []object {
	var all []object
	for _, one := range s.runs {
		if !one.final() {
			all = append(all, s.describeRun(one, rights))
		}
	}
	return all
}

// lock locks a workspace for the token's user, or unlocks it; 409 if it is so already or a run holds it. s.mu is held.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/workspaces#lock-a-workspace
func (s *Server) lock(w http.ResponseWriter, rights Rights, of *Workspace, action string) {
	held := slices.ContainsFunc(s.runs, func(one *run) bool {
		return one.Workspace == of.Name && !one.PlanOnly && !one.final() && one.Status != "pending"
	})
	switch {
	case !slices.Contains([]string{"write", "admin"}, rights.Access):
		refuse(w, http.StatusNotFound, "")
	case action == "lock" && (of.Locked != "" || held):
		refuse(w, http.StatusConflict, "Unable to lock workspace. The workspace is already locked.")
	case action == "unlock" && of.Locked == "":
		refuse(w, http.StatusConflict, "Unable to unlock workspace. The workspace is not locked.")
	case action == "unlock" && of.Locked != rights.User:
		refuse(w, http.StatusConflict, "Unable to unlock workspace. The workspace is locked by another user.")
	default:
		of.Locked = ""
		if action == "lock" {
			of.Locked = rights.User
		}
		s.changed.Broadcast()
		one(w, s.describe(of, rights))
	}
}

// state returns a workspace's state as Terraform wrote it; nil if there is none, or it is a script's. s.mu is held.
func (s *Server) state(of *Workspace) []byte {
	keeper, ok := s.Executor.(interface{ State(workspace string) []byte })
	if !ok {
		return nil
	}
	return keeper.State(of.Name)
}

// outputs lists the outputs of a workspace's state; a sensitive one has its value only where it is asked for alone. s.mu is held.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/state-version-outputs
func (s *Server) outputs(of *Workspace, alone bool) ([]object, error) {
	var state struct {
		Outputs map[string]struct {
			Value     any
			Type      any
			Sensitive bool
		}
	}
	text := s.state(of)
	if text == nil {
		return nil, nil
	}
	if err := json.Unmarshal(text, &state); err != nil {
		return nil, err
	}
	var all []object
	for name, output := range inorder.Of(state.Outputs) {
		value := output.Value
		if output.Sensitive && !alone {
			value = nil
		}
		kind := output.Type
		if parts, ok := kind.([]any); ok {
			kind = parts[0]
		}
		all = append(all, resource("state-version-outputs", "wsout-"+of.ID+"."+name, object{
			"name": name, "sensitive": output.Sensitive, "type": kind, "detailed-type": output.Type, "value": value,
		}))
	}
	return all, nil
}

// output answers one output by its id, with its value.
func (s *Server) output(w http.ResponseWriter, rights Rights, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, of := range s.Workspaces {
		if !strings.HasPrefix(id, "wsout-"+of.ID+".") || of.Hidden || rights.Access == "" {
			continue
		}
		all, err := s.outputs(of, true)
		if err != nil {
			refuse(w, http.StatusInternalServerError, err.Error())
			return
		}
		for _, found := range all {
			if found["id"] == id {
				one(w, found)
				return
			}
		}
	}
	refuse(w, http.StatusNotFound, "")
}
