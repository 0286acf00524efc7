package dnsforwarder


type DnsForwarderForwardViaIp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#dns_server_ips DnsForwarder#dns_server_ips}.
	DnsServerIps *[]*string `field:"optional" json:"dnsServerIps" yaml:"dnsServerIps"`
}

