package clients

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	// The program in Go logs in by these.
	_ "github.com/twmb/franz-go/pkg/sasl/oauth"
	_ "github.com/twmb/franz-go/pkg/sasl/plain"
)

// program of docs/applications.md.
type program struct {
	// language of the block, and what only its code has.
	language, library string
	// command that runs the file.
	command func(t *testing.T, file string) *exec.Cmd
	// tokens tells whether it can log in with tokens.
	tokens bool
	// librdkafka tells whether it has the library that takes the certificate's file as a property.
	librdkafka bool
}

var programs = map[string]program{
	"franz-go":         {language: "go", library: "franz-go", command: compiled, tokens: true},
	"confluent-kafka":  {language: "python", library: "confluent_kafka", command: python, librdkafka: true},
	"kafka-javascript": {language: "js", library: "@confluentinc/kafka-javascript", command: node, tokens: true, librdkafka: true},
	"kafkajs":          {language: "js", library: `"kafkajs"`, command: node, tokens: true},
}

// Each program of the document logs in with an API key, and prints the record.
func TestProgramsReadWithAnAPIKey(t *testing.T) {
	for name, one := range programs {
		t.Run(name, func(t *testing.T) {
			wanted := login{"PLAIN", []string{keyID, keySecret}}
			b := newBroker(t, wanted)
			properties, same := keyProperties(t, b.address)
			require.Equal(t, wanted, same)
			reads(t, one, b, properties, "")
		})
	}
}

// Each program that can logs in with a token from a file, and sends both extensions.
func TestProgramsReadWithAToken(t *testing.T) {
	for name, one := range programs {
		if !one.tokens {
			continue
		}
		t.Run(name, func(t *testing.T) {
			jwt := token()
			_, wanted := tokenProperties(t, "", jwt)
			b := newBroker(t, wanted)
			properties, _ := tokenProperties(t, b.address, jwt)
			reads(t, one, b, properties, jwt)
		})
	}
}

// The Python client of Debian 12 cannot log in with tokens, as the document says: when it can, the document has to say so.
func TestPythonOfDebianTakesNoExtensions(t *testing.T) {
	properties, _ := tokenProperties(t, "127.0.0.1:1", token())
	command := python(t, block(t, programs["confluent-kafka"]))
	command.Env = append(os.Environ(), "KAFKA_PROPERTIES="+text(t, properties))
	out, err := command.CombinedOutput()
	require.Error(t, err)
	assert.Contains(t, string(out), "sasl.oauthbearer.extensions")
}

// kafkas are the properties of Kafka's client; the others are the registry's.
var kafkas = regexp.MustCompile(`^(bootstrap|security|sasl)\.`)

// What librdkafka gets as it stands is taken by Confluent's client for Go too, and with tokens from an endpoint.
func TestConfluentsGoTakesTheProperties(t *testing.T) {
	jwt := token()
	identity := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		assert.NoError(t, json.NewEncoder(w).Encode(map[string]any{"access_token": jwt, "token_type": "Bearer", "expires_in": 600}))
	}))
	defer identity.Close()
	_, withKey := keyProperties(t, "")
	_, withToken := tokenProperties(t, "", jwt)
	for name, wanted := range map[string]login{"API key": withKey, "tokens": withToken} {
		t.Run(name, func(t *testing.T) {
			b := newBroker(t, wanted)
			properties, _ := keyProperties(t, b.address)
			if wanted.mechanism == "OAUTHBEARER" {
				properties, _ = tokenProperties(t, b.address, jwt)
				properties["sasl.oauthbearer.method"] = "oidc"
				properties["sasl.oauthbearer.token.endpoint.url"] = identity.URL
				properties["sasl.oauthbearer.client.id"], properties["sasl.oauthbearer.client.secret"] = "shipping", "hidden"
			}
			settings := kafka.ConfigMap{"group.id": "billing", "auto.offset.reset": "earliest", "ssl.ca.location": b.authority}
			for name, value := range properties {
				if kafkas.MatchString(name) && name != "sasl.jaas.config" {
					require.NoError(t, settings.SetKey(name, value))
				}
			}
			consumer, err := kafka.NewConsumer(&settings)
			require.NoError(t, err)
			defer consumer.Close()
			require.NoError(t, consumer.Subscribe("orders", nil))
			for end := time.Now().Add(time.Minute); ; {
				message, err := consumer.ReadMessage(time.Second)
				if err == nil {
					assert.Equal(t, order, string(message.Value))
					return
				}
				require.True(t, time.Now().Before(end), "%s; logins: %q", err, b.seen())
			}
		})
	}
}

