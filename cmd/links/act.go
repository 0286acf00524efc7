package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/move"
	"cdk.tf/confluent-privatelink/internal/links/rewrite"
	"cdk.tf/confluent-privatelink/internal/links/steps"
)

// acting makes the command of an action.
func acting(name, summary string, action kafkarest.Action) command.Command {
	return command.Command{
		Name: name, Usage: "-link NAME (-topic TOPIC... | -all) [flags]", Summary: summary,
		// What was done is written into the file before the program ends.
		CleansUp: true,
		Setup: func(flags *flag.FlagSet) command.Runner {
			a := &act{action: action}
			a.register(flags)
			return a.run
		},
	}
}

var (
	pauseCommand    = acting("pause", "Pause mirror topics: they get no records until they are resumed", kafkarest.Pause)
	resumeCommand   = acting("resume", "Resume paused mirror topics", kafkarest.Resume)
	promoteCommand  = acting("promote", "Make mirror topics ordinary topics, after their last record has come", kafkarest.Promote)
	failoverCommand = acting("failover", "Make mirror topics ordinary topics at once, with what they have", kafkarest.Failover)
	reverseCommand  = acting("reverse", "Turn mirror topics of a bidirectional link round, without a loss", kafkarest.ReverseAndStart)
	restoreCommand  = acting("truncate-and-restore", "Cut topics back to their former mirror topics, and mirror those", kafkarest.TruncateAndRestore)
)

// act is an action as its flags ask for it.
type act struct {
	inputs
	action                   kafkarest.Action
	topics                   command.Files
	all, dryRun, yes, noFile bool
	pauseAfter               bool
	on, steps                string
	batch                    int
	wait, interval           time.Duration
}

func (a *act) register(flags *flag.FlagSet) {
	a.inputs.register(flags)
	flags.Var(&a.topics, "topic", "source `topic` of a mirror topic; repeat it for several")
	flags.BoolVar(&a.all, "all", false, "all mirror topics of the link that the file knows")
	flags.StringVar(&a.on, "on", "destination", "`side` whose mirror topics are meant, for a bidirectional link: destination or source")
	flags.BoolVar(&a.dryRun, "dry-run", false, "check and show, and do nothing")
	flags.BoolVar(&a.yes, "yes", false, "do not ask before it is done")
	flags.IntVar(&a.batch, "batch", 20, "`number` of topics that are asked for at once")
	flags.DurationVar(&a.wait, "wait", 10*time.Minute, "`limit` for a batch to reach its state")
	flags.DurationVar(&a.interval, "interval", 2*time.Second, "`time` between two looks")
	switch a.action {
	case kafkarest.ReverseAndStart:
		flags.BoolVar(&a.pauseAfter, "pause", false, "leave the mirror topics paused on the other cluster")
	case kafkarest.Promote, kafkarest.Failover:
		flags.StringVar(&a.steps, "steps", "", "`folder` for the steps by which Terraform takes the topics over as ordinary ones")
	}
	flags.BoolVar(&a.noFile, "no-file", false, "leave the configuration file as it is")
}

func (a *act) run(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
	if err := a.check(); err != nil {
		return exit.Usage, err
	}
	links, reader, err := a.load(ctx, args)
	if err != nil {
		return exit.Usage, err
	}
	if len(links) != 1 {
		return exit.Usage, fmt.Errorf("%d systems have a link %s: give one -config", len(links), a.only[0])
	}
	link := reader.Read(ctx, links)[0]
	half, err := a.half(link)
	if err != nil {
		return exit.Usage, err
	}
	if half.Err != nil {
		return exit.CannotSay, half.Err
	}
	plan, err := a.plan(link, half)
	if err != nil {
		return exit.Usage, err
	}
	client, err := reader.Client(ctx, link.System, half.Cluster)
	if err != nil {
		return exit.CannotSay, err
	}
	if err := plan.Check(ctx, client, a.interval); err != nil {
		return exit.CannotSay, err
	}
	show(env.Stdout, plan)
	if refused := plan.Refused(); len(refused) > 0 && (a.action != kafkarest.Failover || len(plan.Pending()) == 0) {
		return exit.DoesNotHold, fmt.Errorf("%d of %d topics cannot be done, so nothing was; name the others by -topic", len(refused), len(plan.Topics))
	}
	if a.dryRun {
		return exit.Holds, nil
	}
	if len(plan.Pending()) > 0 && !a.yes {
		if err := confirm(ctx, env, link.Name); err != nil {
			return exit.DoesNotHold, err
		}
	}
	return a.do(ctx, env, plan, client)
}

func (a *act) check() error {
	switch {
	case len(a.only) != 1:
		return errors.New("-link must name one link")
	case a.all == (len(a.topics) > 0):
		return errors.New("give -topic for each topic, or -all")
	case a.batch < 1 || a.wait <= 0 || a.interval <= 0:
		return errors.New("-batch, -wait and -interval must be more than zero")
	case a.on != string(inventory.OnDestination) && a.on != string(inventory.OnSource):
		return errors.New("-on must be destination or source")
	}
	return nil
}

