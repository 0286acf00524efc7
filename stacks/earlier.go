package stacks

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// checkEarlierStates refuses to synthesize while a state with resources stands where earlier
// versions kept those of every system: nothing would read it any more, and the next apply would
// make everything a second time. The error holds the command that moves it.
func checkEarlierStates(cfg *config.Config, out string) error {
	if cfg.State.Local == nil {
		return nil
	}
	var problems []error
	for _, name := range stack.Names() {
		folder := filepath.Join(out, "stacks", name, cfg.State.Local.Directory)
		from := filepath.Join(folder, stack.EarlierStateFile(name))
		state, err := os.ReadFile(from)
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
			continue // nothing is there, or a file is where a folder would be: writing tells
		}
		names, held := namesIn(state)
		if err == nil && !held {
			continue // what is left after a destroy
		}
		problems = append(problems, earlierState(cfg, from, filepath.Join(folder, stack.StateFile(cfg.Name, name)), names))
	}
	return errors.Join(problems...)
}

func earlierState(cfg *config.Config, from, to string, names []string) error {
	const found = "%s: a state that an earlier version left, with resources in it; states now have their system's name in theirs. "
	own := func(name string) bool {
		return name == cfg.Name || strings.HasPrefix(name, cfg.Name+"-") || strings.HasPrefix(name, cfg.Secrets.PathPrefix+"/")
	}
	_, err := os.Lstat(to)
	switch {
	case err == nil:
		return fmt.Errorf(found+"%s exists too: look at both (terraform state list -state=FILE), and move the one that is not in use elsewhere", from, to)
	case slices.ContainsFunc(names, own):
		return fmt.Errorf(found+"It is that of %s. Move it, then try again:\n\tmv -n %s %s", from, cfg.Name, output.Word(from), output.Word(to))
	case len(names) > 0:
		return fmt.Errorf(found+"It is not that of %s: there is %s in it. Move it to the place of its own system, terraform.<name>.<stack>.tfstate in the same folder",
			from, cfg.Name, names[0])
	}
	return fmt.Errorf(found+"Whose it is does not show. If it is that of %s, move it, then try again:\n\tmv -n %s %s", from, cfg.Name, output.Word(from), output.Word(to))
}

// namesIn lists the names of things in a state that begin with their system's: display names,
// Name tags and names of secrets, sorted. held tells whether the state holds any resource;
// a file that is no state might.
func namesIn(state []byte) (names []string, held bool) {
	var document struct{ Resources []any }
	if json.Unmarshal(state, &document) != nil {
		return nil, true
	}
	collectNames(document.Resources, &names)
	slices.Sort(names)
	return slices.Compact(names), len(document.Resources) > 0
}

func collectNames(value any, names *[]string) {
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			collectNames(element, names)
		}
	case map[string]any:
		for key, element := range value {
			text, isText := element.(string)
			list, isList := element.([]any)
			switch {
			case isText && (key == "display_name" || key == "Name"):
				*names = append(*names, text)
			case isList && key == "secret_names":
				for _, one := range list {
					if text, ok := one.(string); ok {
						*names = append(*names, text)
					}
				}
			default:
				collectNames(element, names)
			}
		}
	}
}
