package confluent

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

const ingressGateway, ingressEndpoint = "aws_ingress_private_link_gateway", "aws_ingress_private_link_endpoint"

func (c Cloud) gateways() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_gateway": {
			Replace: []string{"environment.id", ingressGateway + ".region"},
			Create:  c.createGateway, Delete: deleteGateway, Import: importLast,
		},
		"confluent_access_point": {
			Replace: []string{"environment.id", "gateway.id", ingressEndpoint + ".vpc_endpoint_id"},
			Slow:    true,
			Create:  c.createAccessPoint, Delete: deleteAccessPoint, Import: importLast,
		},
	}
}

func (c Cloud) createGateway(call *emulator.Call) error {
	gateway := call.Object
	environment := gateway.Block("environment").String("id")
	if err := need(call, "creating Gateway", "confluent_environment", environment); err != nil {
		return err
	}
	if ids := c.inRegion(call, environment); len(ids) > 0 {
		return emulator.Refuse("error creating Gateway %q: 409 Conflict: environment %s has the ingress gateway %s in region %s", gateway["display_name"], environment, ids[0], c.Region)
	}
	gateway["id"] = id(call, "gw", environment)
	gateway.Block(ingressGateway)["vpc_endpoint_service_name"] = c.offerService(call, environment)
	return nil
}

func deleteGateway(call *emulator.Call) error {
	for _, point := range call.World.All("confluent_access_point", nil) {
		if point.Block("gateway")["id"] == call.Object["id"] {
			return emulator.Refuse("error deleting Gateway %q: 409 Conflict: it has the access point %s", call.Object["id"], point["id"])
		}
	}
	call.World.Remove(aws.EndpointService, call.Object.Block(ingressGateway).String("vpc_endpoint_service_name"))
	return nil
}

func (c Cloud) createAccessPoint(call *emulator.Call) error {
	const what = "creating Access Point"
	point := call.Object
	gateway := point.Block("gateway").String("id")
	if err := need(call, what, "confluent_gateway", gateway); err != nil {
		return err
	}
	endpoint := point.Block(ingressEndpoint)
	service := call.World.Get("confluent_gateway", gateway).Block(ingressGateway).String("vpc_endpoint_service_name")
	if err := accept(call, what, endpoint.String("vpc_endpoint_id"), service); err != nil {
		return err
	}
	point["id"] = id(call, "ap", endpoint["vpc_endpoint_id"])
	point.Default("display_name", point["id"])
	endpoint["vpc_endpoint_service_name"] = service
	endpoint["dns_domain"] = fmt.Sprintf("%s.%s.aws.accesspoint.confluent.cloud", undashed(point), c.Region)
	return nil
}

func deleteAccessPoint(call *emulator.Call) error {
	return reject(call, call.Object.Block(ingressEndpoint).String("vpc_endpoint_id"))
}

// undashed is how an access point's id stands in host names and in a cluster's endpoints.
func undashed(point emulator.Object) string { return strings.ReplaceAll(point.String("id"), "-", "") }

// accessPoints returns the ingress access points of an environment.
func accessPoints(world *emulator.World, environment string) []emulator.Object {
	return world.All("confluent_access_point", func(point emulator.Object) bool {
		return point.Block("environment")["id"] == environment && len(point.Blocks(ingressEndpoint)) > 0
	})
}

// clientHost is the name under which clients reach a cluster or registry through an access point.
func (c Cloud) clientHost(resource string, point emulator.Object) string {
	return fmt.Sprintf("%s-%s.%s.aws.accesspoint.glb.confluent.cloud", resource, undashed(point), c.Region)
}
