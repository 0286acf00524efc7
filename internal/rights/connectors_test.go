package rights_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rights"
)

func TestAConnectorMayDoWhatItIsForAndNothingElse(t *testing.T) {
	describe := rights.Cluster("DESCRIBE")
	topic := func(pattern config.Pattern, operation string) rights.Grant {
		return rights.Grant{Type: rights.Topic, Pattern: pattern, Operation: operation}
	}
	group := rights.Grant{Type: rights.Group, Pattern: "connect-lcc-*", Operation: "READ"}
	for name, one := range map[string]struct {
		connector config.Connector
		grants    []rights.Grant
	}{
		"Datagen":                     {config.Connector{Class: config.DatagenSource, Topic: "orders"}, []rights.Grant{topic("orders", "WRITE"), describe}},
		"a source that makes topics":  {config.Connector{Class: "PostgresCdcSourceV2", Produces: []config.Pattern{"crm.*"}}, []rights.Grant{topic("crm.*", "CREATE"), topic("crm.*", "WRITE"), describe}},
		"a source with its own topic": {config.Connector{Class: "MySqlCdcSourceV2", Produces: []config.Pattern{"a"}, OwnTopics: []config.Pattern{"h"}, Groups: []config.Pattern{"g"}}, []rights.Grant{topic("a", "WRITE"), topic("h", "CREATE"), topic("h", "READ"), topic("h", "WRITE"), {Type: rights.Group, Pattern: "g", Operation: "READ"}, describe}},
		"a sink":                      {config.Connector{Class: "S3_SINK", Consumes: []config.Pattern{"a"}}, []rights.Grant{topic("a", "READ"), group, topic("dlq-lcc-*", "CREATE"), topic("dlq-lcc-*", "WRITE"), describe}},
		"a sink that reports":         {config.Connector{Class: "LambdaSink", Consumes: []config.Pattern{"a"}, DeadLetterTopic: "d", ErrorTopic: "d"}, []rights.Grant{topic("a", "READ"), group, topic("d", "WRITE"), topic("success-lcc-*", "CREATE"), topic("success-lcc-*", "WRITE"), describe}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, one.grants, rights.OfConnector(one.connector)) })
	}
}
