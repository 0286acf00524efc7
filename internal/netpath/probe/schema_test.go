package probe

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/format"
)

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) {
	format.Document{Name: "netpath-probe", Version: formatVersion, Value: resultJSON{}}.Check(t, "../../../docs/schemas")
}
