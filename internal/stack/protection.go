package stack

import "reflect"

// Unprotect takes the protection off a stack, as `protect: false` at the top of the file does: what
// Terraform refuses to destroy, and the deletion protection of Kafka clusters. It tells whether a
// cluster had it, which has to be applied before destroy.
func (d *Document) Unprotect() bool {
	d.LiftPrevention()
	protected := false
	for _, cluster := range d.Of("confluent_kafka_cluster") {
		if cluster.Body["deletion_protection"] == true {
			cluster.Body["deletion_protection"], protected = false, true
		}
	}
	return protected
}

// LiftPrevention lets Terraform destroy everything in a stack, and returns the addresses for which it would have refused,
// sorted. Unlike Unprotect it changes nothing at Confluent.
func (d *Document) LiftPrevention() (addresses []string) {
	for _, object := range d.Objects() {
		lifecycle, ok := object.Body["lifecycle"].(map[string]any)
		if ok && lifecycle["prevent_destroy"] == true {
			delete(lifecycle, "prevent_destroy")
			addresses = append(addresses, object.Address)
		}
	}
	return addresses
}

// Unchecked lets Terraform plan those schemas that are others in another document without asking the Schema Registry whether it takes them.
// It tells whether there are any.
func (d *Document) Unchecked(than *Document) (any bool) {
	for _, schema := range d.Of("confluent_schema") {
		before := than.Object(schema.Address)
		if !before.Exists() {
			continue
		}
		for _, part := range []string{"schema", "format", "schema_reference"} {
			if !reflect.DeepEqual(before.Body[part], schema.Body[part]) {
				schema.Body["skip_validation_during_plan"], any = true, true
			}
		}
	}
	return any
}
