package dataconfluentgateways


type DataConfluentGatewaysFilter struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/gateways#display_name DataConfluentGateways#display_name}.
	DisplayName *[]*string `field:"optional" json:"displayName" yaml:"displayName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/gateways#gateway_type DataConfluentGateways#gateway_type}.
	GatewayType *[]*string `field:"optional" json:"gatewayType" yaml:"gatewayType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/gateways#id DataConfluentGateways#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *[]*string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/gateways#phase DataConfluentGateways#phase}.
	Phase *[]*string `field:"optional" json:"phase" yaml:"phase"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/gateways#region DataConfluentGateways#region}.
	Region *[]*string `field:"optional" json:"region" yaml:"region"`
}

