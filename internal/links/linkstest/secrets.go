package linkstest

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// Secrets is a server that speaks Secrets Manager's API as far as links need it.
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/
type Secrets struct {
	URL    string
	mutex  sync.Mutex
	values map[string]secretValue
}

type secretValue struct {
	text    string
	written time.Time
}

// NewSecrets starts a server that the test closes, and names it as AWS's credentials need.
func NewSecrets(t testing.TB) *Secrets {
	t.Helper()
	s := &Secrets{values: map[string]secretValue{}}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.URL = server.URL
	t.Setenv("AWS_ACCESS_KEY_ID", "test")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "test")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	t.Setenv("AWS_CONFIG_FILE", "/dev/null")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
	return s
}

// Put writes the client properties of a principal, as confluent-core does.
func (s *Secrets) Put(name, key, secret string, written time.Time) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	text, _ := json.Marshal(map[string]string{"sasl.username": key, "sasl.password": secret})
	s.values[name] = secretValue{string(text), written}
}

func (s *Secrets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var asked struct {
		ID string `json:"SecretId"`
	}
	_ = json.NewDecoder(r.Body).Decode(&asked)
	s.mutex.Lock()
	value, ok := s.values[asked.ID]
	s.mutex.Unlock()
	w.Header().Set("Content-Type", "application/x-amz-json-1.1")
	operation := strings.TrimPrefix(r.Header.Get("X-Amz-Target"), "secretsmanager.")
	switch {
	case !ok:
		w.WriteHeader(http.StatusBadRequest)
		_ = json.NewEncoder(w).Encode(map[string]string{"__type": "ResourceNotFoundException", "message": "Secrets Manager can't find the specified secret."})
	case operation == "GetSecretValue":
		_ = json.NewEncoder(w).Encode(map[string]any{"Name": asked.ID, "SecretString": value.text, "VersionStages": []string{"AWSCURRENT"}})
	case operation == "ListSecretVersionIds":
		_ = json.NewEncoder(w).Encode(map[string]any{"Name": asked.ID, "Versions": []any{
			map[string]any{"VersionId": "1", "VersionStages": []string{"AWSPREVIOUS"}, "CreatedDate": float64(value.written.Add(-720 * time.Hour).Unix())},
			map[string]any{"VersionId": "2", "VersionStages": []string{"AWSCURRENT"}, "CreatedDate": float64(value.written.Unix())},
		}})
	default:
		w.WriteHeader(http.StatusBadRequest)
		_ = json.NewEncoder(w).Encode(map[string]string{"__type": "InvalidRequestException", "message": operation})
	}
}
