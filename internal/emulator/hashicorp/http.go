// Package hashicorp emulates HashiCorp's http and time providers as far as the
// stacks use them.
package hashicorp

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/hashicorp/go-retryablehttp"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Answer is what a server answers: a status and a body, JSON.
type Answer struct {
	Status int
	Body   string
}

// HTTP returns the emulated http provider. serve answers a request, or gives the error of the
// connection. World.Proxy, if there is one, is asked in its place.
func HTTP(serve func(call *emulator.Call, request *http.Request) (Answer, error)) *emulator.Provider {
	return &emulator.Provider{
		Address: "registry.terraform.io/hashicorp/http",
		DataSources: map[string]emulator.DataSource{
			"http": func(call *emulator.Call) error { return get(call, serve) },
		},
	}
}

// get asks by the client that the provider uses, so that what is repeated, which redirect is
// followed and what an error says is the client's own. Only the waits between the tries are left out.
// https://github.com/hashicorp/terraform-provider-http/blob/v3.5.0/internal/provider/data_source_http.go
func get(call *emulator.Call, serve func(*emulator.Call, *http.Request) (Answer, error)) error {
	object := call.Object
	client := retryablehttp.NewClient()
	client.Logger = nil
	client.RetryMax = object.Block("retry").Int("attempts")
	client.Backoff = func(time.Duration, time.Duration, int, *http.Response) time.Duration { return 0 }
	client.HTTPClient.Timeout = time.Duration(object.Int("request_timeout_ms")) * time.Millisecond
	client.HTTPClient.Transport = call.World.Proxy
	if call.World.Proxy == nil {
		client.HTTPClient.Transport = cluster(func(request *http.Request) (Answer, error) { return serve(call, request) })
	}
	request, err := retryablehttp.NewRequest(http.MethodGet, object.String("url"), nil)
	if err != nil {
		return emulator.Refuse("Error creating request: %s", err)
	}
	for name, value := range object.Map("request_headers") {
		request.Header.Set(name, value)
	}
	response, err := client.Do(request)
	if err != nil {
		return refusal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return emulator.Refuse("Error reading response body: %s", err)
	}
	headers := map[string]any{}
	for name, values := range response.Header {
		headers[name] = strings.Join(values, ", ")
	}
	object["id"], object["status_code"], object["response_headers"] = object["url"], response.StatusCode, headers
	object["body"], object["response_body"] = string(body), string(body)
	object["response_body_base64"] = base64.StdEncoding.EncodeToString(body)
	return nil
}

// refusal keeps what in the emulated world was the cause.
func refusal(err error) *emulator.Refusal {
	told := emulator.Refuse("Error making request: %s", err)
	var cause *emulator.Refusal
	if errors.As(err, &cause) {
		told.Hint = cause.Hint
	}
	return told
}

// cluster answers as a cluster's REST API does.
type cluster func(request *http.Request) (Answer, error)

func (c cluster) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.URL.Scheme != "https" {
		return nil, fmt.Errorf("unsupported protocol scheme %q", request.URL.Scheme) // as http.Transport does
	}
	answer, err := c(request)
	if err != nil {
		return nil, err
	}
	return &http.Response{
		StatusCode: answer.Status, Request: request, ContentLength: int64(len(answer.Body)),
		Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(strings.NewReader(answer.Body)),
	}, nil
}
