package dnsrecord


type DnsRecordTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_record#create DnsRecord#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_record#delete DnsRecord#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

