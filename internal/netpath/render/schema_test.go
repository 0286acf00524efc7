package render

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/format"
)

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) {
	for name, value := range map[string]any{
		"netpath-verify": verifyJSON{}, "netpath-trace": tracingJSON{}, "netpath-routes": routeListJSON{}, "netpath-diff": differenceJSON{}, "netpath-preflight": preflightJSON{},
	} {
		format.Document{Name: name, Version: schemaVersion, Value: value}.Check(t, "../../../docs/schemas")
	}
}
