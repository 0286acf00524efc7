// Package awstest is a server that speaks the AWS APIs that the live loader uses, for tests.
package awstest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Cloud is an HTTP server that speaks the EC2 (Query and XML), Route 53 (REST and XML) and
// Resolver (JSON 1.1) APIs for the calls of the loader, and answers from a model.
type Cloud struct {
	*model.Model
	pageSize int // items of a page; every list is paged
	// Fail answers a call with an error in place of its content, if it returns a code.
	Fail func(call string, attempt int) (status int, code string)
	// Garble changes the body of an answer.
	Garble func(call, body string) string

	mu sync.Mutex
	// Calls counts what was asked for; Pages counts the continuations among them.
	Calls map[string]int // by "EC2 DescribeVpcs"
	Pages map[string]int // continuations asked for
	t     *testing.T
}

// New starts a server that answers from the model until the test ends, and points the SDK's
// environment to it.
func New(t *testing.T, m *model.Model) *Cloud {
	t.Helper()
	c := &Cloud{Model: m, pageSize: 2, Calls: map[string]int{}, Pages: map[string]int{}, t: t}
	server := httptest.NewServer(c)
	t.Cleanup(server.Close)
	for name, value := range map[string]string{"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_CONFIG_FILE": "/dev/null",
		"AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_EC2_METADATA_DISABLED": "true", "AWS_ENDPOINT_URL": server.URL, "AWS_PROFILE": ""} {
		t.Setenv(name, value)
	}
	return c
}

func (c *Cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	target := r.Header.Get("X-Amz-Target")
	switch {
	case strings.HasPrefix(target, "Route53Resolver."):
		c.serve(w, r, "Route53Resolver "+strings.TrimPrefix(target, "Route53Resolver."), c.resolver)
	case strings.HasPrefix(r.URL.Path, "/2013-04-01/"):
		c.serve(w, r, "Route 53 "+route53Operation(r.URL.Path), c.route53)
	default:
		require.NoError(c.t, r.ParseForm())
		c.serve(w, r, "EC2 "+r.Form.Get("Action"), c.ec2)
	}
}

// serve counts the call and answers it, or fails it.
func (c *Cloud) serve(w http.ResponseWriter, r *http.Request, call string, answer func(r *http.Request, call string) string) {
	c.mu.Lock()
	c.Calls[call]++
	attempt := c.Calls[call]
	c.mu.Unlock()
	if c.Fail != nil {
		if status, code := c.Fail(call, attempt); code != "" {
			c.refuse(w, call, status, code)
			return
		}
	}
	body := answer(r, call)
	if body == "" {
		c.t.Errorf("%s: the server does not know this call", call)
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if c.Garble != nil {
		body = c.Garble(call, body)
	}
	fmt.Fprint(w, body)
}

// refuse answers with an error in the form of the service.
func (c *Cloud) refuse(w http.ResponseWriter, call string, status int, code string) {
	w.WriteHeader(status)
	switch {
	case strings.HasPrefix(call, "EC2"):
		fmt.Fprintf(w, `<Response><Errors><Error><Code>%s</Code><Message>refused by the test</Message></Error></Errors><RequestID>1</RequestID></Response>`, code)
	case strings.HasPrefix(call, "Route 53"):
		fmt.Fprintf(w, `<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>%s</Code><Message>refused by the test</Message></Error><RequestId>1</RequestId></ErrorResponse>`, code)
	default:
		fmt.Fprintf(w, `{"__type": %q, "message": "refused by the test"}`, code)
	}
}

// page cuts a list and returns the token for the next page, empty at the end.
func (c *Cloud) page(call, token string, items []string) ([]string, string) {
	start, err := strconv.Atoi("0" + token)
	require.NoError(c.t, err)
	if start > 0 {
		c.mu.Lock()
		c.Pages[call]++
		c.mu.Unlock()
	}
	end := min(start+c.pageSize, len(items))
	if end < len(items) {
		return items[start:end], strconv.Itoa(end)
	}
	return items[min(start, len(items)):], ""
}

func route53Operation(path string) string {
	switch {
	case strings.HasPrefix(path, "/2013-04-01/hostedzonesbyvpc"):
		return "ListHostedZonesByVPC"
	case strings.HasSuffix(path, "/rrset"):
		return "ListResourceRecordSets"
	}
	return "GetHostedZone"
}

func tag(name string, content ...any) string {
	return "<" + name + ">" + fmt.Sprint(content...) + "</" + name + ">"
}

// list is an element with an item for each of the contents.
func list(name string, contents ...string) string {
	var items strings.Builder
	for _, content := range contents {
		items.WriteString(tag("item", content))
	}
	return tag(name, items.String())
}

// each renders every element of a list.
func each[T any](from []T, render func(T) string) []string {
	var rendered []string
	for _, item := range from {
		if text := render(item); text != "" {
			rendered = append(rendered, text)
		}
	}
	return rendered
}

func toJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	require.NoError(t, err)
	return string(text)
}
