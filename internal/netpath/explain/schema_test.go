package explain

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/format"
)

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) {
	format.Document{Name: "netpath-explain", Version: formatVersion, Value: explanationJSON{}}.Check(t, "../../../docs/schemas")
}
