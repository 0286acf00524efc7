package emulator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"cdk.tf/confluent-privatelink/internal/schema"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
	"google.golang.org/grpc"
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

	// sockets is the folder with their sockets.
	sockets string
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
	folder, err := socketFolder()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	running := &Server{Providers: map[string]Reattach{}, sockets: folder, stop: cancel}
	err = withSocketsIn(folder, func() error { return running.startAll(ctx, world, schemas, providers) })
	if err != nil {
		running.Stop()
		return nil, err
	}
	return running, nil
}

func (s *Server) startAll(ctx context.Context, world *World, schemas *schema.Schemas, providers []*Provider) error {
	for _, provider := range providers {
		schemas := schemas.Providers[provider.Address]
		if schemas == nil {
			return fmt.Errorf("no schema of provider %s", provider.Address)
		}
		one, err := newServer(world, provider, schemas)
		if err == nil {
			s.Providers[provider.Address], err = s.start(ctx, provider.Address, one)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Stop ends the providers and removes their sockets.
func (s *Server) Stop() {
	s.stop()
	s.stopped.Wait()
	_ = os.RemoveAll(s.sockets) // what is left of it harms nobody
}

// Environment is the value of TF_REATTACH_PROVIDERS.
func (s *Server) Environment() string {
	data, _ := json.Marshal(s.Providers)
	return string(data)
}

func (s *Server) start(ctx context.Context, address string, one *server) (Reattach, error) {
	configs, failed := make(chan *plugin.ReattachConfig, 1), make(chan error, 1)
	s.stopped.Go(func() {
		plugin.Serve(serveConfig(ctx, address, one, configs))
		failed <- errors.New("it has ended")
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

// largestMessage is Terraform's own bound for a message of the plugin protocol, in bytes.
const largestMessage = 256 << 20

// serveConfig is what tf6server.Serve gives to go-plugin for a provider that Terraform attaches
// to, with one thing more, for which tf6server has no option: connections are told apart.
func serveConfig(ctx context.Context, address string, one *server, configs chan *plugin.ReattachConfig) *plugin.ServeConfig {
	return &plugin.ServeConfig{
		HandshakeConfig: plugin.HandshakeConfig{
			// https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol
			ProtocolVersion: 6, MagicCookieKey: "TF_PLUGIN_MAGIC_COOKIE",
			MagicCookieValue: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
		},
		Plugins: plugin.PluginSet{"provider": &tf6server.GRPCProviderPlugin{
			Name: address, GRPCProvider: func() tfprotov6.ProviderServer { return one },
			Opts: []tf6server.ServeOpt{tf6server.WithoutLogStderrOverride()},
		}},
		GRPCServer: func(options []grpc.ServerOption) *grpc.Server {
			return grpc.NewServer(append(options,
				grpc.MaxRecvMsgSize(largestMessage), grpc.MaxSendMsgSize(largestMessage), grpc.StatsHandler(connections{}))...)
		},
		Logger: hclog.NewNullLogger(),
		Test:   &plugin.ServeTestConfig{Context: ctx, ReattachConfigCh: configs, CloseCh: make(chan struct{}, 1)},
	}
}
