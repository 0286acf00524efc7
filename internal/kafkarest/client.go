// Package kafkarest talks to a cluster's Kafka REST API v3 about links and mirror topics.
//
// Confluent's own client knows only some states of mirror topics, and one that it does not know makes
// its whole list fail; it has no tasks, transition errors, reversals and truncations. So links and mirror
// topics are read here, with any state taken as text, and Confluent's client serves topics, their settings
// and consumer groups, over the same transport.
package kafkarest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	v3 "github.com/confluentinc/ccloud-sdk-go-v2/kafkarest/v3"

	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/version"
)

// Credentials are an API key and its secret. However they are printed, they stay hidden.
type Credentials struct{ Key, Secret string }

const hidden = "(hidden)"

func (Credentials) String() string { return hidden }

// GoString hides them from %#v.
func (Credentials) GoString() string { return hidden }

// LogValue hides them from logs.
func (Credentials) LogValue() slog.Value { return slog.StringValue(hidden) }

// MarshalJSON hides them from JSON.
func (Credentials) MarshalJSON() ([]byte, error) { return json.Marshal(hidden) }

// Cluster says where a cluster is asked, and as whom.
type Cluster struct {
	// ID is lkc-....
	ID string
	// Endpoint is the REST endpoint, https://HOST[:PORT].
	Endpoint string
	Credentials
}

// Client asks one cluster. It may be used by several goroutines at once.
type Client struct {
	cluster  Cluster
	http     *http.Client
	official *v3.APIClient
}

// New makes a client; it asks nothing yet.
func New(cluster Cluster, options Options) *Client {
	cluster.Endpoint = strings.TrimSuffix(cluster.Endpoint, "/")
	transport := newTransport(options.withDefaults())
	official := v3.NewConfiguration()
	official.HTTPClient, official.UserAgent = transport, userAgent()
	official.Servers = v3.ServerConfigurations{{URL: cluster.Endpoint}}
	return &Client{cluster: cluster, http: transport, official: v3.NewAPIClient(official)}
}

func userAgent() string { return "confluent-privatelink-links/" + version.String() }

// ID is the cluster's.
func (c *Client) ID() string { return c.cluster.ID }

// Endpoint is where the cluster is asked.
func (c *Client) Endpoint() string { return c.cluster.Endpoint }

// Links lists the links of the cluster, without their tasks.
func (c *Client) Links(ctx context.Context) ([]Link, error) {
	return shown(list[Link](ctx, c, "links", nil))
}

// shown makes the texts of an answer fit for a terminal; those of settings are compared first.
func shown[T any](value T, err error) (T, error) {
	output.MakeVisible(&value)
	return value, err
}

// Link reads a link with its tasks.
func (c *Client) Link(ctx context.Context, name string) (Link, error) {
	var link Link
	err := c.do(ctx, http.MethodGet, c.url("links/"+url.PathEscape(name), url.Values{"include_tasks": {"true"}}), nil, &link)
	return shown(link, err)
}

// LinkSettings lists the settings of a link.
func (c *Client) LinkSettings(ctx context.Context, link string) ([]Setting, error) {
	return list[Setting](ctx, c, "links/"+url.PathEscape(link)+"/configs", nil)
}

// Mirrors lists the mirror topics of a link.
func (c *Client) Mirrors(ctx context.Context, link string) ([]Mirror, error) {
	return shown(list[Mirror](ctx, c, "links/"+url.PathEscape(link)+"/mirrors", nil))
}

// Mirror reads a mirror topic, with what keeps it from the state that was asked for.
func (c *Client) Mirror(ctx context.Context, link, topic string) (Mirror, error) {
	var mirror Mirror
	err := c.do(ctx, http.MethodGet, c.url("links/"+url.PathEscape(link)+"/mirrors/"+url.PathEscape(topic),
		url.Values{"include_state_transition_errors": {"true"}}), nil, &mirror)
	return shown(mirror, err)
}

