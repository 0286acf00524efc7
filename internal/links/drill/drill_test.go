package drill_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/format"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/drill"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/secret"
)

const theLink, topic, schemas = "sandbox-to-shared", "dev-stock_trades", "../../../docs/schemas"

var document = format.Document{Name: "links-drill", Version: drill.FormatVersion, Value: drill.Report{}}

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) { document.Check(t, schemas) }

func none(string) string { return "" }

func run(t *testing.T, w *linkstest.World) drill.Report {
	t.Helper()
	links, err := inventory.Load(t.Context(), inventory.Options{Configs: []string{w.File}, Out: w.Out(), Environment: none})
	require.NoError(t, err)
	reader := live.New(secret.New(secret.Options{EndpointURL: w.Secrets.URL, Environment: none}),
		kafkarest.Options{Retries: 1, Wait: time.Millisecond, MaxWait: time.Millisecond})
	report := drill.Run(t.Context(), reader, links, linkstest.Now)
	require.Len(t, report.Links, 1)
	var object, text, markdown bytes.Buffer
	require.NoError(t, report.WriteJSON(&object))
	document.Valid(t, schemas, object.Bytes())
	require.NoError(t, report.WriteText(&text, false))
	require.NoError(t, report.WriteMarkdown(&markdown))
	assert.NotContains(t, text.String()+markdown.String()+object.String(), linkstest.Secret)
	return report
}

func TestADrillSaysWhatWouldBeLostAndDoesNothing(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	link := w.Clusters["shared"].Links[theLink]
	mirror := link.Mirrors[topic]
	mirror.Lags[0].Lag, mirror.Lags[2].Lag = 4, 3
	report := run(t, w)
	assert.Equal(t, []any{int64(7), true, true}, []any{report.Links[0].Lost, report.Links[0].LostKnown, report.Loses()})
	assert.Equal(t, kafkarest.MirrorActive, mirror.Status)
	link.Down()
	report = run(t, w)
	assert.Equal(t, []any{int64(7), false}, []any{report.Links[0].Lost, report.Links[0].LostKnown}, "the source may have got more since")
	assert.False(t, report.Known())
	assert.Equal(t, kafkarest.MirrorSourceUnavailable, mirror.Status)
}

func TestWhatCannotBeFailedOverIsSaid(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Links[theLink].Mirrors[topic].Status = kafkarest.MirrorFailed
	report := run(t, w)
	assert.False(t, report.Links[0].Topics[0].Possible)
	assert.True(t, report.Loses())
}

func TestNothingIsCalledKnownOfAClusterThatDoesNotAnswer(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	w.Clusters["shared"].Secret = "another"
	report := run(t, w)
	assert.False(t, report.Known())
	assert.Contains(t, report.Links[0].Unread, "401")
	assert.NotEmpty(t, report.Links[0].Order)
}

func TestGroupsWhoseOffsetsAreBehindAreFound(t *testing.T) {
	w := linkstest.New(t, "non-prod.yaml")
	assert.Empty(t, run(t, w).Links[0].GroupsUnknown, "there is no group at all")
	offset := func(group string, partition int, offset int64) kafkarest.GroupOffset {
		return kafkarest.GroupOffset{Group: group, Topic: topic, Partition: partition, Offset: offset, End: 100}
	}
	source, destination := w.Clusters["sandbox"], w.Clusters["shared"]
	source.Groups["level"], destination.Groups["level"] = []kafkarest.GroupOffset{offset("level", 0, 9)}, []kafkarest.GroupOffset{offset("level", 0, 9)}
	source.Groups["late"], destination.Groups["late"] = []kafkarest.GroupOffset{offset("late", 0, 9), offset("late", 1, 5)}, []kafkarest.GroupOffset{offset("late", 0, 7), offset("late", 1, 5)}
	source.Groups["new"] = []kafkarest.GroupOffset{offset("new", 0, 3)}
	assert.Contains(t, run(t, w).Links[0].GroupsUnknown, "Dedicated clusters only")
	source.Dedicated, destination.Dedicated = true, true
	assert.Equal(t, []drill.Group{{Group: "late", Topic: topic, Behind: 2}, {Group: "new", Topic: topic, Behind: 3, Missing: true}}, run(t, w).Links[0].Groups)
}

func TestTheWayBackIsThatOfTheLink(t *testing.T) {
	one := linkstest.New(t, "non-prod.yaml")
	assert.Contains(t, run(t, one).Links[0].Back[0], "cannot be made mirror topics again")
	both := linkstest.New(t, "non-prod.yaml", "mode: destination", "mode: bidirectional")
	assert.Contains(t, run(t, both).Links[0].Back[0], "links truncate-and-restore -link "+theLink+" -on source -all")
}
