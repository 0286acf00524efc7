package dnsforwarder

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DnsForwarderConfig struct {
	// Experimental.
	Connection interface{} `field:"optional" json:"connection" yaml:"connection"`
	// Experimental.
	Count interface{} `field:"optional" json:"count" yaml:"count"`
	// Experimental.
	DependsOn *[]cdktf.ITerraformDependable `field:"optional" json:"dependsOn" yaml:"dependsOn"`
	// Experimental.
	ForEach cdktf.ITerraformIterator `field:"optional" json:"forEach" yaml:"forEach"`
	// Experimental.
	Lifecycle *cdktf.TerraformResourceLifecycle `field:"optional" json:"lifecycle" yaml:"lifecycle"`
	// Experimental.
	Provider cdktf.TerraformProvider `field:"optional" json:"provider" yaml:"provider"`
	// Experimental.
	Provisioners *[]interface{} `field:"optional" json:"provisioners" yaml:"provisioners"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#domains DnsForwarder#domains}.
	Domains *[]*string `field:"required" json:"domains" yaml:"domains"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#environment DnsForwarder#environment}
	Environment *DnsForwarderEnvironment `field:"required" json:"environment" yaml:"environment"`
	// gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#gateway DnsForwarder#gateway}
	Gateway *DnsForwarderGateway `field:"required" json:"gateway" yaml:"gateway"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#display_name DnsForwarder#display_name}.
	DisplayName *string `field:"optional" json:"displayName" yaml:"displayName"`
	// forward_via_gcp_dns_zones block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#forward_via_gcp_dns_zones DnsForwarder#forward_via_gcp_dns_zones}
	ForwardViaGcpDnsZones *DnsForwarderForwardViaGcpDnsZones `field:"optional" json:"forwardViaGcpDnsZones" yaml:"forwardViaGcpDnsZones"`
	// forward_via_ip block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#forward_via_ip DnsForwarder#forward_via_ip}
	ForwardViaIp *DnsForwarderForwardViaIp `field:"optional" json:"forwardViaIp" yaml:"forwardViaIp"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/dns_forwarder#id DnsForwarder#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
}

