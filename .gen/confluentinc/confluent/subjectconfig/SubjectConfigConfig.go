package subjectconfig

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type SubjectConfigConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#subject_name SubjectConfig#subject_name}.
	SubjectName *string `field:"required" json:"subjectName" yaml:"subjectName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#alias SubjectConfig#alias}.
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#compatibility_group SubjectConfig#compatibility_group}.
	CompatibilityGroup *string `field:"optional" json:"compatibilityGroup" yaml:"compatibilityGroup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#compatibility_level SubjectConfig#compatibility_level}.
	CompatibilityLevel *string `field:"optional" json:"compatibilityLevel" yaml:"compatibilityLevel"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#credentials SubjectConfig#credentials}
	Credentials *SubjectConfigCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#id SubjectConfig#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#normalize SubjectConfig#normalize}.
	Normalize interface{} `field:"optional" json:"normalize" yaml:"normalize"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#rest_endpoint SubjectConfig#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// schema_registry_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#schema_registry_cluster SubjectConfig#schema_registry_cluster}
	SchemaRegistryCluster *SubjectConfigSchemaRegistryCluster `field:"optional" json:"schemaRegistryCluster" yaml:"schemaRegistryCluster"`
}

