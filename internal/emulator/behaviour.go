package emulator

// Resource is how an emulated service treats one resource type. The hooks run
// one at a time, after the plan was accepted; each may be nil.
type Resource struct {
	// Replace names the attributes whose change makes the provider replace the
	// resource (ForceNew in its source), nested ones as block.attribute. The schema
	// does not carry this.
	Replace []string
	// ReplaceOnDecrease names numbers that can only grow: less makes the provider replace the resource.
	ReplaceOnDecrease []string
	// ReplaceOnNewSecret names a write-only attribute whose new value makes the provider replace the resource. The
	// provider keeps a hash of the value beside the state.
	ReplaceOnNewSecret string
	// Recompute names computed attributes that become unknown in the plan of an
	// update that changes any attribute in the list.
	Recompute map[string][]string
	// Slow is for what takes minutes in reality: its creation takes a moment here too, so that
	// whatever should wait for it, and does not, comes first and is found out.
	Slow bool
	// Create refuses, or sets the computed attributes of call.Object, id among them.
	Create func(*Call) error
	// Plan refuses what a provider finds wrong when it plans a creation or an update; of call.Object it sees what is known.
	Plan func(*Call) error
	// Update refuses, or sets the computed attributes that became unknown.
	Update func(*Call) error
	// Delete refuses, or undoes what Create did outside the object itself.
	Delete func(*Call) error
	// Read refuses, or brings call.Object up to date.
	Read func(*Call) error
	// IgnoredAtCreation names attributes that a creation ignores: what Create sets is what the state
	// gets, whatever the plan said. Only Terraform's old plugin SDK lets a provider do that.
	IgnoredAtCreation []string
	// SetByUpdate names computed attributes that an update sets although its plan kept what they were. Only the old plugin SDK lets
	// a provider do that.
	SetByUpdate []string
	// Same tells of texts whether the provider sees no difference between what was read and what the
	// configuration says; then it plans what was read. Only the old plugin SDK lets it (DiffSuppressFunc).
	Same map[string]func(read, wanted string) bool
	// Imported, if set, changes the object as its import does.
	Imported func(Object)
	// Import turns the id given to `terraform import` into the object's id.
	Import func(world *World, id string) string
}

// isLegacy tells whether the resource ends otherwise than it was planned, which Terraform takes only from a provider with the old plugin SDK.
func (r *Resource) isLegacy() bool { return len(r.IgnoredAtCreation)+len(r.SetByUpdate) > 0 }

// DataSource is how an emulated service answers one data source type: it
// refuses, or sets the computed attributes of call.Object.
type DataSource func(*Call) error

// Call is one call of a hook.
type Call struct {
	World *World
	// Type of the resource or data source.
	Type string
	// Operation is create, update, delete, read or data.
	Operation string
	// Object as it shall be, or is; hooks change it in place.
	Object Object
	// Prior object, in an update.
	Prior Object
	// Config as written, write-only attributes included; empty on read and delete.
	Config Object
	// Provider configuration that the call was made with.
	Provider Object
	// Account whose credentials the call is made with, if the service has accounts.
	Account string
}

// Provider is the emulation of one provider.
type Provider struct {
	// Address, for example registry.terraform.io/hashicorp/aws.
	Address     string
	Resources   map[string]*Resource
	DataSources map[string]DataSource
	// EphemeralResources answer as data sources do; their answers are in no state and no plan.
	EphemeralResources map[string]DataSource
	// Configure, if set, refuses a configuration of the provider in a world; what is not known yet is nil.
	Configure func(*World, Object) error
	// DefaultTags makes tags_all of each resource from its tags and the provider's default_tags.
	DefaultTags bool
}
