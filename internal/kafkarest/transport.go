package kafkarest

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// Options say how patiently a client asks. The zero value is for use.
type Options struct {
	// Timeout of one attempt. Default 15 s.
	Timeout time.Duration
	// Retries after the first attempt, for what is safe to ask again. Default 4.
	Retries int
	// Wait before the first retry, doubled each time up to MaxWait. A Retry-After counts in its place.
	// Defaults 0.5 s and 20 s.
	Wait, MaxWait time.Duration
	// Roots are the certificate authorities to trust. Nil: the system's.
	Roots *x509.CertPool
	// Limit bounds how many requests are under way at once, over all clients that share it.
	// Nil: 8 for this client.
	Limit Limit
}

// Limit bounds requests: its capacity is how many may be under way at once.
type Limit chan struct{}

// NewLimit makes a bound.
func NewLimit(n int) Limit { return make(Limit, n) }

func (o Options) withDefaults() Options {
	if o.Timeout == 0 {
		o.Timeout = 15 * time.Second
	}
	if o.Retries == 0 {
		o.Retries = 4
	}
	if o.Wait == 0 {
		o.Wait = 500 * time.Millisecond
	}
	if o.MaxWait == 0 {
		o.MaxWait = 20 * time.Second
	}
	if o.Limit == nil {
		o.Limit = NewLimit(8)
	}
	return o
}

// newTransport makes the client that every request goes through. Proxies are those of the environment,
// as for Confluent's provider.
func newTransport(o Options) *http.Client {
	base := http.DefaultTransport.(*http.Transport).Clone()
	base.TLSClientConfig = &tls.Config{RootCAs: o.Roots, MinVersion: tls.VersionTLS12}
	base.MaxIdleConnsPerHost = cap(o.Limit)
	base.ResponseHeaderTimeout = o.Timeout
	client := retryablehttp.NewClient()
	// A redirect would take the key elsewhere; Kafka REST sends none.
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client.HTTPClient = &http.Client{Transport: limited{base, o.Limit}, Timeout: o.Timeout, CheckRedirect: stay}
	client.Logger = nil
	client.RetryMax, client.RetryWaitMin, client.RetryWaitMax = o.Retries, o.Wait, o.MaxWait
	client.Backoff = func(least, most time.Duration, attempt int, answer *http.Response) time.Duration {
		return min(retryablehttp.DefaultBackoff(least, most, attempt, answer), most)
	}
	client.CheckRetry = checkRetry
	client.ErrorHandler = retryablehttp.PassthroughErrorHandler
	standard := client.StandardClient()
	standard.CheckRedirect = stay
	return standard
}

// checkRetry asks again what is safe to ask again: a read on 429, 5xx and a broken connection, and an
// action on 429 alone, which says that nothing was done. An action whose answer got lost may have been
// taken: who asked looks at the state first. What did not answer in time is not waited for again: five times
// the limit, for each request, is longer than anybody waits who wants to know what is wrong.
func checkRetry(ctx context.Context, answer *http.Response, err error) (bool, error) {
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	method := ""
	if answer != nil && answer.Request != nil {
		method = answer.Request.Method
	}
	if err != nil {
		if failed, ok := err.(*url.Error); ok { // its Op is the method, with one capital
			method = failed.Op
		}
		var late net.Error
		if method != "Get" || errors.As(err, &late) && late.Timeout() {
			return false, err
		}
	} else if method != http.MethodGet && answer.StatusCode != http.StatusTooManyRequests {
		return false, nil
	}
	if again, _ := retryablehttp.DefaultRetryPolicy(ctx, answer, err); again {
		return true, nil
	}
	return false, err
}

// limited waits for its turn before each attempt, and reads the answer to its end: one that breaks off is no answer, and is
// asked for again as if none had come.
type limited struct {
	http.RoundTripper
	limit Limit
}

func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	select {
	case l.limit <- struct{}{}:
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
	defer func() { <-l.limit }()
	answer, err := l.RoundTripper.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, largestAnswer+1))
	if err != nil {
		return nil, err
	}
	if len(text) > largestAnswer {
		return nil, fmt.Errorf("the answer has more than %d MB", largestAnswer>>20)
	}
	answer.Body = io.NopCloser(bytes.NewReader(text))
	return answer, nil
}

// largestAnswer bounds what is read of one answer, in bytes.
const largestAnswer = 64 << 20
