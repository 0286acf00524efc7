package load

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// System is one system that is looked at: its configuration file, and the folder of its synthesized
// stacks, empty if they are not read.
type System struct {
	*config.Config
	Folder string
}

// Systems loads the configuration files that belong to the sources: those that are named, then those beside
// folders that none of these is of. A folder belongs to the named file of the system whose name its copy of the file says, or the mark
// in its stacks. Only where neither does, as in stacks of before the mark, the first folder belongs to the first named file, and so on.
func (s Sources) Systems() ([]System, error) {
	folders := s.folders()
	if len(folders) == 0 && len(s.Configs) == 0 {
		return nil, errors.New("a state, a plan and AWS do not say who the clients are: name the configuration file with --config")
	}
	if len(folders) == 1 && len(s.Configs) < 2 { // the copy and the named file must be one
		named := ""
		if len(s.Configs) == 1 {
			named = s.Configs[0]
		}
		cfg, err := config.LoadBeside(folders[0], named)
		if err == nil && !hasCopy(folders[0]) {
			if of := marked(folders[0]); of != "" && of != cfg.Name {
				err = fmt.Errorf("%s: %s has the stacks of the system %s, and this file is that of %s: name the file of %[3]s", named, folders[0], of, cfg.Name)
			}
		}
		return []System{{cfg, folders[0]}}, err
	}
	systems, err := s.named()
	if err != nil {
		return nil, err
	}
	var errs []error
	for i, folder := range folders {
		at, cfg, err := s.owner(systems, folder, i)
		switch {
		case err != nil:
			errs = append(errs, err)
		case at < 0:
			systems = append(systems, System{cfg, folder})
		case systems[at].Folder != "":
			errs = append(errs, fmt.Errorf("%s and %s both hold the stacks of %s: give one of them", systems[at].Folder, folder, cfg.Name))
		default:
			systems[at].Folder = folder
		}
	}
	return systems, errors.Join(errs...)
}

// named loads the files that are named. Names of systems tell their objects apart.
func (s Sources) named() ([]System, error) {
	var systems []System
	var errs []error
	for i, file := range s.Configs {
		cfg, err := config.LoadToRead(file)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if at := slices.IndexFunc(systems, func(other System) bool { return other.Name == cfg.Name }); at >= 0 {
			errs = append(errs, fmt.Errorf("%s: name: %s is also the name of an earlier file; each system has a name of its own, and each file is given once", s.Configs[i], cfg.Name))
			continue
		}
		systems = append(systems, System{Config: cfg})
	}
	return systems, errors.Join(errs...)
}

// owner finds whose the stacks in a folder are. At is -1 for a system that is not among the named ones.
func (s Sources) owner(systems []System, folder string, position int) (at int, cfg *config.Config, err error) {
	if !hasCopy(folder) {
		if of := marked(folder); of != "" && len(s.Configs) > 0 {
			position = slices.IndexFunc(systems[:len(s.Configs)], func(one System) bool { return one.Name == of })
			if position < 0 {
				return 0, nil, fmt.Errorf("%s has the stacks of the system %s: name its file with --config", folder, of)
			}
		}
		if position >= len(s.Configs) {
			_, err := config.LoadBeside(folder, "") // which says that there is no copy
			return 0, nil, err
		}
		return position, systems[position].Config, nil
	}
	noted, err := config.LoadBeside(folder, "")
	if err != nil {
		return 0, nil, err
	}
	for i := range systems {
		if systems[i].Name != noted.Name {
			continue
		}
		if i >= len(s.Configs) { // of a folder before this one
			return i, noted, nil
		}
		_, err := config.LoadBeside(folder, s.Configs[i])
		return i, noted, err
	}
	return -1, noted, nil
}

// hasCopy tells whether a copy of their file stands beside the stacks in a folder.
func hasCopy(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, config.NoteName))
	return err == nil
}

// marked is the system whose mark the stacks in a folder carry; empty if they carry none, or cannot be read, which is said where they are.
func marked(folder string) string {
	for _, name := range stack.Names() {
		if document, err := stack.Read(folder, name); err == nil {
			return stack.Documents{name: document}.System()
		}
	}
	return ""
}

// folders are those of the stacks, none if only other sources are read.
func (s Sources) folders() []string {
	if len(s.Synth) == 0 && len(s.States) == 0 && len(s.Plans) == 0 && len(s.Shown) == 0 && !s.Live {
		return []string{DefaultSynth}
	}
	return s.Synth
}
