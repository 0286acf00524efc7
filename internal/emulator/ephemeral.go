package emulator

import (
	"context"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
)

// OpenEphemeralResource asks the emulated service. The answer lives as long as Terraform's
// step: it is asked for again at apply.
func (s *server) OpenEphemeralResource(ctx context.Context, request *tfprotov6.OpenEphemeralResourceRequest) (*tfprotov6.OpenEphemeralResourceResponse, error) {
	response := &tfprotov6.OpenEphemeralResourceResponse{}
	schema := s.schemas.EphemeralResourceSchemas[request.TypeName]
	if schema == nil {
		response.Diagnostics = diagnose(fmt.Errorf("no schema of ephemeral resource type %s", request.TypeName))
		return response, nil
	}
	result, err := s.answer(ctx, request.TypeName, s.provider.EphemeralResources, request.Config, schema.Block)
	if err == nil {
		response.Result, err = encode(result, impliedType(schema.Block))
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}
