package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func (o *options) checkStacks() error {
	for _, name := range o.stacks {
		if !slices.Contains(stack.Every(), name) {
			return fmt.Errorf("-stack %s: there are %s", name, strings.Join(stack.Every(), ", "))
		}
	}
	return nil
}

// read reads everything that was named. Plans of runs are fetched into the folder.
func (o *options) read(ctx context.Context, folder string) (review.Input, error) {
	in := review.Input{Only: o.stacks}
	var err error
	if in.Old, err = o.before(ctx); err != nil {
		return in, err
	}
	if in.New, err = located(o.to); err != nil {
		return in, err
	}
	if in.Prices, err = prices(o.prices); err != nil {
		return in, err
	}
	if in.Live, err = live(o.links); err != nil {
		return in, err
	}
	if len(o.runs) > 0 {
		if err := o.plansOfRuns(ctx, in, folder); err != nil {
			return in, err
		}
	}
	shown, err := o.shown(folder)
	if err != nil {
		return in, err
	}
	if in.System, err = system(shown, in.Old, in.New); err != nil {
		return in, err
	}
	for _, one := range shown {
		if one.Name != "" {
			in.Stacks = append(in.Stacks, one.Stack)
		}
	}
	var before, after *config.Config
	if in.Old != nil {
		before = in.Old.Config
	}
	if in.New != nil {
		after = in.New.Config
	}
	in.Paths, err = load.Networks(before, after, shown)
	return in, err
}

// before is the file before the change, nil if it was not named.
func (o *options) before(ctx context.Context) (*config.Located, error) {
	if o.fromGit == "" {
		return located(o.from)
	}
	if strings.HasPrefix(o.fromGit, "-") {
		return nil, fmt.Errorf("-from-git %s: a revision does not begin with -", o.fromGit)
	}
	folder, name := filepath.Split(o.to)
	text, err := o.inGit(ctx, folder, name)
	if err != nil {
		return nil, fmt.Errorf("-from-git %s: %w", o.fromGit, err)
	}
	return config.ParseLocated(o.fromGit+":"+o.to, text, func(name string) ([]byte, error) {
		text, err := o.inGit(ctx, folder, name)
		if err != nil {
			return nil, fmt.Errorf("is not in %s (%w): give the file before by -from, with this one beside it", o.fromGit, err)
		}
		return text, nil
	})
}

// inGit is a file of the revision, named relative to a folder. Links are followed as far as they stay in the repository.
// https://git-scm.com/docs/git-cat-file#Documentation/git-cat-file.txt---follow-symlinks
func (o *options) inGit(ctx context.Context, folder, name string) ([]byte, error) {
	object := o.fromGit + ":./" + filepath.ToSlash(name)
	if strings.Contains(object, "\n") {
		return nil, errors.New("a name with a line break is not looked for")
	}
	show := exec.CommandContext(ctx, "git", "cat-file", "--batch", "--follow-symlinks")
	show.Dir, show.Stdin = cmp.Or(folder, "."), strings.NewReader(object+"\n")
	answer, err := show.Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return nil, errors.New(output.Visible(strings.TrimSpace(string(failed.Stderr))))
	} else if err != nil {
		return nil, err
	}
	header, text, _ := bytes.Cut(answer, []byte("\n"))
	if blob.Match(header) {
		return bytes.TrimSuffix(text, []byte("\n")), nil
	}
	if unfollowed.Match(header) {
		return nil, errors.New("a link in it leads out of the repository, or nowhere")
	}
	return nil, errors.New("there is no file " + output.Visible(object))
}

// What Git answers before the content of a file, and of a link that it does not follow to its end.
var (
	blob       = regexp.MustCompile(`^[0-9a-f]+ blob [0-9]+$`)
	unfollowed = regexp.MustCompile(`^(symlink|dangling|loop|notdir) [0-9]+$`)
)

func located(file string) (*config.Located, error) {
	if file == "" {
		return nil, nil
	}
	return config.LoadLocated(file)
}

