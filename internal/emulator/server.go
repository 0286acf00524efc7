package emulator

import (
	"context"
	"fmt"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
)

// server answers the plugin protocol for one provider. The schemas decide what is
// computed, sensitive and write-only; the Provider's hooks decide the rest.
type server struct {
	unsupported
	world    *World
	provider *Provider
	schemas  *tfjson.ProviderSchema
}

// newServer checks that every type of the schema has a behaviour: to serve one
// without would let a stack pass that no service was asked about.
func newServer(world *World, provider *Provider, schemas *tfjson.ProviderSchema) (*server, error) {
	for name := range schemas.ResourceSchemas {
		if provider.Resources[name] == nil {
			return nil, fmt.Errorf("the emulated %s has no behaviour for resource type %s", provider.Address, name)
		}
	}
	for name := range schemas.DataSourceSchemas {
		if provider.DataSources[name] == nil {
			return nil, fmt.Errorf("the emulated %s has no behaviour for data source type %s", provider.Address, name)
		}
	}
	for name := range schemas.EphemeralResourceSchemas {
		if provider.EphemeralResources[name] == nil {
			return nil, fmt.Errorf("the emulated %s has no behaviour for ephemeral resource type %s", provider.Address, name)
		}
	}
	return &server{world: world, provider: provider, schemas: schemas}, nil
}

func (s *server) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	return &tfprotov6.GetProviderSchemaResponse{
		Provider:                 protocolSchema(s.schemas.ConfigSchema),
		ResourceSchemas:          protocolSchemas(s.schemas.ResourceSchemas),
		DataSourceSchemas:        protocolSchemas(s.schemas.DataSourceSchemas),
		EphemeralResourceSchemas: protocolSchemas(s.schemas.EphemeralResourceSchemas),
		ServerCapabilities:       &tfprotov6.ServerCapabilities{GetProviderSchemaOptional: true},
	}, nil
}

func (s *server) ConfigureProvider(ctx context.Context, request *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	value, err := decode(request.Config, impliedType(s.schemas.ConfigSchema.Block))
	if err == nil {
		defer s.world.Lock()()
		s.connection(ctx).config, err = toObject(value)
	}
	if err == nil && s.provider.Configure != nil {
		err = s.provider.Configure(s.world, s.connection(ctx).config)
	}
	return &tfprotov6.ConfigureProviderResponse{Diagnostics: diagnose(err)}, nil
}

func (s *server) resource(name string) (*Resource, *tfjson.SchemaBlock, cty.Type, error) {
	schema := s.schemas.ResourceSchemas[name]
	if schema == nil {
		return nil, nil, cty.NilType, fmt.Errorf("no schema of resource type %s", name)
	}
	return s.provider.Resources[name], schema.Block, impliedType(schema.Block), nil
}

// run calls one hook, with nothing else going on in the world.
func (s *server) run(ctx context.Context, hook func(*Call) error, call *Call) error {
	call.World, call.Provider = s.world, s.connection(ctx).config
	if s.world.Intercept != nil {
		if err := s.world.Intercept(call); err != nil {
			return err
		}
	}
	if hook == nil {
		return nil
	}
	return hook(call)
}

func diagnose(err error) []*tfprotov6.Diagnostic {
	if err == nil {
		return nil
	}
	return []*tfprotov6.Diagnostic{{Severity: tfprotov6.DiagnosticSeverityError, Summary: err.Error(), Detail: hint(err)}}
}
