package tfetest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// unpack takes an uploaded archive into a folder.
func (s *Server) unpack(id string, archive []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	version := s.findVersion(id)
	if version == nil {
		return errors.New("no such configuration version")
	}
	version.Folder = filepath.Join(s.folder, id)
	zipped, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return err
	}
	files := tar.NewReader(zipped)
	for {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			version.Status = "uploaded"
			s.used(version, false)
			return nil
		}
		if err != nil {
			return err
		}
		target := filepath.Join(version.Folder, filepath.Clean("/"+header.Name))
		if header.FileInfo().IsDir() {
			continue
		}
		text, err := io.ReadAll(files)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(target), 0o700)
		}
		if err == nil {
			err = os.WriteFile(target, text, 0o600)
		}
		if err != nil {
			return err
		}
	}
}

// used makes a version the workspace's current one: at its upload, unless it is speculative or provisional; a
// provisional one when a run with it is applied.
func (s *Server) used(version *configurationVersion, applied bool) {
	if !version.Speculative && (applied || !version.Provisional) {
		s.Workspace(version.Workspace).current = version.ID
	}
}

// Files lists what was uploaded for the newest configuration version of a workspace.
func (s *Server) Files(workspace string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var names []string
	for _, version := range slices.Backward(s.versions) {
		if version.Workspace == workspace {
			_ = filepath.WalkDir(version.Folder, func(path string, entry os.DirEntry, err error) error {
				if err == nil && !entry.IsDir() {
					name, _ := filepath.Rel(version.Folder, path)
					names = append(names, name)
				}
				return nil
			})
			break
		}
	}
	return names
}

// Uploaded returns a file of the newest configuration version of a workspace, "" if it has none.
func (s *Server) Uploaded(workspace, file string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, version := range slices.Backward(s.versions) {
		if version.Workspace == workspace {
			text, _ := os.ReadFile(filepath.Join(version.Folder, file))
			return string(text)
		}
	}
	return ""
}

// drive takes a run through its states.
func (s *Server) drive(of *run) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s.Change(func() { of.stop = cancel })
	if !s.turn(ctx, of) {
		return
	}
	version := s.findVersion(of.Version)
	if version == nil {
		s.Change(func() { of.Status = "errored" })
		return
	}
	job := Job{Run: of.ID, Workspace: of.Workspace, Folder: version.Folder, Destroy: of.Destroy, PlanOnly: of.PlanOnly, Targets: of.Targets}
	s.Change(func() { of.Status, of.PlanStatus = "planning", "running" })
	planned, err := s.Executor.Plan(ctx, job, &logged{s, &of.PlanLog})
	if s.ended(ctx, of, &of.PlanStatus, &of.PlanLog, err) {
		return
	}
	s.Change(func() {
		of.Planned, of.PlanStatus = planned, "finished"
		of.Status = "planned"
		if of.PlanOnly || !planned.Changes {
			of.Status = "planned_and_finished"
		}
	})
	if of.PlanOnly || !planned.Changes || !s.confirmed(of) {
		return
	}
	s.Change(func() { of.Status, of.ApplyStatus = "applying", "running" })
	resources, err := s.Executor.Apply(ctx, job, &logged{s, &of.ApplyLog})
	s.Change(func() { s.hold(of.Workspace, resources) })
	if s.ended(ctx, of, &of.ApplyStatus, &of.ApplyLog, err) {
		return
	}
	s.Change(func() {
		of.Status, of.ApplyStatus = "applied", "finished"
		s.used(version, true)
	})
}

// turn waits until a run may plan: no other run holds the workspace, and an agent is there. It is false if the run ended.
func (s *Server) turn(ctx context.Context, of *run) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		switch {
		case s.closed:
			return false
		case of.action == "discard":
			of.Status, of.PlanStatus = "discarded", "canceled"
			s.changed.Broadcast()
			return false
		case of.action == "cancel" || ctx.Err() != nil:
			of.Status, of.PlanStatus = "canceled", "canceled"
			s.changed.Broadcast()
			return false
		case of.PlanOnly || s.first(of):
			if of.Status = "plan_queued"; s.agent(of) {
				return true
			}
		}
		s.changed.Wait()
	}
}

// first tells whether no earlier run holds the workspace.
func (s *Server) first(of *run) bool {
	if s.Workspace(of.Workspace).Locked != "" {
		return false
	}
	for _, other := range s.runs {
		if other == of {
			return true
		}
		if other.Workspace == of.Workspace && !other.PlanOnly && !other.final() {
			return false
		}
	}
	return true
}

// agent tells whether somebody takes the run.
func (s *Server) agent(of *run) bool {
	workspace := s.Workspace(of.Workspace)
	if workspace.ExecutionMode != "agent" {
		return true
	}
	return slices.ContainsFunc(s.Pools, func(pool *Pool) bool {
		return pool.ID == workspace.Pool && (pool.Allowed == nil || slices.Contains(pool.Allowed, workspace.Name)) &&
			slices.ContainsFunc(pool.Agents, func(agent Agent) bool { return agent.Status == "idle" })
	})
}

// confirmed waits for the decision about a planned run.
func (s *Server) confirmed(of *run) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for of.action == "" && !of.AutoApply && !s.closed {
		s.changed.Wait()
	}
	if of.action == "discard" {
		of.Status = "discarded"
	}
	s.changed.Broadcast()
	return of.action == "apply" || of.AutoApply && of.action == ""
}

// ended notes that a plan or apply failed or was canceled.
func (s *Server) ended(ctx context.Context, of *run, status *string, text *[]byte, err error) bool {
	ended := false
	s.Change(func() {
		if len(*text) == 0 {
			*text = append(*text, 2) // STX
		}
		*text = append(*text, 3) // ETX
		switch {
		case ctx.Err() != nil:
			of.Status, *status, ended = "canceled", "canceled", true
		case err != nil:
			of.Status, *status, ended = "errored", "errored", true
		}
	})
	return ended
}

// logged is what a run prints, between the characters STX and ETX as the real one.
type logged struct {
	server *Server
	text   *[]byte
}

func (l *logged) Write(text []byte) (int, error) {
	l.server.Change(func() {
		if len(*l.text) == 0 {
			*l.text = append(*l.text, 2)
		}
		*l.text = append(*l.text, text...)
	})
	return len(text), nil
}
