package rehearse

import "cdk.tf/confluent-privatelink/internal/stack"

// unprotect turns the deletion protection of a stack's Kafka clusters off, and tells whether
// it was on for any.
func unprotect(d *stack.Document) bool {
	protected := false
	for _, cluster := range d.Of("confluent_kafka_cluster") {
		if cluster.Body["deletion_protection"] == true {
			cluster.Body["deletion_protection"], protected = false, true
		}
	}
	return protected
}
