package tfetest

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

func (s *Server) newVersion(w http.ResponseWriter, request *http.Request, rights Rights, of *Workspace) {
	attributes, _, err := decode(request)
	switch {
	case request.Method != http.MethodPost || err != nil:
		refuse(w, http.StatusUnprocessableEntity, "a configuration version was expected")
		return
	case !slices.Contains([]string{"plan", "write", "admin"}, rights.Access):
		refuse(w, http.StatusNotFound, "")
		return
	case of.VCS != "" && attributes["speculative"] != true:
		refuse(w, http.StatusUnprocessableEntity, "Configuration versions cannot be created for a workspace with a VCS connection")
		return
	}
	version := &configurationVersion{ID: fmt.Sprintf("cv-%d", len(s.versions)+1), Workspace: of.Name, Status: "pending"}
	version.Speculative, _ = attributes["speculative"].(bool)
	version.Provisional, _ = attributes["provisional"].(bool)
	s.versions = append(s.versions, version)
	if attributes["auto-queue-runs"] != false {
		s.start(&run{Workspace: of.Name, Version: version.ID, Message: "Triggered via API", PlanOnly: version.Speculative, AutoApply: of.AutoApply})
	}
	answer(w, http.StatusCreated, object{"data": s.describeVersion(version)})
}

func (s *Server) describeVersion(version *configurationVersion) object {
	return resource("configuration-versions", version.ID, object{
		"status": version.Status, "speculative": version.Speculative, "provisional": version.Provisional, "auto-queue-runs": false,
		"upload-url": "https://" + s.Host + "/archive/configuration/" + version.ID,
	})
}

func (s *Server) findVersion(id string) *configurationVersion {
	for _, one := range s.versions {
		if one.ID == id {
			return one
		}
	}
	return nil
}

func (s *Server) version(w http.ResponseWriter, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if found := s.findVersion(id); found != nil {
		one(w, s.describeVersion(found))
		return
	}
	refuse(w, http.StatusNotFound, "")
}

