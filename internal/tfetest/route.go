package tfetest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// object is a JSON:API resource object.
// https://jsonapi.org/format/#document-resource-objects
type object map[string]any

func resource(kind, id string, attributes object) object {
	return object{"type": kind, "id": id, "attributes": attributes, "relationships": object{}}
}

// relate adds a relationship to one object.
func (o object) relate(name, kind, id string) object {
	if id != "" {
		o["relationships"].(object)[name] = object{"data": object{"type": kind, "id": id}}
	}
	return o
}

func answer(w http.ResponseWriter, status int, document object) {
	w.Header().Set("Content-Type", "application/vnd.api+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(document)
}

func one(w http.ResponseWriter, data object) { answer(w, http.StatusOK, object{"data": data}) }

// refuse answers an error in the form of the API: not found is also what one may not see.
func refuse(w http.ResponseWriter, status int, detail string) {
	titles := map[int]string{401: "unauthorized", 403: "forbidden", 404: "not found", 409: "conflict", 422: "invalid attribute", 429: "Too many requests"}
	answer(w, status, object{"errors": []object{{"status": fmt.Sprint(status), "title": titles[status], "detail": detail}}})
}

// page answers one page of a list.
func (s *Server) page(w http.ResponseWriter, query url.Values, all []object) {
	size, number := s.PageSize, 1
	if given, err := strconv.Atoi(query.Get("page[size]")); err == nil {
		size = min(given, 100)
	}
	if given, err := strconv.Atoi(query.Get("page[number]")); err == nil {
		number = given
	}
	from, to := min((number-1)*size, len(all)), min(number*size, len(all))
	var next any
	if to < len(all) {
		next = number + 1
	}
	pages := max((len(all)+size-1)/size, 1)
	data := all[from:to]
	if data == nil {
		data = []object{}
	}
	answer(w, http.StatusOK, object{"data": data, "meta": object{"pagination": object{
		"current-page": number, "prev-page": nil, "next-page": next, "total-pages": pages, "total-count": len(all),
	}}})
}

// route finds what a path names and asks for the token that may see it.
func (s *Server) route(w http.ResponseWriter, request *http.Request) {
	path, api := strings.CutPrefix(request.URL.Path, "/api/v2/")
	parts := strings.Split(path, "/")
	s.mu.Lock()
	rights, known := s.Tokens[strings.TrimPrefix(request.Header.Get("Authorization"), "Bearer ")]
	s.mu.Unlock()
	switch {
	case strings.HasPrefix(request.URL.Path, "/archive/"): // signed addresses, without a token
		s.archive(w, request)
	case request.URL.Path == "/.well-known/terraform.json":
		discover(w)
	case !api:
		refuse(w, http.StatusNotFound, "no such page")
	case path == "ping":
		w.WriteHeader(http.StatusNoContent)
	case !known:
		refuse(w, http.StatusUnauthorized, "")
	case path == "account/details":
		one(w, resource("users", "user-1", object{"username": rights.User, "is-service-account": false}))
	case parts[0] == "organizations" && len(parts) > 1:
		s.organization(w, request, rights, parts[1:])
	case parts[0] == "workspaces" && len(parts) > 1:
		s.workspace(w, request, rights, parts[1], strings.Join(parts[2:], "/"))
	case parts[0] == "agent-pools" && len(parts) > 1:
		s.pool(w, request, rights, parts[1:])
	case parts[0] == "state-version-outputs" && len(parts) > 1:
		s.output(w, rights, parts[1])
	case parts[0] == "configuration-versions" && len(parts) > 1:
		s.version(w, parts[1])
	case parts[0] == "runs":
		s.run(w, request, rights, parts[1:])
	case parts[0] == "plans" && len(parts) > 1:
		s.plan(w, rights, parts[1:])
	case parts[0] == "applies" && len(parts) > 1:
		s.apply(w, parts[1])
	default:
		refuse(w, http.StatusNotFound, "")
	}
}

func (s *Server) organization(w http.ResponseWriter, request *http.Request, rights Rights, parts []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if parts[0] != Organization {
		refuse(w, http.StatusNotFound, "")
		return
	}
	switch {
	case len(parts) == 1:
		answer(w, http.StatusOK, object{"data": resource("organizations", Organization, object{"name": Organization, "default-execution-mode": "remote"}).
			relate("default-project", "projects", s.Projects["Default Project"])})
	case parts[1] == "entitlement-set":
		one(w, entitlements())
	case parts[1] == "runs" && len(parts) == 3 && parts[2] == "queue":
		s.page(w, request.URL.Query(), s.queue(rights))
	case parts[1] == "projects":
		var all []object
		for name, id := range s.Projects {
			if wanted := request.URL.Query().Get("filter[names]"); wanted == "" || strings.EqualFold(wanted, name) {
				all = append(all, resource("projects", id, object{"name": name}))
			}
		}
		slices.SortFunc(all, func(a, b object) int { return strings.Compare(a["id"].(string), b["id"].(string)) })
		s.page(w, request.URL.Query(), all)
	case parts[1] == "workspaces" && len(parts) == 3:
		if found := s.Workspace(parts[2]); found != nil && !found.Hidden && rights.Access != "" {
			one(w, s.describe(found, rights))
			return
		}
		refuse(w, http.StatusNotFound, "")
	default:
		refuse(w, http.StatusNotFound, "")
	}
}

func (s *Server) describe(of *Workspace, rights Rights) object {
	may := func(levels ...string) bool { return slices.Contains(levels, rights.Access) }
	attributes := object{
		"name": of.Name, "execution-mode": of.ExecutionMode, "terraform-version": of.TerraformVersion, "auto-apply": of.AutoApply,
		"project-remote-state": of.ProjectRemoteState, "auto-apply-run-trigger": of.AutoApplyRunTrigger, "global-remote-state": of.GlobalRemoteState, "locked": of.Locked != "",
		"working-directory": of.WorkingDirectory, "resource-count": max(of.Resources, 0),
		"permissions": object{
			"can-queue-run": may("plan", "write", "admin"), "can-queue-apply": may("write", "admin"), "can-queue-destroy": may("write", "admin"),
			"can-read-settings": true, "can-read-variable": may("read", "plan", "write", "admin"), "can-read-state-versions": may("read", "plan", "write", "admin"),
			"can-update": may("admin"), "can-lock": may("write", "admin"), "can-unlock": may("write", "admin"),
		},
	}
	if of.VCS != "" {
		attributes["vcs-repo"] = object{"identifier": of.VCS}
	}
	described := resource("workspaces", of.ID, attributes).
		relate("project", "projects", s.Projects[of.Project]).relate("agent-pool", "agent-pools", of.Pool)
	for _, run := range s.runs { // the one that holds the workspace, or the last one
		if run.Workspace == of.Name && !run.PlanOnly {
			described.relate("current-run", "runs", run.ID)
			if !run.final() {
				break
			}
		}
	}
	if of.CurrentRun != "" {
		described.relate("current-run", "runs", of.CurrentRun)
	}
	if of.Resources >= 0 {
		described.relate("current-state-version", "state-versions", "sv-"+of.ID)
	}
	return described
}

func (s *Server) byID(id string) *Workspace {
	for _, one := range s.Workspaces {
		if one.ID == id {
			return one
		}
	}
	return nil
}

func (s *Server) workspace(w http.ResponseWriter, request *http.Request, rights Rights, id, rest string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.byID(id)
	if of == nil || of.Hidden || rights.Access == "" {
		refuse(w, http.StatusNotFound, "")
		return
	}
	switch rest {
	case "":
		one(w, s.describe(of, rights))
	case "current-state-version":
		s.stateVersion(w, of)
	case "actions/lock", "actions/unlock":
		s.lock(w, rights, of, strings.TrimPrefix(rest, "actions/"))
	case "configuration-versions":
		s.newVersion(w, request, rights, of)
	default:
		query := request.URL.Query()
		all, ok := s.listOf(of, rights, rest, query.Get("filter[status]"))
		if !ok {
			refuse(w, http.StatusNotFound, "")
			return
		}
		s.page(w, query, all)
	}
}

// stateVersion answers with the state that a workspace has now.
func (s *Server) stateVersion(w http.ResponseWriter, of *Workspace) {
	if of.Resources < 0 {
		refuse(w, http.StatusNotFound, "")
		return
	}
	resources := []object{}
	if of.Resources > 0 {
		resources = append(resources, object{"name": "x", "count": of.Resources, "type": "any"})
	}
	one(w, resource("state-versions", "sv-"+of.ID, object{
		"status": "finalized", "resources-processed": true, "resources": resources, "hosted-state-download-url": "https://" + s.Host + "/archive/state/" + of.ID,
	}))
}

// listOf is what a workspace has many of; ok is false for what it has not, or what may not be seen. statuses, with commas between, leave
// out the other runs.
func (s *Server) listOf(of *Workspace, rights Rights, what, statuses string) (all []object, ok bool) {
	switch what {
	case "relationships/remote-state-consumers":
		for _, name := range of.Consumers {
			all = append(all, s.describe(s.Workspace(name), rights))
		}
	case "all-vars", "vars":
		if s.NoVariables {
			return nil, false
		}
		for i, variable := range of.Variables {
			all = append(all, resource("vars", fmt.Sprintf("var-%d", i), object{"key": variable.Key, "category": variable.Category, "sensitive": variable.Sensitive, "value": nil}))
		}
	case "runs":
		for _, run := range slices.Backward(s.runs) {
			if run.Workspace == of.Name && (statuses == "" || slices.Contains(strings.Split(statuses, ","), run.Status)) {
				all = append(all, s.describeRun(run, rights))
			}
		}
	case "run-triggers":
		for _, source := range of.Triggers {
			all = append(all, resource("run-triggers", "rt-"+source, object{"sourceable-name": source, "workspace-name": of.Name}))
		}
	case "current-state-version-outputs":
		all, err := s.outputs(of, false)
		return all, err == nil && of.Resources >= 0
	default:
		return nil, false
	}
	return all, true
}

func (s *Server) pool(w http.ResponseWriter, request *http.Request, rights Rights, parts []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := slices.IndexFunc(s.Pools, func(pool *Pool) bool { return pool.ID == parts[0] })
	if at < 0 || !rights.Pools {
		refuse(w, http.StatusNotFound, "")
		return
	}
	pool := s.Pools[at]
	if len(parts) == 1 {
		described := resource("agent-pools", pool.ID, object{"name": pool.Name, "organization-scoped": pool.Allowed == nil, "agent-count": len(pool.Agents)})
		var allowed []object
		for _, name := range pool.Allowed {
			if of := s.Workspace(name); of != nil {
				allowed = append(allowed, object{"type": "workspaces", "id": of.ID})
			}
		}
		if allowed != nil {
			described["relationships"].(object)["allowed-workspaces"] = object{"data": allowed}
		}
		one(w, described)
		return
	}
	if parts[1] == "authentication-tokens" && request.Method == http.MethodPost {
		answer(w, http.StatusCreated, object{"data": resource("authentication-tokens", "at-"+pool.ID, object{"token": "agent-token-of-" + pool.ID})})
		return
	}
	var all []object
	for i, agent := range pool.Agents {
		all = append(all, resource("agents", fmt.Sprintf("agent-%d", i), object{"name": agent.Name, "status": agent.Status}))
	}
	s.page(w, request.URL.Query(), all)
}

// decode reads the object of a request.
func decode(request *http.Request) (attributes map[string]any, related func(name string) string, err error) {
	text, err := io.ReadAll(request.Body)
	if err != nil {
		return nil, nil, err
	}
	var document struct {
		Data struct {
			Attributes    map[string]any
			Relationships map[string]struct{ Data struct{ ID string } }
		}
	}
	if err := json.Unmarshal(text, &document); err != nil {
		return nil, nil, err
	}
	return document.Data.Attributes, func(name string) string { return document.Data.Relationships[name].Data.ID }, nil
}
