package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/beside"
	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/monitoring"
	"cdk.tf/confluent-privatelink/internal/node"
	"cdk.tf/confluent-privatelink/stacks"
)

// synthesize runs the command and leaves neither Node nor its files.
func synthesize(ctx context.Context, env command.Environment, args []string) exit.Status {
	status := synthCommand.Run(ctx, env, args)
	if err := node.Close(); err != nil {
		fmt.Fprintln(env.Stderr, "warning: Node's temporary files:", err)
	}
	return status
}

// output is the folder that gets the stacks of a configuration file.
type output struct {
	file, folder string
	config       *config.Config
}

// outputs loads the files, each by itself, and checks the folders that their stacks go to. One file needs no folder.
func outputs(files, folders []string, env command.Environment) ([]output, error) {
	if len(folders) == 0 {
		folders = []string{stacks.Folder("")}
	}
	if len(files) != len(folders) {
		return nil, fmt.Errorf("%d configuration files and %d output folders: give an -out for each file, in their order; several are checked together with -validate",
			len(files), len(folders))
	}
	var all []output
	var wrong []error
	for i, file := range files {
		cfg, err := config.Load(file)
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		warn(env, fileName(files, i), cfg)
		one := output{file: file, folder: stacks.Folder(folders[i]), config: cfg}
		if j := slices.IndexFunc(all, func(other output) bool { return filepath.Clean(other.folder) == filepath.Clean(one.folder) }); j >= 0 {
			wrong = append(wrong, fmt.Errorf("-out %s is given for %s and for %s: each file has a folder of its own", one.folder, all[j].file, one.file))
		}
		all, wrong = append(all, one), append(wrong, stacks.Check(one.config, one.folder))
	}
	return all, errors.Join(wrong...)
}

// writeAll writes the stacks of each file, what watches them, and the file that they were made from: all of them, or none. All
// are made by one Node, whose start takes longer than anything else.
func writeAll(ctx context.Context, all []output) error {
	if len(all) == 0 {
		return nil
	}
	return beside.Write(all[0].folder, func(folder string) error {
		if err := writeStacks(ctx, all[0].config, all[0].file, folder); err != nil {
			return err
		}
		return writeAll(ctx, all[1:])
	})
}

func writeStacks(ctx context.Context, cfg *config.Config, file, folder string) error {
	if err := node.Prepare(); err != nil {
		return err
	}
	defer context.AfterFunc(ctx, node.Kill)()
	if err := stacks.Synth(cfg, folder); err != nil {
		return err
	}
	if err := monitoring.Write(cfg, folder); err != nil {
		return err
	}
	return config.Note(file, folder)
}