// archive takes uploads and gives logs and plans, at addresses that are secret enough.
func (s *Server) archive(w http.ResponseWriter, request *http.Request) {
	parts := strings.Split(strings.TrimPrefix(request.URL.Path, "/archive/"), "/")
	if parts[0] == "configuration" && request.Method == http.MethodPut {
		text, err := io.ReadAll(request.Body)
		if err == nil {
			err = s.unpack(parts[1], text)
		}
		if err != nil {
			refuse(w, http.StatusUnprocessableEntity, err.Error())
		}
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if held := s.byID(parts[1]); parts[0] == "state" && held != nil {
		_, _ = w.Write(s.state(held))
		return
	}
	of := s.findRun(parts[1])
	if of == nil {
		refuse(w, http.StatusNotFound, "")
		return
	}
	log := of.PlanLog
	if parts[0] == "apply" {
		log = of.ApplyLog
	}
	offset, _ := strconv.Atoi(request.URL.Query().Get("offset"))
	limit, _ := strconv.Atoi(request.URL.Query().Get("limit"))
	limit = min(limit, 1000) // a log comes in chunks of no more
	_, _ = w.Write(log[min(offset, len(log)):min(offset+limit, len(log))])
}

func (s *Server) findRun(id string) *run {
	for _, one := range s.runs {
		if one.ID == id {
			return one
		}
	}
	return nil
}

func (s *Server) run(w http.ResponseWriter, request *http.Request, rights Rights, parts []string) {
	if len(parts) == 0 {
		s.newRun(w, request, rights)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.findRun(parts[0])
	switch {
	case of == nil || rights.Access == "":
		refuse(w, http.StatusNotFound, "")
	case len(parts) == 1:
		document := object{"data": s.describeRun(of, rights)}
		if strings.Contains(request.URL.Query().Get("include"), "workspace") {
			document["included"] = []object{s.describe(s.Workspace(of.Workspace), rights)}
		}
		answer(w, http.StatusOK, document)
	case len(parts) == 2 && (parts[1] == "task-stages" || parts[1] == "run-events"): // nothing is configured that makes some
		s.page(w, request.URL.Query(), nil)
	case len(parts) == 3 && parts[1] == "actions" && request.Method == http.MethodPost:
		s.act(w, of, rights, parts[2])
	default:
		refuse(w, http.StatusNotFound, "")
	}
}

// act asks for a transition; 409 if the run is not in a state that has it.
func (s *Server) act(w http.ResponseWriter, of *run, rights Rights, action string) {
	able := map[string]bool{"apply": of.confirmable(), "discard": of.discardable(), "cancel": of.cancelable()}
	allowed, known := able[action]
	switch {
	case !known:
		refuse(w, http.StatusNotFound, "")
	case action == "apply" && !slices.Contains([]string{"write", "admin"}, rights.Access):
		refuse(w, http.StatusNotFound, "")
	case !allowed:
		refuse(w, http.StatusConflict, "transition not allowed")
	default:
		of.action = action
		if action == "cancel" && of.stop != nil {
			of.stop()
		}
		s.changed.Broadcast()
		w.WriteHeader(http.StatusAccepted)
	}
}

func (r *run) confirmable() bool { return r.Status == "planned" && r.action == "" }
func (r *run) discardable() bool {
	return (r.Status == "planned" || r.Status == "pending") && r.action == ""
}
func (r *run) cancelable() bool {
	return slices.Contains([]string{"plan_queued", "planning", "apply_queued", "applying"}, r.Status)
}

func (s *Server) newRun(w http.ResponseWriter, request *http.Request, rights Rights) {
	attributes, related, err := decode(request)
	if err != nil || request.Method != http.MethodPost {
		refuse(w, http.StatusUnprocessableEntity, "a run was expected")
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.byID(related("workspace"))
	if of == nil || of.Hidden || !slices.Contains([]string{"plan", "write", "admin"}, rights.Access) {
		refuse(w, http.StatusNotFound, "")
		return
	}
	version := s.findVersion(related("configuration-version"))
	if version == nil || version.Status != "uploaded" {
		refuse(w, http.StatusUnprocessableEntity, "Configuration version is not uploaded")
		return
	}
	made := &run{Workspace: of.Name, Version: version.ID, By: rights.User, AutoApply: of.AutoApply, PlanOnly: version.Speculative}
	made.Message, _ = attributes["message"].(string)
	made.Destroy, _ = attributes["is-destroy"].(bool)
	if given, ok := attributes["auto-apply"].(bool); ok {
		made.AutoApply = given
	}
	if attributes["plan-only"] == true {
		made.PlanOnly = true
	}
	targets, _ := attributes["target-addrs"].([]any)
	for _, target := range targets {
		made.Targets = append(made.Targets, fmt.Sprint(target))
	}
	s.start(made)
	answer(w, http.StatusCreated, object{"data": s.describeRun(made, rights)})
}

func (s *Server) start(made *run) {
	made.ID, made.Status, made.Created = fmt.Sprintf("run-%d", len(s.runs)+1), "pending", time.Now()
	made.PlanStatus, made.ApplyStatus = "pending", "pending"
	s.runs = append(s.runs, made)
	s.waiting.Go(func() { s.drive(made) })
}

// StartRun starts a run as somebody else does, on the workspace's current configuration.
func (s *Server) StartRun(workspace, message string) {
	s.Change(func() {
		s.start(&run{Workspace: workspace, Version: s.Workspace(workspace).current, Message: message, By: "somebody"})
	})
}

func (s *Server) describeRun(of *run, rights Rights) object {
	return resource("runs", of.ID, object{
		"status": of.Status, "message": of.Message, "is-destroy": of.Destroy, "plan-only": of.PlanOnly, "auto-apply": of.AutoApply,
		"has-changes": of.Planned.Changes, "created-at": of.Created.UTC().Format(time.RFC3339), "source": "tfe-api",
		"actions":     object{"is-confirmable": of.confirmable(), "is-discardable": of.discardable(), "is-cancelable": of.cancelable(), "is-force-cancelable": false},
		"permissions": object{"can-apply": rights.Access == "write" || rights.Access == "admin", "can-discard": true, "can-cancel": true},
	}).relate("workspace", "workspaces", s.Workspace(of.Workspace).ID).relate("plan", "plans", "plan-"+of.ID).
		relate("apply", "applies", "apply-"+of.ID).relate("configuration-version", "configuration-versions", of.Version).relate("created-by", "users", "user-1")
}

func (s *Server) plan(w http.ResponseWriter, rights Rights, parts []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.findRun(strings.TrimPrefix(parts[0], "plan-"))
	switch {
	case of == nil:
		refuse(w, http.StatusNotFound, "")
	case len(parts) == 2 && parts[1] == "json-output":
		// "Requires admin level access to the workspace": API reference, "Retrieve the JSON Execution Plan".
		if rights.Access != "admin" {
			refuse(w, http.StatusNotFound, "")
			return
		}
		if of.Planned.JSON == nil {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, bytes.NewReader(of.Planned.JSON))
	default:
		one(w, resource("plans", "plan-"+of.ID, object{
			"status": of.PlanStatus, "has-changes": of.Planned.Changes, "resource-additions": of.Planned.Add, "resource-changes": of.Planned.Change,
			"resource-destructions": of.Planned.Destroy, "log-read-url": "https://" + s.Host + "/archive/plan/" + of.ID,
		}))
	}
}

func (s *Server) apply(w http.ResponseWriter, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	of := s.findRun(strings.TrimPrefix(id, "apply-"))
	if of == nil {
		refuse(w, http.StatusNotFound, "")
		return
	}
	one(w, resource("applies", id, object{"status": of.ApplyStatus, "log-read-url": "https://" + s.Host + "/archive/apply/" + of.ID}))
}
