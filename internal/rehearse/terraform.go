package rehearse

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/hashicorp/go-version"
	install "github.com/hashicorp/hc-install"
	"github.com/hashicorp/hc-install/fs"
	"github.com/hashicorp/hc-install/product"
	"github.com/hashicorp/hc-install/releases"
	"github.com/hashicorp/hc-install/src"
)

// oldest is the oldest Terraform that knows write-only attributes.
const oldest = "1.11.0"

// findTerraform returns a Terraform on PATH, or installs one into a folder.
func findTerraform(ctx context.Context, folder string) (string, error) {
	recent := version.MustConstraints(version.NewConstraint(">= " + oldest))
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	path, err := install.NewInstaller().Ensure(ctx, []src.Source{
		&fs.Version{Product: product.Terraform, Constraints: recent},
		&releases.LatestVersion{Product: product.Terraform, Constraints: recent, InstallDir: folder},
	})
	if err != nil {
		return "", fmt.Errorf("there is no Terraform >= %s on PATH, and it could not be installed: %s; put `terraform` on PATH", oldest, lastLine(err))
	}
	return path, nil
}

func lastLine(err error) string {
	lines := strings.Split(strings.TrimSpace(err.Error()), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

// environment is what Terraform gets to see of the environment: no credentials, no settings of
// the user's own command line. With GOGC at 400 a third less of its processor time goes into
// collecting garbage, at the price of memory.
func environment(cliConfig string) map[string]string {
	env := map[string]string{"CHECKPOINT_DISABLE": "1", "GOGC": "400", "TF_CLI_CONFIG_FILE": cliConfig}
	for _, name := range []string{"PATH", "HOME", "TMPDIR"} {
		env[name] = os.Getenv(name)
	}
	return env
}

// command runs a subcommand that terraform-exec cannot run with reattached providers, and returns
// what it printed.
func (s *System) command(ctx context.Context, stack string, arguments ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, s.rehearsal.terraform, arguments...)
	command.Dir = s.folder(stack)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	command.WaitDelay = waitDelay
	command.Env = s.commandEnvironment()
	var printed, complained bytes.Buffer
	command.Stdout, command.Stderr = &printed, &complained
	err := command.Run()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) && printed.Len() == 0 {
		err = fmt.Errorf("terraform %s: %s", arguments[0], strings.TrimSpace(complained.String()))
	}
	return printed.Bytes(), err
}

// commandEnvironment is the environment of a Terraform that is not run by terraform-exec.
func (s *System) commandEnvironment() []string {
	env := []string{"TF_REATTACH_PROVIDERS=" + s.server.Environment(), "TF_IN_AUTOMATION=1"}
	for name, value := range s.rehearsal.environment {
		env = append(env, name+"="+value)
	}
	return env
}
