// Package hcpterraform reaches HCP Terraform, or a Terraform Enterprise with a certificate of one's own, by
// its API: who asks, whom, and what its errors mean to a program.
package hcpterraform

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/hashicorp/go-tfe"
	"golang.org/x/time/rate"

	"cdk.tf/confluent-privatelink/internal/exit"
)

// Options say which server, and how to trust it.
type Options struct {
	// Host as in the configuration: a name, with :port if it is not 443.
	Host  string
	Token string
	// CAFile holds certificates in PEM that are trusted besides the system's; "" for none.
	CAFile string
}

// HCP Terraform takes 30 requests from one user in a second. A third of them may be made at once and two thirds in the second
// after that, so that no second sees more.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs#rate-limiting
const perSecond, atOnce = 20, 10

// Connect makes a client. It asks the server once, for its rate limit: an answer of any kind is enough, so
// that a token is not tried here. An error is an exit.Unanswered if the server was not reached.
func Connect(ctx context.Context, options Options) (*tfe.Client, error) {
	transport, err := transport(options.CAFile)
	if err != nil {
		return nil, err
	}
	client, err := tfe.NewClient(&tfe.Config{
		Address: "https://" + options.Host, Token: options.Token,
		HTTPClient: &http.Client{Transport: limited{Refusals(transport), rate.NewLimiter(perSecond, atOnce), ctx}},
	})
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var refusal *Refusal
	switch {
	case errors.As(err, &refusal):
		return nil, exit.Unanswered{Err: fmt.Errorf("%s: %w", options.Host, refusal)}
	case err != nil:
		return nil, exit.Unanswered{Err: fmt.Errorf("%s is not reached: %w", options.Host, Reason(err))}
	}
	return client, nil
}

func transport(caFile string) (*http.Transport, error) {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.ResponseHeaderTimeout = 30 * time.Second
	transport.MaxIdleConnsPerHost = 16
	if caFile == "" {
		return transport, nil
	}
	text, err := os.ReadFile(caFile)
	if err != nil {
		return nil, fmt.Errorf("certificates to trust: %w", err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(text) {
		return nil, fmt.Errorf("%s holds no certificate in PEM", caFile)
	}
	transport.TLSClientConfig = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	return transport, nil
}

// limited keeps within the rate limit also where the server does not tell it: go-tfe has a limiter only if
// it does, and not for logs. Until the client is made it ends with the context, which go-tfe does not pass on then.
type limited struct {
	next    http.RoundTripper
	limiter *rate.Limiter
	began   context.Context
}

func (l limited) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.Context() == context.Background() {
		request = request.WithContext(l.began)
	}
	if err := l.limiter.Wait(request.Context()); err != nil {
		return nil, err
	}
	return l.next.RoundTrip(request)
}

// Reason is what a failed request says, without the address that it begins with.
func Reason(err error) error {
	var failed *url.Error
	if errors.As(err, &failed) {
		return failed.Err
	}
	return err
}

// Unreachable tells whether an error says that the server was not reached or had trouble, so that nothing
// is known about what was asked.
func Unreachable(err error) bool {
	if s := status(err); s != 0 {
		return s >= 500 || s == http.StatusTooManyRequests
	}
	var network net.Error
	var failed *url.Error
	return errors.As(err, &network) || errors.As(err, &failed)
}
