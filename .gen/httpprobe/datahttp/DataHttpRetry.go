package datahttp


type DataHttpRetry struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/http/3.5.0/docs/data-sources/http#attempts DataHttp#attempts}.
	Attempts *float64 `field:"optional" json:"attempts" yaml:"attempts"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/http/3.5.0/docs/data-sources/http#max_delay_ms DataHttp#max_delay_ms}.
	MaxDelayMs *float64 `field:"optional" json:"maxDelayMs" yaml:"maxDelayMs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/http/3.5.0/docs/data-sources/http#min_delay_ms DataHttp#min_delay_ms}.
	MinDelayMs *float64 `field:"optional" json:"minDelayMs" yaml:"minDelayMs"`
}