// half is the side of the link that has the mirror topics.
func (a *act) half(link live.Link) (live.Half, error) {
	for _, half := range link.Halves {
		if string(half.Role) == a.on && half.Half.Settings != nil {
			return half, nil
		}
	}
	return live.Half{}, fmt.Errorf("the link %s brings no mirror topics to its %s", link.Name, a.on)
}

// plan finds out what is to be done.
func (a *act) plan(link live.Link, half live.Half) (*move.Plan, error) {
	if a.action == kafkarest.TruncateAndRestore {
		return move.Restore(link, half, a.topics)
	}
	action := a.action
	if action == kafkarest.ReverseAndStart {
		if link.Spec.Mode != config.LinkBidirectional {
			return nil, fmt.Errorf("the link %s is not bidirectional: only such a link can be turned round", link.Name)
		}
		if a.pauseAfter {
			action = kafkarest.ReverseAndPause
		}
	}
	return move.New(link, half, action, a.topics)
}

// do acts, and writes what is done into the file as soon as it is.
func (a *act) do(ctx context.Context, env command.Environment, plan *move.Plan, client *kafkarest.Client) (exit.Status, error) {
	var done []move.Topic
	var notWritten error
	runErr := plan.Run(ctx, client, move.Options{
		Batch: a.batch, Limit: a.wait, Interval: a.interval,
		Say: func(format string, values ...any) { fmt.Fprintf(env.Stdout, format+"\n", values...) },
		Reached: func(topics []move.Topic) {
			done = append(done, topics...)
			if !a.noFile {
				notWritten = errors.Join(notWritten, write(env.Stdout, plan, topics))
			}
		},
	})
	if a.steps != "" && len(done) > 0 && ctx.Err() == nil {
		runErr = errors.Join(runErr, a.writeSteps(ctx, env.Stdout, plan, client, done))
	}
	if ctx.Err() != nil { // the error is that of an interrupt, and says no more
		writes := ", and writes the file"
		if a.noFile {
			writes = ""
		}
		fmt.Fprintf(env.Stdout, "\nInterrupted: what Kafka was asked for goes on there. The same command goes on from where it stands%s.\n", writes)
		if notWritten != nil {
			fmt.Fprintln(env.Stdout, notWritten)
		}
		return exit.Interrupted, ctx.Err()
	}
	if err := errors.Join(runErr, notWritten); err != nil {
		return exit.DoesNotHold, err
	}
	after(env.Stdout, plan, done, a.steps, a.noFile)
	if len(plan.Refused()) > 0 {
		return exit.DoesNotHold, fmt.Errorf("%d of %d topics could not be done", len(plan.Refused()), len(plan.Topics))
	}
	return exit.Holds, nil
}

// write writes the new statuses into the configuration file.
func write(w io.Writer, plan *move.Plan, topics []move.Topic) error {
	statuses, kept := plan.FileStatuses(topics)
	if len(statuses) == 0 {
		return kept
	}
	changed, err := rewrite.MirrorStatus(plan.Link.System.File, plan.Link.Name, statuses)
	if changed {
		of := map[string]int{}
		for _, status := range statuses {
			of[status]++
		}
		for status, number := range inorder.Of(of) {
			fmt.Fprintf(w, "%s: mirror_status %s written for %d\n", filepath.Base(plan.Link.System.File), status, number)
		}
	}
	return errors.Join(err, kept)
}

func (a *act) writeSteps(ctx context.Context, w io.Writer, plan *move.Plan, client *kafkarest.Client, done []move.Topic) error {
	names, partitions := map[string]string{}, map[string]int{}
	for _, topic := range done {
		names[topic.Source], partitions[topic.Source] = topic.Mirror, topic.Partitions
	}
	cluster := plan.Link.System.Config.Confluent.Clusters[plan.Half.Cluster.Name]
	topics, err := steps.Read(ctx, client, names, partitions, cluster.Type == config.Dedicated || cluster.ID != "")
	if err != nil {
		return fmt.Errorf("-steps: %w", err)
	}
	files := steps.Files(plan.Link.Link, plan.Half.Half, topics)
	if err := steps.Write(a.steps, files); err != nil {
		return fmt.Errorf("-steps: %w", err)
	}
	fmt.Fprintf(w, "\n%s:\n\n%s", filepath.Join(filepath.Base(a.steps), "README.md"), files["README.md"])
	return nil
}

// confirm asks for the link's name. An interrupt ends the waiting: nothing was done yet.
func confirm(ctx context.Context, env command.Environment, link string) error {
	fmt.Fprintf(env.Stdout, "\nType the name of the link to go on: ")
	line, err := command.Interruptible(ctx, func() (string, error) { return bufio.NewReader(env.Stdin).ReadString('\n') })
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if strings.TrimSpace(line) != link {
		return errors.New("not confirmed, so nothing was done; -yes does not ask")
	}
	return nil
}
