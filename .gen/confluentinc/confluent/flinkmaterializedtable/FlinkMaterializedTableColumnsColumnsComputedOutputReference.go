package flinkmaterializedtable

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/flinkmaterializedtable/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type FlinkMaterializedTableColumnsColumnsComputedOutputReference interface {
	cdktf.ComplexObject
	ColumnComputedComment() *string
	SetColumnComputedComment(val *string)
	ColumnComputedCommentInput() *string
	ColumnComputedExpression() *string
	SetColumnComputedExpression(val *string)
	ColumnComputedExpressionInput() *string
	ColumnComputedKind() *string
	SetColumnComputedKind(val *string)
	ColumnComputedKindInput() *string
	ColumnComputedName() *string
	SetColumnComputedName(val *string)
	ColumnComputedNameInput() *string
	ColumnComputedType() *string
	SetColumnComputedType(val *string)
	ColumnComputedTypeInput() *string
	ColumnComputedVirtual() interface{}
	SetColumnComputedVirtual(val interface{})
	ColumnComputedVirtualInput() interface{}
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
	ResetColumnComputedComment()
	ResetColumnComputedExpression()
	ResetColumnComputedKind()
	ResetColumnComputedName()
	ResetColumnComputedType()
	ResetColumnComputedVirtual()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for FlinkMaterializedTableColumnsColumnsComputedOutputReference
type jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedComment() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedComment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedCommentInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedCommentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedExpression() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedExpression",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedExpressionInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedExpressionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedKind() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedKind",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedKindInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedKindInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedTypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"columnComputedTypeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedVirtual() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"columnComputedVirtual",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ColumnComputedVirtualInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"columnComputedVirtualInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewFlinkMaterializedTableColumnsColumnsComputedOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) FlinkMaterializedTableColumnsColumnsComputedOutputReference {
	_init_.Initialize()

	if err := validateNewFlinkMaterializedTableColumnsColumnsComputedOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference{}

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsComputedOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewFlinkMaterializedTableColumnsColumnsComputedOutputReference_Override(f FlinkMaterializedTableColumnsColumnsComputedOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTableColumnsColumnsComputedOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		f,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedComment(val *string) {
	if err := j.validateSetColumnComputedCommentParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedComment",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedExpression(val *string) {
	if err := j.validateSetColumnComputedExpressionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedExpression",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedKind(val *string) {
	if err := j.validateSetColumnComputedKindParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedKind",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedName(val *string) {
	if err := j.validateSetColumnComputedNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedName",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedType(val *string) {
	if err := j.validateSetColumnComputedTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedType",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetColumnComputedVirtual(val interface{}) {
	if err := j.validateSetColumnComputedVirtualParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"columnComputedVirtual",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedComment() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedComment",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedExpression() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedExpression",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedKind() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedKind",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedName() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedName",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedType() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedType",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ResetColumnComputedVirtual() {
	_jsii_.InvokeVoid(
		f,
		"resetColumnComputedVirtual",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