// reads runs a program until it has printed the record.
func reads(t *testing.T, p program, b *broker, properties map[string]string, jwt string) {
	t.Helper()
	command := p.command(t, block(t, p))
	tokens := filepath.Join(t.TempDir(), "token")
	require.NoError(t, os.WriteFile(tokens, []byte(jwt+"\n"), 0o600))
	if p.librdkafka {
		properties["ssl.ca.location"] = b.authority
	}
	command.Env = append(os.Environ(), command.Env...)
	command.Env = append(command.Env, "KAFKA_PROPERTIES="+text(t, properties), "KAFKA_TOKEN_FILE="+tokens,
		"SSL_CERT_FILE="+b.authority, "NODE_EXTRA_CA_CERTS="+b.authority)
	var out output
	command.Stdout, command.Stderr = &out, &out
	require.NoError(t, command.Start())
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	defer func() { _ = command.Process.Kill() }()
	for deadline := time.After(time.Minute); ; {
		select {
		case err := <-ended:
			require.Fail(t, "the program ended", "%v; logins: %q\n%s", err, b.seen(), out.String())
		case <-deadline:
			require.Fail(t, "no record in a minute", "logins: %q\n%s", b.seen(), out.String())
		case <-time.After(50 * time.Millisecond):
			if strings.Contains("\n"+out.String(), "\n"+order+"\n") {
				assert.NotEmpty(t, b.seen(), "nobody logged in")
				return
			}
		}
	}
}

// output of a program that goes on.
type output struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.Write(p)
}

func (o *output) String() string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.text.String()
}

func text(t *testing.T, properties map[string]string) string {
	t.Helper()
	text, err := json.Marshal(properties)
	require.NoError(t, err)
	return string(text)
}

// block writes the program of the document to a file.
func block(t *testing.T, p program) string {
	t.Helper()
	document, err := os.ReadFile("../../docs/applications.md")
	require.NoError(t, err)
	var found []string
	for _, part := range strings.Split(string(document), "\n```"+p.language+"\n")[1:] {
		code, _, _ := strings.Cut(part, "\n```")
		if strings.Contains(code, p.library) {
			found = append(found, code+"\n")
		}
	}
	require.Len(t, found, 1, "programs in %s with %s", p.language, p.library)
	file := filepath.Join(t.TempDir(), "main."+p.language)
	require.NoError(t, os.WriteFile(file, []byte(found[0]), 0o600))
	return file
}

// compiled builds a program in Go with the modules of this folder.
func compiled(t *testing.T, file string) *exec.Cmd {
	t.Helper()
	built := filepath.Join(t.TempDir(), "program")
	out, err := exec.Command("go", "build", "-o", built, file).CombinedOutput()
	require.NoError(t, err, string(out))
	return exec.Command(built)
}

// node runs a program with the packages of this folder.
func node(t *testing.T, file string) *exec.Cmd {
	t.Helper()
	packages, err := filepath.Abs("node_modules")
	require.NoError(t, err)
	command := exec.Command("node", file)
	command.Env = []string{"NODE_PATH=" + packages}
	return command
}

// python runs a program with the first Python that has the library: Debian's package serves Debian's Python alone.
func python(t *testing.T, file string) *exec.Cmd {
	t.Helper()
	for _, one := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(one, "-c", "import confluent_kafka").Run() == nil {
			return exec.Command(one, file)
		}
	}
	require.Fail(t, "no Python has confluent_kafka: install Debian's package python3-confluent-kafka")
	return nil
}
