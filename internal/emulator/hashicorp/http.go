// Package hashicorp emulates HashiCorp's http and time providers as far as the
// stacks use them.
package hashicorp

import (
	"fmt"
	"net/url"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// HTTP returns the emulated http provider. serve answers a request without credentials to a
// host: nil for the answer 401, or the error of the connection.
func HTTP(serve func(call *emulator.Call, host string) error) *emulator.Provider {
	return &emulator.Provider{
		Address: "registry.terraform.io/hashicorp/http",
		DataSources: map[string]emulator.DataSource{
			"http": func(call *emulator.Call) error { return get(call, serve) },
		},
	}
}

func get(call *emulator.Call, serve func(*emulator.Call, string) error) error {
	object := call.Object
	address, err := url.Parse(object.String("url"))
	if err != nil || address.Scheme != "https" || address.Hostname() == "" {
		return emulator.Refuse("Error creating request: unsupported URL %q", object.String("url"))
	}
	if err := serve(call, address.Hostname()); err != nil {
		attempts := 1 + object.Block("retry").Int("attempts")
		refusal := emulator.Refuse("Error making request: GET %s giving up after %d attempt(s): Get %q: %s", address, attempts, address, err)
		if cause, ok := err.(*emulator.Refusal); ok {
			refusal.Hint = cause.Hint
		}
		return refusal
	}
	const body = `{"error_code":401,"message":"Unauthorized"}`
	object["id"], object["status_code"] = object["url"], 401
	object["body"], object["response_body"], object["response_body_base64"] = body, body, "eyJlcnJvcl9jb2RlIjo0MDEsIm1lc3NhZ2UiOiJVbmF1dGhvcml6ZWQifQ=="
	object["response_headers"] = map[string]any{"Content-Type": "application/json", "Content-Length": fmt.Sprint(len(body))}
	return nil
}