// Alter asks for an action on mirror topics, by their names on this cluster. With validateOnly Kafka says
// what it would answer, and does nothing. The request's success is none of its topics': each has its own.
func (c *Client) Alter(ctx context.Context, link string, action Action, topics []string, validateOnly bool) ([]Altered, error) {
	query := url.Values{}
	if validateOnly {
		query.Set("validate_only", "true")
	}
	if action == TruncateAndRestore {
		query.Set("include_partition_level_truncation_data", "true")
	}
	body, err := json.Marshal(map[string]any{"mirror_topic_names": topics})
	if err != nil {
		return nil, err
	}
	var answer page[Altered]
	err = c.do(ctx, http.MethodPost, c.url("links/"+url.PathEscape(link)+"/mirrors:"+string(action), query), body, &answer)
	return shown(answer.Data, err)
}

// page of a list. Lists of links and mirror topics are documented as unpaged, others are not.
type page[T any] struct {
	Data     []T `json:"data"`
	Metadata struct {
		Next *string `json:"next"`
	} `json:"metadata"`
}

// UnmarshalJSON refuses an answer without data: it is no list, and must not be taken for an empty one.
func (p *page[T]) UnmarshalJSON(text []byte) error {
	type plain page[T]
	if err := json.Unmarshal(text, (*plain)(p)); err != nil {
		return err
	}
	if p.Data == nil {
		return errors.New("no data in it")
	}
	return nil
}

// mostPages bounds a list that does not end.
const mostPages = 1000

// list reads all pages, or fails: a part of a list is none.
func list[T any](ctx context.Context, c *Client, path string, query url.Values) ([]T, error) {
	var all []T
	asked := map[string]bool{}
	for next := c.url(path, query); ; {
		asked[next] = true
		var one page[T]
		if err := c.do(ctx, http.MethodGet, next, nil, &one); err != nil {
			return nil, err
		}
		all = append(all, one.Data...)
		if one.Metadata.Next == nil || *one.Metadata.Next == "" {
			return all, nil
		}
		// Path and query of the next page's URL are asked of this cluster's endpoint: the key goes nowhere else.
		parsed, err := url.Parse(*one.Metadata.Next)
		if err == nil {
			next = c.cluster.Endpoint + parsed.RequestURI()
		}
		if err != nil || asked[next] || len(asked) == mostPages {
			return nil, unfinished(http.MethodGet + " " + path)
		}
	}
}

// unfinished is the error for a list whose end cannot be read.
func unfinished(request string) *Error {
	return &Error{Kind: Refused, Request: request, Status: http.StatusOK, Message: "the list goes on, and its next page cannot be asked for"}
}

func (c *Client) url(path string, query url.Values) string {
	full := c.cluster.Endpoint + "/kafka/v3/clusters/" + url.PathEscape(c.cluster.ID) + "/" + path
	if len(query) > 0 {
		full += "?" + query.Encode()
	}
	return full
}

// do sends a request and decodes the answer.
func (c *Client) do(ctx context.Context, method, full string, body []byte, into any) error {
	request, err := http.NewRequestWithContext(ctx, method, full, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.SetBasicAuth(c.cluster.Key, c.cluster.Secret)
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", userAgent())
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	said := method + " " + request.URL.Path
	answer, err := c.http.Do(request)
	if err != nil {
		return unanswered(ctx, said, err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return unanswered(ctx, said, err)
	}
	if answer.StatusCode >= 300 {
		return refusal(said, answer.StatusCode, answer.Header.Get("Content-Type"), text)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return &Error{Kind: Foreign, Request: said, Status: answer.StatusCode, Err: err}
	}
	return nil
}

// unanswered is the error if no answer came, or none that ended. The URL is left out of its text.
func unanswered(ctx context.Context, request string, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	cause := err
	var failed *url.Error
	if errors.As(err, &failed) {
		cause = failed.Err
	}
	return &Error{Kind: Unreachable, Request: request, Message: cause.Error(), Err: err}
}
