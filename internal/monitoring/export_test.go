package monitoring_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/export"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/linkstest"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/secret"
)

var sample = regexp.MustCompile(`(?m)^(\w+)\{(.*)\} `)

// labels by metric, of samples in Prometheus' text format.
func labels(text string) map[string][]string {
	found := map[string][]string{}
	for _, one := range sample.FindAllStringSubmatch(text, -1) {
		var names []string
		for _, label := range regexp.MustCompile(`(\w+)="`).FindAllStringSubmatch(one[2], -1) {
			names = append(names, label[1])
		}
		slices.Sort(names)
		found[one[1]] = names
	}
	return found
}

// The test's server answers as links export does: the same metrics, with the same labels.
func TestTheTestsServerAnswersAsLinksExportDoes(t *testing.T) {
	none := func(string) string { return "" }
	made := linkstest.New(t, "non-prod.yaml")
	links, err := inventory.Load(t.Context(), inventory.Options{Configs: []string{made.File}, Out: made.Out(), Environment: none})
	require.NoError(t, err)
	reader := live.New(secret.New(secret.Options{EndpointURL: made.Secrets.URL, Environment: none}), kafkarest.Options{Timeout: time.Second})
	real := httptest.NewServer(export.New(func(ctx context.Context) []live.Link { return reader.Read(ctx, links) },
		export.Options{Now: func() time.Time { return linkstest.Now }}).Handler())
	defer real.Close()
	answer, err := http.Get(real.URL + "/metrics")
	require.NoError(t, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	require.NoError(t, err)

	w, served := &world{}, labels(string(text))
	healthy(w)
	for _, one := range w.export {
		for metric, names := range labels(one) {
			assert.Equal(t, served[metric], names, metric)
		}
	}
}

// Every metric of links export that a rule or the dashboard asks for is one that the test's server has.
func TestWhatIsAskedOfLinksExportIsServed(t *testing.T) {
	w, cfg := &world{}, load(t, everyOption)
	healthy(w)
	served := map[string]bool{}
	for _, one := range append(w.export, w.confluent...) {
		for metric := range labels(one) {
			served[metric] = true
		}
	}
	asked := expressions(t, cfg)
	for _, rule := range rules(t, cfg) {
		asked = append(asked, rule.Expr)
	}
	for _, expression := range asked {
		for _, metric := range regexp.MustCompile(`confluent_\w+`).FindAllString(expression, -1) {
			assert.True(t, served[metric], "%s is served by neither source", metric)
		}
	}
}
