package flinkmaterializedtable

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/flinkmaterializedtable/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type FlinkMaterializedTableColumnsColumnsPhysicalOutputReference interface {
	cdktf.ComplexObject
	ColumnPhysicalComment() *string
	SetColumnPhysicalComment(val *string)
	ColumnPhysicalCommentInput() *string
	ColumnPhysicalKind() *string
	SetColumnPhysicalKind(val *string)
	ColumnPhysicalKindInput() *string
	ColumnPhysicalName() *string
	SetColumnPhysicalName(val *string)
	ColumnPhysicalNameInput() *string
	ColumnPhysicalType() *string
	SetColumnPhysicalType(val *string)
	ColumnPhysicalTypeInput() *string
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
	ResetColumnPhysicalComment()
	ResetColumnPhysicalKind()
	ResetColumnPhysicalName()
	ResetColumnPhysicalType()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for FlinkMaterializedTableColumnsColumnsPhysicalOutputReference
type jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalComment() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalComment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalCommentInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalCommentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalKind() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalKind",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalKindInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalKindInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ColumnPhysicalTypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnPhysicalTypeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewFlinkMaterializedTableColumnsColumnsPhysicalOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) FlinkMaterializedTableColumnsColumnsPhysicalOutputReference {
	_init_.Initialize()

	if err := validateNewFlinkMaterializedTableColumnsColumnsPhysicalOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference{}

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsPhysicalOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewFlinkMaterializedTableColumnsColumnsPhysicalOutputReference_Override(f FlinkMaterializedTableColumnsColumnsPhysicalOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsPhysicalOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		f,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetColumnPhysicalComment(val *string) {
	if err := j.validateSetColumnPhysicalCommentParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnPhysicalComment",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetColumnPhysicalKind(val *string) {
	if err := j.validateSetColumnPhysicalKindParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnPhysicalKind",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetColumnPhysicalName(val *string) {
	if err := j.validateSetColumnPhysicalNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnPhysicalName",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetColumnPhysicalType(val *string) {
	if err := j.validateSetColumnPhysicalTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnPhysicalType",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ResetColumnPhysicalComment() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnPhysicalComment",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ResetColumnPhysicalKind() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnPhysicalKind",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ResetColumnPhysicalName() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnPhysicalName",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ResetColumnPhysicalType() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnPhysicalType",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

