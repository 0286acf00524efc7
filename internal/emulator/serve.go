package emulator

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"time"

	"cdk.tf/confluent-privatelink/internal/schema"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
)

// Reattach tells Terraform how to reach one provider that runs already. Its JSON
// is an element of TF_REATTACH_PROVIDERS.
type Reattach struct {
	Protocol        string
	ProtocolVersion int
	Pid             int
	Test            bool
	Addr            struct{ Network, String string }
}

// Server is a set of providers that Terraform can reach while it runs.
type Server struct {
	// Providers by address.
	Providers map[string]Reattach

	stop    context.CancelFunc
	stopped sync.WaitGroup
}

// Serve starts the providers, each on a socket of its own, and returns when all
// of them can be reached. Stop ends them.
func Serve(world *World, schemas *schema.Schemas, providers []*Provider) (*Server, error) {
	for _, name := range []string{"TF_LOG_SDK", "TF_LOG_SDK_PROTO"} {
		if err := os.Setenv(name, "OFF"); err != nil { // terraform-plugin-go logs every call otherwise
			return nil, err
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	running := &Server{Providers: map[string]Reattach{}, stop: cancel}
	for _, provider := range providers {
		schemas := schemas.Providers[provider.Address]
		if schemas == nil {
			running.Stop()
			return nil, fmt.Errorf("no schema of provider %s", provider.Address)
		}
		one, err := newServer(world, provider, schemas)
		if err == nil {
			running.Providers[provider.Address], err = running.start(ctx, provider.Address, one)
		}
		if err != nil {
			running.Stop()
			return nil, err
		}
	}
	return running, nil
}

// Stop ends the providers and removes their sockets.
func (s *Server) Stop() {
	s.stop()
	s.stopped.Wait()
}

// Environment is the value of TF_REATTACH_PROVIDERS.
func (s *Server) Environment() string {
	data, _ := json.Marshal(s.Providers)
	return string(data)
}

func (s *Server) start(ctx context.Context, address string, one *server) (Reattach, error) {
	configs, failed := make(chan *plugin.ReattachConfig, 1), make(chan error, 1)
	s.stopped.Go(func() {
		failed <- tf6server.Serve(address, func() tfprotov6.ProviderServer { return one },
			tf6server.WithDebug(ctx, configs, make(chan struct{}, 1)),
			tf6server.WithGoPluginLogger(hclog.NewNullLogger()),
			tf6server.WithoutLogStderrOverride())
	})
	select {
	case config := <-configs:
		reattach := Reattach{Protocol: string(config.Protocol), ProtocolVersion: config.ProtocolVersion, Pid: os.Getpid(), Test: true}
		reattach.Addr.Network, reattach.Addr.String = config.Addr.Network(), config.Addr.String()
		return reattach, nil
	case err := <-failed:
		return Reattach{}, fmt.Errorf("provider %s did not start: %w", address, err)
	case <-time.After(10 * time.Second):
		return Reattach{}, fmt.Errorf("provider %s did not start within 10 seconds", address)
	}
}
