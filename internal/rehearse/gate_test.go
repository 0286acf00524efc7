package rehearse

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// answers answers each request with a status, a body and the headers given as name and value in turn.
func answers(status int, body string, headers ...string) http.RoundTripper {
	return roundTrip(func(request *http.Request) (*http.Response, error) {
		response := &http.Response{
			StatusCode: status, Status: http.StatusText(status), Request: request, Header: http.Header{},
			ContentLength: int64(len(body)), Body: io.NopCloser(strings.NewReader(body)),
		}
		for i := 0; i < len(headers); i += 2 {
			response.Header.Set(headers[i], headers[i+1])
		}
		return response, nil
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (r roundTrip) RoundTrip(request *http.Request) (*http.Response, error) { return r(request) }

// login answers on its own host, to which it redirects all others.
var login = roundTrip(func(request *http.Request) (*http.Response, error) {
	if request.URL.Hostname() == "login.example" {
		return answers(http.StatusOK, page).RoundTrip(request)
	}
	return answers(http.StatusFound, "", "Location", "https://login.example/").RoundTrip(request)
})

// raw is Go's own client behind a proxy that answers with one text after the other, the first to CONNECT,
// and then hangs up.
func raw(t *testing.T, texts ...string) http.RoundTripper {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = connection.Read(make([]byte, 4096))
			for i, text := range texts {
				if i > 0 {
					_, _ = connection.Read(make([]byte, 4096))
				}
				_, _ = io.WriteString(connection, text)
			}
			_ = connection.Close()
		}
	}()
	return &http.Transport{Proxy: http.ProxyURL(&url.URL{Scheme: "http", Host: listener.Addr().String()}), DisableKeepAlives: true}
}

const (
	page        = "<html>Please log in.</html>"
	otherStatus = "and not 401, through the private network: something between here and Confluent Cloud answers in its place. Check the HTTP proxy settings of this machine (NO_PROXY)"
	otherBody   = "but not as Confluent does (JSON with an error_code): something between here and Confluent Cloud asks for a login of its own."
	fragment    = "#no-answer-means-check-dns-zone--routes-both-ways--security-group--with-netpath-trace--and-NO_PROXY"
)

// TestTheGateSaysInItsOwnWordsWhoAnsweredInPlaceOfTheCluster plans with one answer after the other: what
// reaches a postcondition is told by it, and where the provider itself gives up, it prints the URL, which
// ends with what to check.
func TestTheGateSaysInItsOwnWordsWhoAnsweredInPlaceOfTheCluster(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "minimal")
	require.NoError(t, system.Use(stacks))
	for _, name := range stack.Names() {
		require.NoError(t, system.Init(t.Context(), name))
		if name != stack.ClusterLink {
			require.NoError(t, system.update(t.Context(), name))
		}
	}
	stand := func(proxy http.RoundTripper) {
		defer system.World.Lock()()
		system.World.Proxy = proxy
	}
	const gaveUp, answered = "giving up after 6 attempt(s)", "Resource postcondition failed"
	for name, c := range map[string]struct {
		proxy http.RoundTripper
		words []string
	}{
		"200":                     {answers(200, page), []string{answered, "answered HTTP 200, " + otherStatus}},
		"302 to a login page":     {login, []string{answered, "answered HTTP 200, " + otherStatus}},
		"302 to nowhere":          {answers(302, ""), []string{answered, "answered HTTP 302, " + otherStatus}},
		"304":                     {answers(304, ""), []string{answered, "answered HTTP 304, " + otherStatus}},
		"302 in a circle":         {answers(302, "", "Location", "/again"), []string{fragment, "giving up after 1 attempt(s)", "stopped after 10 redirects"}},
		"403":                     {answers(403, page), []string{answered, "answered HTTP 403, " + otherStatus}},
		"404":                     {answers(404, page), []string{answered, "answered HTTP 404, " + otherStatus}},
		"429":                     {answers(429, page), []string{fragment, gaveUp}},
		"500":                     {answers(500, page), []string{fragment, gaveUp}},
		"501":                     {answers(501, page), []string{answered, "answered HTTP 501, " + otherStatus}},
		"503":                     {answers(503, page), []string{fragment, gaveUp}},
		"401 with a login page":   {answers(401, page), []string{answered, "answered HTTP 401 through the private network, " + otherBody}},
		"401 without a body":      {answers(401, ""), []string{answered, otherBody}},
		"401 of another API":      {answers(401, `{"error":"unauthorized"}`), []string{answered, otherBody}},
		"401 in a list":           {answers(401, `[{"error_code":401}]`), []string{answered, otherBody}},
		"401 in no text":          {answers(401, "\xff\xfe\x00"), []string{answered, otherBody}},
		"407 on CONNECT":          {raw(t, "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), []string{fragment, gaveUp, "Proxy Authentication Required"}},
		"502 on CONNECT":          {raw(t, "HTTP/1.1 502 Bad Gateway\r\n\r\n"), []string{fragment, gaveUp, "Bad Gateway"}},
		"garbage on CONNECT":      {raw(t, "SSH-2.0-x\r\n"), []string{fragment, gaveUp, "malformed HTTP"}},
		"garbage in place of TLS": {raw(t, "HTTP/1.1 200 OK\r\n\r\n", "SSH-2.0-x\r\n"), []string{fragment, gaveUp, "tls: first record does not look like a TLS handshake"}},
		"nothing":                 {raw(t), []string{fragment, gaveUp, "EOF"}},
	} {
		t.Run(name, func(t *testing.T) {
			stand(c.proxy)
			_, err := system.Plan(t.Context(), stack.ClusterLink)
			require.Error(t, err)
			for _, words := range c.words {
				assert.ErrorContains(t, err, words)
			}
		})
	}
	stand(nil)
	_, err := system.Plan(t.Context(), stack.ClusterLink)
	assert.NoError(t, err, "Confluent's own 401 opens the gate")
}
