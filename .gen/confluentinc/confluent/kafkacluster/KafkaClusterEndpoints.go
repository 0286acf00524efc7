package kafkacluster


type KafkaClusterEndpoints struct {
}

