package confluent

import (
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

func (c Cloud) attachments() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_private_link_attachment": {
			Replace: []string{"cloud", "region", "environment.id"},
			Create:  c.createAttachment, Delete: deleteAttachment, Import: importLast,
		},
		"confluent_private_link_attachment_connection": {
			Replace: []string{"environment.id", "private_link_attachment.id", "aws.vpc_endpoint_id"},
			Slow:    true,
			Create:  connectAttachment, Delete: disconnectAttachment, Import: importLast,
		},
	}
}

func (c Cloud) createAttachment(call *emulator.Call) error {
	attachment := call.Object
	environment := attachment.Block("environment").String("id")
	if err := need(call, "creating Private Link Attachment", "confluent_environment", environment); err != nil {
		return err
	}
	if attachment["region"] != c.Region {
		return emulator.Refuse("error creating Private Link Attachment 400 Bad Request: region %s is not the region of this rehearsal, %s", attachment["region"], c.Region)
	}
	if ids := c.inRegion(call, environment); len(ids) > 0 {
		return emulator.Refuse("error creating Private Link Attachment 409 Conflict: environment %s has %s in region %s", environment, ids[0], c.Region)
	}
	attachment["id"] = id(call, "platt", environment)
	attachment["resource_name"] = EnvironmentCRN(environment) + "/private-link-attachment=" + attachment.String("id")
	attachment["dns_domain"] = c.Region + ".aws.private.confluent.cloud"
	attachment["aws"] = []any{map[string]any{"vpc_endpoint_service_name": c.offerService(call, environment)}}
	attachment["azure"], attachment["gcp"] = emulator.List(), emulator.List()
	return nil
}

// offerService makes the endpoint service of an attachment or gateway.
func (c Cloud) offerService(call *emulator.Call, environment string) string {
	name := "com.amazonaws.vpce." + c.Region + ".vpce-svc-" + call.World.ID("0123456789abcdef", 17, "service"+environment)
	call.World.Seed(aws.EndpointService, name, emulator.Object{"environment": environment})
	return name
}

func deleteAttachment(call *emulator.Call) error {
	for _, connection := range call.World.All("confluent_private_link_attachment_connection", nil) {
		if connection.Block("private_link_attachment")["id"] == call.Object["id"] {
			return emulator.Refuse("error deleting Private Link Attachment %q: 409 Conflict: it has the connection %s", call.Object["id"], connection["id"])
		}
	}
	call.World.Remove(aws.EndpointService, call.Object.Block("aws").String("vpc_endpoint_service_name"))
	return nil
}

func connectAttachment(call *emulator.Call) error {
	const what = "creating Private Link Attachment Connection"
	connection := call.Object
	attachment := connection.Block("private_link_attachment").String("id")
	if err := need(call, what, "confluent_private_link_attachment", attachment); err != nil {
		return err
	}
	service := call.World.Get("confluent_private_link_attachment", attachment).Block("aws").String("vpc_endpoint_service_name")
	if err := accept(call, what, connection.Block("aws").String("vpc_endpoint_id"), service); err != nil {
		return err
	}
	connection["id"] = id(call, "plattc", connection.Block("aws")["vpc_endpoint_id"])
	connection["resource_name"] = EnvironmentCRN(connection.Block("environment").String("id")) + "/private-link-attachment=" + attachment + "/private-link-attachment-connection=" + connection.String("id")
	return nil
}

// accept accepts a VPC endpoint, once. The connection or access point that has it is named as in the
// answer to a connection that was made again after its answer was lost.
func accept(call *emulator.Call, what, endpoint, service string) error {
	object := call.World.Get("aws_vpc_endpoint", endpoint)
	switch {
	case object == nil || object["service_name"] != service:
		return emulator.Refuse("error %s: 400 Bad Request: VPC endpoint %s is not connected to the endpoint service %s", what, endpoint, service)
	case object["state"] == "available":
		return emulator.Refuse("error %s: 409 Conflict: VPC endpoint %s is already registered by %s", what, endpoint, holder(call.World, endpoint))
	}
	object["state"] = "available"
	return nil
}

// holder is the id of the connection or access point that a VPC endpoint is accepted for.
func holder(world *emulator.World, endpoint string) string {
	for kind, block := range map[string]string{"confluent_private_link_attachment_connection": "aws", "confluent_access_point": ingressEndpoint} {
		for _, object := range world.All(kind, nil) {
			if object.Block(block)["vpc_endpoint_id"] == endpoint {
				return object.String("id")
			}
		}
	}
	return "another connection"
}

// reject takes the acceptance of a VPC endpoint back.
func reject(call *emulator.Call, endpoint string) error {
	if object := call.World.Get("aws_vpc_endpoint", endpoint); object != nil {
		object["state"] = "rejected"
	}
	return nil
}

func disconnectAttachment(call *emulator.Call) error {
	return reject(call, call.Object.Block("aws").String("vpc_endpoint_id"))
}
