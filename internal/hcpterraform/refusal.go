package hcpterraform

import (
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/hashicorp/go-tfe"
)

// Refusal is an answer of the server by which it refuses a request, or says that it has trouble. go-tfe keeps the text
// of it and loses the status; for 401 and 404 it has errors of its own.
type Refusal struct {
	Status int
	// Text of the answer, "" if it has none.
	Text string
}

func (r *Refusal) Error() string {
	text := fmt.Sprintf("the server answered %d %s", r.Status, http.StatusText(r.Status))
	if r.Text != "" {
		text += ": " + r.Text
	}
	return text
}

// Refusals makes errors of the answers that go-tfe does not tell apart. Those that it repeats (429) and those for which it has
// errors of its own go through.
func Refusals(next http.RoundTripper) http.RoundTripper { return refusals{next} }

type refusals struct{ next http.RoundTripper }

func (r refusals) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := r.next.RoundTrip(request)
	if err != nil || response.StatusCode < 400 {
		return response, err
	}
	switch response.StatusCode {
	case http.StatusUnauthorized, http.StatusNotFound, http.StatusTooManyRequests:
		return response, nil
	}
	defer response.Body.Close()
	const longest = 64 << 10
	body, _ := io.ReadAll(io.LimitReader(response.Body, longest))
	return nil, &Refusal{Status: response.StatusCode, Text: text(body)}
}

// text of an answer in JSON:API; "" for any other body, as the page of a proxy.
// https://jsonapi.org/format/#error-objects
func text(body []byte) string {
	var document struct {
		Errors []struct{ Title, Detail string }
	}
	if json.Unmarshal(body, &document) != nil {
		return ""
	}
	var all []string
	for _, one := range document.Errors {
		all = append(all, strings.Trim(one.Title+": "+one.Detail, ": "))
	}
	return strings.Join(all, "; ")
}

// status of the answer that an error is, 0 for an error that is none.
func status(err error) int {
	var refusal *Refusal
	switch {
	case errors.As(err, &refusal):
		return refusal.Status
	case errors.Is(err, tfe.ErrUnauthorized):
		return http.StatusUnauthorized
	case errors.Is(err, tfe.ErrResourceNotFound):
		return http.StatusNotFound
	case err != nil && strings.Contains(strings.ToLower(err.Error()), "too many requests"):
		return http.StatusTooManyRequests
	}
	return 0
}

// Hidden tells whether an error says that there is no such thing, or that the token may not see or do it: the server answers
// 404 to both, and 403 to some.
func Hidden(err error) bool {
	return status(err) == http.StatusNotFound || status(err) == http.StatusForbidden
}

// Settled tells whether to ask again cannot help: the server has answered, and not that it has trouble.
func Settled(err error) bool {
	s := status(err)
	return s >= 400 && s < 500 && s != http.StatusTooManyRequests
}

// Advice is what to do about an answer whatever was asked; "" if that depends on what was.
func Advice(err error, host string) string {
	var authority x509.UnknownAuthorityError
	switch s := status(err); {
	case errors.As(err, &authority):
		return "to trust a certificate of your own, or of a proxy between: -ca FILE, or SSL_CERT_FILE"
	case s == http.StatusUnauthorized:
		return "the token is not accepted (any more): with a new one, " + setToken(host)
	case s == http.StatusConflict:
		return "somebody else, or a run, has changed it in the meantime: look at the workspace, then try again"
	case s == http.StatusTooManyRequests:
		return "this user makes more requests than the server takes: try again in a minute, with fewer programs at once"
	case s >= 500:
		return "the server has trouble: try again later; what has begun goes on meanwhile"
	}
	return ""
}
