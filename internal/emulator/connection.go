package emulator

import (
	"context"

	"google.golang.org/grpc/stats"
)

// connection is one of Terraform's connections to a provider. It makes one for each
// configuration of the provider (each alias), and all of them reach the same process here.
type connection struct{ config Object }

type connectionKey struct{}

// connections marks what comes over a connection as coming from it.
type connections struct{}

func (connections) TagConn(ctx context.Context, _ *stats.ConnTagInfo) context.Context {
	return context.WithValue(ctx, connectionKey{}, &connection{})
}
func (connections) HandleConn(context.Context, stats.ConnStats)                     {}
func (connections) TagRPC(ctx context.Context, _ *stats.RPCTagInfo) context.Context { return ctx }
func (connections) HandleRPC(context.Context, stats.RPCStats)                       {}

// connection is the one that a call came over.
func (s *server) connection(ctx context.Context) *connection {
	one, ok := ctx.Value(connectionKey{}).(*connection)
	if !ok {
		panic("a call that came over no connection")
	}
	return one
}
