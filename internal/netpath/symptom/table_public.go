package symptom

import "slices"

// egress are the causes of a failure on the way to a public host, by the step at which it fails. No private zone, route or
// Transit Gateway is among them.
//
// Sources: Amazon VPC User Guide, "NAT gateways", "Interface VPC endpoints"; HCP Terraform documentation, "Agent requirements"; Go net/http, ProxyFromEnvironment.
var egress = map[Step][]Cause{
	StepResolve: {
		{"the client's resolver does not answer for public names: a FORWARD rule for . or for the domain, or DHCP options, lead to a DNS server that does not know the internet",
			"dig {X} on the client; the resolver rules of its VPC", nil},
		{"a private hosted zone or a firewall list for a domain above {X} hides the public one", "aws route53 list-hosted-zones-by-vpc; DNS Firewall rules of the VPC", nil},
		{"the name is misspelt, or of another region", "compare {X} with the service's documentation", nil},
	},
	StepConnect: {
		{"the client's subnet has no way to the internet: no route 0.0.0.0/0 to a NAT or internet gateway", "the route table of the client's (agent's) subnet: aws ec2 describe-route-tables", nil},
		{"the client must go through an HTTP proxy, and does not", "HTTPS_PROXY and NO_PROXY in the environment of the agent or client", nil},
		{"an egress firewall, the client's security group or a network ACL does not let out TCP 443 to {X}", "curl -v https://{X}/ on the client; the firewall's log", nil},
	},
	StepTLS: {
		{"an egress firewall or proxy accepts the connection and does not let {X} through: internet egress of the client is the subject", "curl -v https://{X}/ on the client; allow {X} in the firewall or proxy, and take it out of TLS inspection", nil},
		{"HTTPS_PROXY leads to a proxy that cannot go on itself", "HTTPS_PROXY and NO_PROXY in the environment of the agent or client", nil},
		{"the client's way to the internet (NAT gateway, firewall) is out of ports or bandwidth, or loses large packets", "ErrorPortAllocation and PacketsDropCount of the NAT gateway; try again with less parallelism", nil},
		{"the service has trouble", "status.confluent.cloud, health.aws.amazon.com or status.hashicorp.com", nil},
	},
}

// viaEndpoint comes first where the host is an API of AWS.
var viaEndpoint = Cause{"the VPC has an interface endpoint for this service with private DNS, and its security group, subnets or policy do not let the client in",
	"aws ec2 describe-vpc-endpoints: service, state, group; dig {X} gives a private address then", nil}

// otherNetwork are the causes where the name belongs to a private network that these stacks do not make.
var otherNetwork = map[Step][]Cause{
	StepResolve: {
		{"the name belongs to a Confluent network (Dedicated) or another cloud, whose zone the client's resolver does not know: the zones of a PrivateLink attachment do not hold it",
			"confluent network list; the network's dns_domain needs a private hosted zone of its own, with the network's zonal records", nil},
		{"the cluster is reached by an attachment or access point after all, and the configuration holds the wrong endpoint", "compare {X} with the cluster's endpoints in the Confluent Cloud console", nil},
	},
	StepConnect: {
		{"the client has no path to that network: its own PrivateLink access, peering or Transit Gateway attachment is missing or not for this client's VPC", "confluent network private-link access list; the attachments of the network", nil},
		{"{A} is not an address of that network's endpoint", "compare {A} with the endpoint's network interfaces", nil},
	},
	StepTLS: {
		{"{A} is an endpoint of another network or attachment, which does not know {X}", "compare the address of {X} with the endpoint that was made for its network", nil},
		{"the PrivateLink access of that network is not accepted for this AWS account", "confluent network private-link access list: state READY", nil},
		{"an intercepting proxy or firewall ends the connection", "unset HTTPS_PROXY and try again; look at the certificate's issuer", nil},
	},
}

// causes are those that a symptom can have with this subject; nil: the row's own.
func (s Subject) causes(row Symptom) []Cause {
	if row.Subjects != nil || row.Class != Network && row.Class != Client {
		return nil
	}
	if !s.Public() && s != OtherPrivate {
		return nil
	}
	if row.Class == Client || row.Step == StepHTTP || len(row.Causes) > 0 && slices.Contains(answered, row.ID) {
		return slices.DeleteFunc(slices.Clone(row.Causes), func(c Cause) bool { return c.Codes != nil })
	}
	table := egress
	if s == OtherPrivate {
		table = otherNetwork
	}
	list := table[row.Step]
	if row.Step == "" {
		list = slices.Concat(table[StepConnect], table[StepResolve][:1], table[StepTLS][:1])
	}
	if s == AWSAPI {
		return append([]Cause{viaEndpoint}, list...)
	}
	return list
}

// answered are symptoms of a machine that answered in the wrong way: who it is matters, not the path.
var answered = []ID{CertificateName, NotTLS, TLSAlert}
