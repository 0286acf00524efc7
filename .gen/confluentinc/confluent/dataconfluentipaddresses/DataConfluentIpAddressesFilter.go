package dataconfluentipaddresses


type DataConfluentIpAddressesFilter struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/ip_addresses#address_types DataConfluentIpAddresses#address_types}.
	AddressTypes *[]*string `field:"optional" json:"addressTypes" yaml:"addressTypes"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/ip_addresses#clouds DataConfluentIpAddresses#clouds}.
	Clouds *[]*string `field:"optional" json:"clouds" yaml:"clouds"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/ip_addresses#regions DataConfluentIpAddresses#regions}.
	Regions *[]*string `field:"optional" json:"regions" yaml:"regions"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/ip_addresses#services DataConfluentIpAddresses#services}.
	Services *[]*string `field:"optional" json:"services" yaml:"services"`
}