// shown reads plans and states, of each stack one. What was fetched is in the folder.
func (o *options) shown(folder string) ([]load.Shown, error) {
	type input struct {
		of   string
		file string
		read func(name, file string) (load.Shown, error)
	}
	var inputs []input
	for _, kind := range []struct {
		files []string
		read  func(name, file string) (load.Shown, error)
	}{{o.plans, load.Plan}, {o.states, load.State}} {
		for _, arg := range kind.files {
			name, file := split(arg)
			inputs = append(inputs, input{name, file, kind.read})
		}
	}
	all, wrong := make([]load.Shown, len(inputs)), make([]error, len(inputs))
	var reading sync.WaitGroup // at the same time: they may be large
	for i, one := range inputs {
		reading.Go(func() { all[i], wrong[i] = one.read(one.of, one.file) })
	}
	reading.Wait()
	of := map[string]string{}
	for i, one := range all {
		if wrong[i] == nil && one.Name != "" && of[one.Name] != "" {
			wrong[i] = fmt.Errorf("%s and %s are both of the stack %s: give its plan, or its state if it is not planned", of[one.Name], inputs[i].file, one.Name)
		}
		of[one.Name] = inputs[i].file
	}
	if err := errors.Join(wrong...); err != nil && folder != "" {
		return nil, errors.New(strings.ReplaceAll(err.Error(), folder+string(filepath.Separator), "")) // a run is called by its id
	} else if err != nil {
		return nil, err
	}
	return all, nil
}

// split takes STACK=FILE apart, where STACK is the name of a stack.
func split(arg string) (name, file string) {
	if name, file, ok := strings.Cut(arg, "="); ok && slices.Contains(stack.Every(), name) {
		return name, file
	}
	return "", arg
}

// system is that of all inputs: what is of another, or in another region, is refused.
func system(shown []load.Shown, old, new *config.Located) (string, error) {
	name, from := "", ""
	same := func(other, file string) error {
		if name != "" && other != "" && name != other {
			return fmt.Errorf("%s is of the system %s, and %s of %s: review one system at a time", from, name, file, other)
		}
		if other != "" {
			name, from = other, file
		}
		return nil
	}
	for _, one := range shown {
		if err := same(one.System, one.File); err != nil {
			return "", err
		}
	}
	if old != nil && new != nil && old.Config.Region != new.Config.Region {
		return "", fmt.Errorf("%s is in %s, and %s in %s: nothing moves to another region; write the other as a system of its own (name), and review each", old.File, old.Config.Region, new.File, new.Config.Region)
	}
	for _, file := range []*config.Located{old, new} {
		if file != nil {
			if err := same(file.Name, file.File); err != nil {
				return "", err
			}
		}
	}
	return name, nil
}

// live reads what links status and links drill printed, nil if neither was named.
func live(files []string) (*review.Live, error) {
	if len(files) == 0 {
		return nil, nil
	}
	live := &review.Live{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("-links: %w", err)
		}
		if err := live.Add(text); err != nil {
			return nil, fmt.Errorf("-links %s: %w", file, err)
		}
	}
	return live, nil
}

// highestPrice is a bound that no price reaches; sums of what is below it are numbers.
const highestPrice = 1e12

// prices reads a price file.
func prices(file string) (review.Prices, error) {
	var given struct {
		Currency string             `yaml:"currency"`
		Monthly  map[string]float64 `yaml:"monthly"`
	}
	if file == "" {
		return review.Prices{}, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return review.Prices{}, fmt.Errorf("-prices: %w", err)
	}
	if err := yaml.Load(text, &given, yaml.WithKnownFields()); err != nil {
		return review.Prices{}, fmt.Errorf("-prices %s: %s; it has currency, and monthly with a number for each unit", file, saidOf(err))
	}
	for _, unit := range slices.Sorted(maps.Keys(given.Monthly)) {
		if !slices.Contains(review.Units(), unit) {
			return review.Prices{}, fmt.Errorf("-prices %s: monthly.%s is nothing that is counted; there are %s", file, unit, strings.Join(review.Units(), ", "))
		}
		if price := given.Monthly[unit]; math.IsNaN(price) || price < 0 || price > highestPrice {
			return review.Prices{}, fmt.Errorf("-prices %s: monthly.%s: a price is a number from 0 to %.0f", file, unit, highestPrice)
		}
	}
	return review.Prices{Currency: given.Currency, Monthly: given.Monthly}, nil
}

// saidOf is the first thing that the YAML library says, with its line, without its name and Go's types.
func saidOf(err error) string {
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		return err.Error()
	}
	said, _, _ := strings.Cut(strings.TrimPrefix(load.Message, "yaml: "), " in type ")
	said, _, _ = strings.Cut(said, " into ")
	if load.Mark.Line == 0 {
		return said
	}
	return fmt.Sprintf("line %d: %s", load.Mark.Line, said)
}
