package dnsforwarder


type DnsForwarderForwardViaGcpDnsZones struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#domain_mappings DnsForwarder#domain_mappings}.
	DomainMappings *map[string]*string `field:"optional" json:"domainMappings" yaml:"domainMappings"`
}

