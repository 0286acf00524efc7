package symptom

// confluentRows are what Confluent's API and provider say of their objects.
//
// Sources: terraform-provider-confluent 2.83.0, internal/provider; Confluent Cloud documentation, "Use AWS PrivateLink", "Ingress PrivateLink gateways".
var confluentRows = []Symptom{{
	ID: EndpointRegistered, Class: Conflict, Seen: "409 Conflict: already registered by plattc-...", Step: StepHTTP,
	Meaning: "The network is fine: Confluent answered that this VPC endpoint has its connection (or access point) already.",
	Causes: []Cause{
		{"an earlier apply made the connection, and its answer was lost", "terraform import confluent_private_link_attachment_connection.<name> <env id>/<plattc id that the text names>", nil},
	},
}, {
	ID: DeletionProtection, Class: Conflict, Seen: "deletion protection is enabled", Step: StepHTTP,
	Meaning: "The network is fine: the deletion was refused because the cluster (or resource) is protected.",
	Causes: []Cause{
		{"protection has to go first, in an apply of its own; the apply may have deleted other things already", "deletion_protection: false, apply, then remove (docs/operating.md, \"Removing\")", nil},
	},
}, {
	ID: PrivateLinkState, Class: Service, Seen: "private Link Attachment Connection \"plattc-x\" provisioning status is \"FAILED\"", Step: "",
	Meaning: "Confluent's side of the private connection did not become ready. No client's packet is concerned yet: the endpoint is not accepted.",
	Causes: []Cause{
		{"the VPC endpoint's id, service name or AWS account is not the one that the attachment or gateway knows", "compare aws_vpc_endpoint's service_name with the attachment's, and the region", nil},
		{"a gateway or attachment that waited too long for a connection is EXPIRED and can only be deleted", "terraform apply -replace=<the gateway or attachment>", nil},
		{"the VPC endpoint was deleted or rejected meanwhile (DISCONNECTED)", "aws ec2 describe-vpc-endpoints: state", nil},
	},
}, {
	ID: ImmutableName, Class: Request, Seen: "\"name\" attribute cannot be updated", Step: "",
	Meaning: "The provider refuses to change this value in place; the network is fine. Every later apply of the stack stops here too.",
	Causes: []Cause{
		{"the value belongs to the object for its life: a connector's name, a link's mode", "set it back; or make a new one under another key, and remove the old one", nil},
	},
}, {
	ID: ConnectorRefused, Class: Request, Seen: "error validating config: 1. \"topics\" : [\"topics\" is required]", Step: "",
	Meaning: "Confluent does not take the settings of a managed connector, and has made or changed nothing; the network is fine. Of a change the provider prints the status alone, whatever the answer says.",
	Causes: []Cause{
		{"a setting is missing or not allowed: the text names each", "config and secrets of the connector in the file; the page of its class in Confluent's documentation (docs/applications.md, \"Connectors\")", nil},
		{"the class is none of Confluent's, or not offered here: \"error sending validation request: 404 Not Found\"", "confluent connect plugin list", nil},
		{"a change was refused, and why was not printed: a topic that is not there, another class, a setting", "TF_LOG=debug shows the answer (and secrets: look, do not pass on)", nil},
	},
}, {
	ID: ProviderSettings, Class: Request, Seen: "one of provider.kafka_rest_endpoint ... must be set", Step: "",
	Meaning: "The provider lacks a setting and has sent nothing; the network is fine.",
	Causes: []Cause{
		{"the resource (or the import) has no REST endpoint, id or credentials, in the configuration or in the environment variables that the text names", "set what the text names; for an import the IMPORT_... variables", nil},
	},
}, {
	ID: ProvisionTimeout, Class: Service, Seen: "timeout while waiting for state to become", Step: "",
	Meaning: "The object was asked for and did not become ready in the provider's time. Its API was reached all the time; the network is fine.",
	Causes: []Cause{
		{"the service takes longer than the provider waits", "look at the object's state in the console, then apply again: if it is tainted but ready, terraform untaint first", nil},
		{"something that it waits for is missing: an acceptance, a quota, a role", "the object's own state and reason", nil},
	},
}}
