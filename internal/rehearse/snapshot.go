package rehearse

import (
	"errors"
	"io/fs"
	"os"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Snapshot is what existed at one moment: in the emulated clouds, and in the states.
type Snapshot struct {
	world  *emulator.World
	states map[string][]byte
}

// Snapshot notes what exists.
func (r *Rehearsal) Snapshot() (*Snapshot, error) {
	of := &Snapshot{world: r.World.Clone(), states: map[string][]byte{}}
	for _, file := range r.stateFiles() {
		state, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		of.states[file] = state // nil if there is none
	}
	return of, nil
}

// Restore makes clouds and states what they were.
func (r *Rehearsal) Restore(of *Snapshot) error {
	r.World.Restore(of.world)
	for _, file := range r.stateFiles() {
		var err error
		if state := of.states[file]; state != nil {
			err = os.WriteFile(file, state, 0o600)
		} else {
			err = os.RemoveAll(file)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Rehearsal) stateFiles() (files []string) {
	for _, system := range r.Systems {
		for _, name := range stack.Every() {
			files = append(files, system.StateFile(name))
		}
	}
	return files
}

// SeedChange puts in what the file says others made, and what an earlier version of it did not say: topics on clusters that exist,
// and route tables.
func (s *System) SeedChange() {
	defer s.World.Lock()()
	for _, cluster := range s.World.All("confluent_kafka_cluster", nil) {
		confluent.SeedTopics(s.World, cluster, topicsOfOthers(s.Config))
	}
	for _, vpc := range s.Config.Hub.VPCs {
		for _, table := range vpc.RouteTableIDs {
			if s.World.Get("aws_route_table", table) == nil {
				s.World.Seed("aws_route_table", table, emulator.Object{"vpc_id": vpc.ID})
			}
		}
	}
}
