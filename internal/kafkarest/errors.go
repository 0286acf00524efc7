package kafkarest

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"cdk.tf/confluent-privatelink/internal/output"
)

// Kind of an error, by who has to do what.
type Kind string

// Kinds.
const (
	// Unreachable: nothing answered. The path is to be looked at.
	Unreachable Kind = "unreachable"
	// Foreign: something answered that is not Kafka REST: a proxy, a portal.
	Foreign Kind = "foreign"
	// Unauthorized: the key is none of the cluster's (any more), 401.
	Unauthorized Kind = "unauthorized"
	// Forbidden: the key's account may not do it, 403.
	Forbidden Kind = "forbidden"
	// NotFound: there is no such link, topic or cluster, 404.
	NotFound Kind = "not found"
	// Throttled: 429 until the attempts were over.
	Throttled Kind = "throttled"
	// Failing: 5xx until the attempts were over.
	Failing Kind = "failing"
	// Refused: Kafka does not do what was asked, 400 and all others.
	Refused Kind = "refused"
)

// Error of a request. It holds nothing of the key.
type Error struct {
	Kind Kind
	// Request is the method and the path, without the host.
	Request string
	// Status of the answer, 0 if there was none.
	Status int
	// Code is Kafka REST's own, for example 40401.
	Code    int
	Message string
	Err     error
}

func (e *Error) Error() string {
	switch {
	case e.Kind == Unreachable:
		return fmt.Sprintf("%s: no answer: %s", e.Request, e.Message)
	case e.Kind == Foreign:
		return fmt.Sprintf("%s: the answer (%d) is not Kafka REST's: a proxy or portal stands between", e.Request, e.Status)
	case e.Message == "":
		return fmt.Sprintf("%s: %d %s", e.Request, e.Status, http.StatusText(e.Status))
	}
	return fmt.Sprintf("%s: %d %s: %s", e.Request, e.Status, http.StatusText(e.Status), e.Message)
}

// Unwrap gives errors.Is and errors.As what is inside.
func (e *Error) Unwrap() error { return e.Err }

// Is tells whether an error is of a kind.
func Is(err error, kind Kind) bool {
	var e *Error
	return errors.As(err, &e) && e.Kind == kind
}

// KindOf returns the kind of an error, empty for one that is none of Kafka REST.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return ""
}

// refusal classifies an answer that is no success.
func refusal(request string, status int, contentType string, body []byte) *Error {
	e := &Error{Request: request, Status: status}
	var answer struct {
		Code    int    `json:"error_code"`
		Message string `json:"message"`
	}
	isJSON := json.Unmarshal(body, &answer) == nil && answer.Code != 0
	e.Code, e.Message = answer.Code, output.Visible(answer.Message)
	switch {
	case status == http.StatusTooManyRequests:
		e.Kind = Throttled
	case status >= 500:
		e.Kind = Failing
	case status < http.StatusBadRequest, status == http.StatusProxyAuthRequired, !isJSON && !strings.Contains(contentType, "json"):
		e.Kind = Foreign
	case status == http.StatusUnauthorized:
		e.Kind = Unauthorized
	case status == http.StatusForbidden:
		e.Kind = Forbidden
	case status == http.StatusNotFound:
		e.Kind = NotFound
	default:
		e.Kind = Refused
	}
	return e
}
