package clients

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// order is the record that a client has to print.
const order = "an order of 3 apples"

// broker is a fake of Kafka that speaks TLS, and lets in who sends the one right login.
type broker struct {
	// address as host:port.
	address string
	// authority is the file of the certificate that clients have to trust.
	authority string
	mutex     sync.Mutex
	logins    []string
}

// login is what a client has to send: the mechanism, and the fields of its first message in any order.
type login struct {
	mechanism string
	fields    []string
}

// newBroker starts a fake with the topic orders and one record in it.
func newBroker(t *testing.T, wanted login) *broker {
	t.Helper()
	b := &broker{authority: filepath.Join(t.TempDir(), "authority.pem")}
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(1, "orders"), kfake.TLS(&tls.Config{Certificates: []tls.Certificate{certificate(t, b.authority)}}))
	require.NoError(t, err)
	t.Cleanup(cluster.Close)
	b.address = cluster.ListenAddrs()[0]
	cluster.ControlKey(int16(kmsg.SASLHandshake), func(request kmsg.Request) (kmsg.Response, error, bool) {
		cluster.KeepControl()
		answer := request.ResponseKind().(*kmsg.SASLHandshakeResponse)
		answer.SupportedMechanisms = []string{wanted.mechanism}
		if request.(*kmsg.SASLHandshakeRequest).Mechanism != wanted.mechanism {
			answer.ErrorCode = kerr.UnsupportedSaslMechanism.Code
		}
		return answer, nil, true
	})
	cluster.ControlKey(int16(kmsg.SASLAuthenticate), func(request kmsg.Request) (kmsg.Response, error, bool) {
		cluster.KeepControl()
		answer := request.ResponseKind().(*kmsg.SASLAuthenticateResponse)
		sent := string(request.(*kmsg.SASLAuthenticateRequest).SASLAuthBytes)
		b.note(sent)
		if !slices.Equal(fields(sent), slices.Sorted(slices.Values(wanted.fields))) {
			answer.ErrorCode = kerr.SaslAuthenticationFailed.Code
		}
		return answer, nil, true
	})
	client := b.client(t)
	b.write(t, client)
	answersOldClients(t, cluster, client)
	return b
}

// fields of the first message of PLAIN (RFC 4616) or OAUTHBEARER (RFC 7628), in order.
func fields(message string) []string {
	return slices.Sorted(slices.Values(slices.DeleteFunc(strings.FieldsFunc(message, func(r rune) bool { return r == 0 || r == 1 }), func(s string) bool { return s == "n,," })))
}

func (b *broker) note(login string) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.logins = append(b.logins, login)
}

// seen are the logins that were tried.
func (b *broker) seen() []string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return slices.Clone(b.logins)
}

// client of who runs the fake, which asks nobody who does not log in.
func (b *broker) client(t *testing.T) *kgo.Client {
	t.Helper()
	pool := x509.NewCertPool()
	trusted, err := os.ReadFile(b.authority)
	require.NoError(t, err)
	require.True(t, pool.AppendCertsFromPEM(trusted))
	client, err := kgo.NewClient(kgo.SeedBrokers(b.address), kgo.DialTLSConfig(&tls.Config{RootCAs: pool}), kgo.DefaultProduceTopic("orders"))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

// write puts the record into the topic.
func (b *broker) write(t *testing.T, client *kgo.Client) {
	t.Helper()
	within, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	require.NoError(t, client.ProduceSync(within, kgo.StringRecord(order)).FirstErr())
}

// answersOldClients lets the fake name the oldest version of each request too: librdkafka 2.0 takes it from these, and not from
// the newest, that the broker can do a thing. It then asks in a version that the fake has.
func answersOldClients(t *testing.T, cluster *kfake.Cluster, client *kgo.Client) {
	t.Helper()
	versions, err := kmsg.NewPtrApiVersionsRequest().RequestWith(t.Context(), client)
	require.NoError(t, err)
	for i := range versions.ApiKeys {
		versions.ApiKeys[i].MinVersion = 0
	}
	cluster.ControlKey(int16(kmsg.ApiVersions), func(request kmsg.Request) (kmsg.Response, error, bool) {
		cluster.KeepControl()
		answer := request.ResponseKind().(*kmsg.ApiVersionsResponse)
		answer.ApiKeys = versions.ApiKeys
		return answer, nil, true
	})
}

// certificate of this machine, which is its own authority; its public part is written to a file.
func certificate(t *testing.T, file string) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "fake Kafka"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, DNSNames: []string{"localhost"}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: raw}), 0o600))
	return tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key}
}
