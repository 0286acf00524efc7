package dataconfluentschema

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentschema/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentSchemaRulesetOutputReference interface {
	cdktf.ComplexObject
	// the index of the complex object in a list.
	// Experimental.
	ComplexObjectIndex() interface{}
	// Experimental.
	SetComplexObjectIndex(val interface{})
	// set to true if this item is from inside a set and needs tolist() for accessing it set to "0" for single list items.
	// Experimental.
	ComplexObjectIsFromSet() *bool
	// Experimental.
	SetComplexObjectIsFromSet(val *bool)
	// The creation stack of this resolvable which will be appended to errors thrown during resolution.
	//
	// If this returns an empty array the stack will not be attached.
	// Experimental.
	CreationStack() *[]*string
	DomainRules() DataConfluentSchemaRulesetDomainRulesList
	DomainRulesInput() interface{}
	EncodingRules() DataConfluentSchemaRulesetEncodingRulesList
	EncodingRulesInput() interface{}
	// Experimental.
	Fqn() *string
	InternalValue() *DataConfluentSchemaRuleset
	SetInternalValue(val *DataConfluentSchemaRuleset)
	MigrationRules() DataConfluentSchemaRulesetMigrationRulesList
	MigrationRulesInput() interface{}
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	// Experimental.
	ComputeFqn() *string
	// Experimental.
	GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{}
	// Experimental.
	GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable
	// Experimental.
	GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool
	// Experimental.
	GetListAttribute(terraformAttribute *string) *[]*string
	// Experimental.
	GetNumberAttribute(terraformAttribute *string) *float64
	// Experimental.
	GetNumberListAttribute(terraformAttribute *string) *[]*float64
	// Experimental.
	GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64
	// Experimental.
	GetStringAttribute(terraformAttribute *string) *string
	// Experimental.
	GetStringMapAttribute(terraformAttribute *string) *map[string]*string
	// Experimental.
	InterpolationAsList() cdktf.IResolvable
	// Experimental.
	InterpolationForAttribute(property *string) cdktf.IResolvable
	PutDomainRules(value interface{})
	PutEncodingRules(value interface{})
	PutMigrationRules(value interface{})
	ResetDomainRules()
	ResetEncodingRules()
	ResetMigrationRules()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for DataConfluentSchemaRulesetOutputReference
type jsiiProxy_DataConfluentSchemaRulesetOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) DomainRules() DataConfluentSchemaRulesetDomainRulesList {
	var returns DataConfluentSchemaRulesetDomainRulesList
	_jsii_.Get(
		j,
		"domainRules",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) DomainRulesInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"domainRulesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) EncodingRules() DataConfluentSchemaRulesetEncodingRulesList {
	var returns DataConfluentSchemaRulesetEncodingRulesList
	_jsii_.Get(
		j,
		"encodingRules",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) EncodingRulesInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"encodingRulesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) InternalValue() *DataConfluentSchemaRuleset {
	var returns *DataConfluentSchemaRuleset
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) MigrationRules() DataConfluentSchemaRulesetMigrationRulesList {
	var returns DataConfluentSchemaRulesetMigrationRulesList
	_jsii_.Get(
		j,
		"migrationRules",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) MigrationRulesInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"migrationRulesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewDataConfluentSchemaRulesetOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) DataConfluentSchemaRulesetOutputReference {
	_init_.Initialize()

	if err := validateNewDataConfluentSchemaRulesetOutputReferenceParameters(terraformResource, terraformAttribute); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentSchemaRulesetOutputReference{}

	_jsii_.Create(
		"confluent.dataConfluentSchema.DataConfluentSchemaRulesetOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		&j,
	)

	return &j
}

func NewDataConfluentSchemaRulesetOutputReference_Override(d DataConfluentSchemaRulesetOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentSchema.DataConfluentSchemaRulesetOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		d,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference)SetInternalValue(val *DataConfluentSchemaRuleset) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRulesetOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := d.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := d.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := d.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		d,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := d.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		d,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := d.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		d,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := d.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		d,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := d.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		d,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetStringAttribute(terraformAttribute *string) *string {
	if err := d.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		d,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := d.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		d,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
	if err := d.validateInterpolationForAttributeParameters(property); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationForAttribute",
		[]interface{}{property},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) PutDomainRules(value interface{}) {
	if err := d.validatePutDomainRulesParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putDomainRules",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) PutEncodingRules(value interface{}) {
	if err := d.validatePutEncodingRulesParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putEncodingRules",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) PutMigrationRules(value interface{}) {
	if err := d.validatePutMigrationRulesParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putMigrationRules",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ResetDomainRules() {
	_jsii_.InvokeVoid(
		d,
		"resetDomainRules",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ResetEncodingRules() {
	_jsii_.InvokeVoid(
		d,
		"resetEncodingRules",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ResetMigrationRules() {
	_jsii_.InvokeVoid(
		d,
		"resetMigrationRules",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
	if err := d.validateResolveParameters(_context); err != nil {
		panic(err)
	}
	var returns interface{}

	_jsii_.Invoke(
		d,
		"resolve",
		[]interface{}{_context},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRulesetOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

