package flinkmaterializedtable

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/flinkmaterializedtable/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type FlinkMaterializedTableColumnsColumnsMetadataOutputReference interface {
	cdktf.ComplexObject
	ColumnMetadataComment() *string
	SetColumnMetadataComment(val *string)
	ColumnMetadataCommentInput() *string
	ColumnMetadataKey() *string
	SetColumnMetadataKey(val *string)
	ColumnMetadataKeyInput() *string
	ColumnMetadataKind() *string
	SetColumnMetadataKind(val *string)
	ColumnMetadataKindInput() *string
	ColumnMetadataName() *string
	SetColumnMetadataName(val *string)
	ColumnMetadataNameInput() *string
	ColumnMetadataType() *string
	SetColumnMetadataType(val *string)
	ColumnMetadataTypeInput() *string
	ColumnMetadataVirtual() interface{}
	SetColumnMetadataVirtual(val interface{})
	ColumnMetadataVirtualInput() interface{}
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
	// Experimental.
	Fqn() *string
	InternalValue() interface{}
	SetInternalValue(val interface{})
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
	ResetColumnMetadataComment()
	ResetColumnMetadataKey()
	ResetColumnMetadataKind()
	ResetColumnMetadataName()
	ResetColumnMetadataType()
	ResetColumnMetadataVirtual()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for FlinkMaterializedTableColumnsColumnsMetadataOutputReference
type jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataComment() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataComment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataCommentInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataCommentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataKind() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataKind",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataKindInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataKindInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataTypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnMetadataTypeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataVirtual() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"columnMetadataVirtual",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ColumnMetadataVirtualInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"columnMetadataVirtualInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewFlinkMaterializedTableColumnsColumnsMetadataOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) FlinkMaterializedTableColumnsColumnsMetadataOutputReference {
	_init_.Initialize()

	if err := validateNewFlinkMaterializedTableColumnsColumnsMetadataOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference{}

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsMetadataOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewFlinkMaterializedTableColumnsColumnsMetadataOutputReference_Override(f FlinkMaterializedTableColumnsColumnsMetadataOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsMetadataOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		f,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataComment(val *string) {
	if err := j.validateSetColumnMetadataCommentParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataComment",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataKey(val *string) {
	if err := j.validateSetColumnMetadataKeyParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataKey",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataKind(val *string) {
	if err := j.validateSetColumnMetadataKindParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataKind",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataName(val *string) {
	if err := j.validateSetColumnMetadataNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataName",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataType(val *string) {
	if err := j.validateSetColumnMetadataTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataType",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetColumnMetadataVirtual(val interface{}) {
	if err := j.validateSetColumnMetadataVirtualParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnMetadataVirtual",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := f.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		f,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := f.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := f.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		f,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := f.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		f,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := f.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		f,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := f.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		f,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := f.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		f,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetStringAttribute(terraformAttribute *string) *string {
	if err := f.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		f,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := f.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		f,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
	if err := f.validateInterpolationForAttributeParameters(property); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"interpolationForAttribute",
		[]interface{}{property},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataComment() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataComment",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataKey() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataKey",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataKind() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataKind",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataName() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataName",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataType() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataType",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ResetColumnMetadataVirtual() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnMetadataVirtual",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
	if err := f.validateResolveParameters(_context); err != nil {
		panic(err)
	}
	var returns interface{}

	_jsii_.Invoke(
		f,
		"resolve",
		[]interface{}{_context},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

