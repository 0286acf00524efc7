package stack

// Unprotect takes the protection off a stack, as `protect: false` at the top of the file does: what
// Terraform refuses to destroy, and the deletion protection of Kafka clusters. It tells whether a
// cluster had it, which has to be applied before destroy.
func (d *Document) Unprotect() bool {
	for _, object := range d.Objects() {
		if lifecycle, ok := object.Body["lifecycle"].(map[string]any); ok {
			delete(lifecycle, "prevent_destroy")
		}
	}
	protected := false
	for _, cluster := range d.Of("confluent_kafka_cluster") {
		if cluster.Body["deletion_protection"] == true {
			cluster.Body["deletion_protection"], protected = false, true
		}
	}
	return protected
}
