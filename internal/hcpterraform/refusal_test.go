package hcpterraform_test

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"testing"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

// TestAnAnswerKeepsItsStatus asks for a workspace, and is answered with each status that the API documents.
func TestAnAnswerKeepsItsStatus(t *testing.T) {
	t.Parallel()
	server := tfetest.New(t)
	server.NewSystem(nil, "a")
	client := server.Client(tfetest.Admin)
	for status, want := range map[int]struct {
		text                         string
		hidden, settled, unreachable bool
		advice                       string
	}{
		401: {"unauthorized", false, true, false, "set TF_TOKEN_h_example, or run terraform login h.example"},
		403: {"the server answered 403 Forbidden: forbidden: injected", true, true, false, ""},
		404: {"resource not found", true, true, false, ""},
		409: {"the server answered 409 Conflict: conflict: injected", false, true, false, "somebody else, or a run, has changed it"},
		422: {"the server answered 422 Unprocessable Entity: invalid attribute: injected", false, true, false, ""},
		502: {"the server answered 502 Bad Gateway: injected", false, false, true, "the server has trouble"},
	} {
		server.Change(func() { server.Fail = func(*http.Request) int { return status } })
		_, err := client.Workspaces.Read(t.Context(), tfetest.Organization, "a")
		require.Error(t, err, status)
		assert.Equal(t, want.text, hcpterraform.Reason(err).Error())
		assert.Equal(t, want.hidden, hcpterraform.Hidden(err), status)
		assert.Equal(t, want.settled, hcpterraform.Settled(err), status)
		assert.Equal(t, want.unreachable, hcpterraform.Unreachable(err), status)
		advice := hcpterraform.Advice(err, "h.example")
		assert.Contains(t, advice, want.advice, status)
		assert.Equal(t, want.advice == "", advice == "", status)
	}
}

// TestWhatIsNoAnswerIsToldApart are errors that come in other ways: after the client's own repetitions, and before any answer.
func TestWhatIsNoAnswerIsToldApart(t *testing.T) {
	for _, limited := range []error{errors.New("429 Too Many Requests"), errors.New("Too many requests\n\nYou have exceeded the API's rate limit.")} {
		assert.Contains(t, hcpterraform.Advice(limited, "h.example"), "try again in a minute")
		assert.True(t, hcpterraform.Unreachable(limited))
		assert.False(t, hcpterraform.Settled(limited))
	}
	assert.Contains(t, hcpterraform.Advice(fmt.Errorf("tls: %w", x509.UnknownAuthorityError{}), "h.example"), "-ca FILE")
	assert.Empty(t, hcpterraform.Advice(errors.New("connection refused"), "h.example"))
	assert.False(t, hcpterraform.Hidden(nil))
	assert.False(t, hcpterraform.Hidden(tfe.ErrUnauthorized))
}

// TestThePageOfAProxyIsNotPrinted: what is no answer of the API may be long, and says nothing.
func TestThePageOfAProxyIsNotPrinted(t *testing.T) {
	next := roundTrip(func(*http.Request) *http.Response {
		return &http.Response{StatusCode: http.StatusForbidden, Body: http.NoBody}
	})
	_, err := hcpterraform.Refusals(next).RoundTrip(nil)
	assert.EqualError(t, err, "the server answered 403 Forbidden")
}

type roundTrip func(*http.Request) *http.Response

func (r roundTrip) RoundTrip(request *http.Request) (*http.Response, error) { return r(request), nil }
