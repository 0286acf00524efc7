package probe

import (
	"net"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/dns/dnsmessage"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

var loopback = netip.MustParseAddr("127.0.0.1")

// sameInText asserts that explain finds in the probe's words what the probe found in the error.
func sameInText(t *testing.T, r Result) {
	t.Helper()
	for _, s := range r.Steps {
		if s.Passed || s.Symptom == symptom.KafkaPortTimeout { // which is a timeout seen beside a success
			continue
		}
		found, err := symptom.Parse(strings.NewReader(s.Seen))
		require.NoError(t, err)
		require.Len(t, found, 1, s.Seen)
		assert.Equal(t, s.Symptom, found[0].Symptom, s.Seen)
	}
}

// step returns the only step of a name.
func step(t *testing.T, r Result, name symptom.Step) Step {
	t.Helper()
	var found []Step
	for _, s := range r.Steps {
		if s.Name == name {
			found = append(found, s)
		}
	}
	require.Len(t, found, 1, "%+v", r.Steps)
	return found[0]
}

func TestFailuresOfResolving(t *testing.T) {
	silent, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	defer silent.Close()
	refusing, err := net.ListenPacket("udp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, refusing.Close())
	at := func(c net.PacketConn) netip.AddrPort { return c.LocalAddr().(*net.UDPAddr).AddrPort() }
	cases := map[string]struct {
		resolver netip.AddrPort
		want     symptom.ID
	}{
		"NXDOMAIN":            {nameserver(t, "127.0.0.1:0", dnsmessage.RCodeNameError), symptom.NoSuchHost},
		"never answers":       {at(silent), symptom.LookupTimeout},
		"SERVFAIL":            {nameserver(t, "127.0.0.1:0", dnsmessage.RCodeServerFailure), symptom.ServerMisbehaving},
		"nothing on the port": {at(refusing), symptom.ResolverRefused},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := Run(t.Context(), Options{Host: clusterHost, Ports: []int{443}, Resolver: c.resolver, Timeout: 2 * time.Second})
			s := step(t, r, symptom.StepResolve)
			assert.Equal(t, c.want, s.Symptom, s.Seen)
			assert.Equal(t, c.want, r.Symptom)
			assert.Contains(t, s.Seen, "on "+c.resolver.String(), "the resolver that was asked is named")
			assert.NotEmpty(t, s.Meaning)
			assert.False(t, r.Reachable)
			assert.Len(t, r.Steps, 1, "nothing is tried without an address")
			sameInText(t, r)
		})
	}
}

func TestFailuresOnOneConnection(t *testing.T) {
	ca := newAuthority(t)
	other := newAuthority(t)
	cases := map[string]struct {
		behave func(net.Conn)
		step   symptom.Step
		want   symptom.ID
	}{
		"accepts and closes":            {closes, symptom.StepTLS, symptom.EOF},
		"resets":                        {resets, symptom.StepTLS, symptom.Reset},
		"accepts and never answers":     {stays, symptom.StepTLS, symptom.TLSHandshakeTimeout},
		"speaks clear text":             {speaksPlain, symptom.StepTLS, symptom.NotTLS},
		"certificate of another name":   {ca.speaksTLS(t, "proxy.example.com", stays), symptom.StepTLS, symptom.CertificateName},
		"certificate of another issuer": {other.speaksTLS(t, clusterHost, stays), symptom.StepTLS, symptom.CertificateAuthority},
		"closes in place of an answer":  {ca.speaksTLS(t, clusterHost, closes), symptom.StepHTTP, symptom.EOF},
		"TLS and then silence":          {ca.speaksTLS(t, clusterHost, stays), symptom.StepHTTP, symptom.AnswerTimeout},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			server := listen(t, "127.0.0.1:0", c.behave)
			r := Run(t.Context(), Options{Host: clusterHost, Ports: []int{int(server.Port())}, Roots: ca.roots,
				Resolver: nameserver(t, "127.0.0.1:0", dnsmessage.RCodeSuccess, loopback), Timeout: 2 * time.Second})
			s := step(t, r, c.step)
			assert.Equal(t, c.want, s.Symptom, s.Seen)
			assert.Equal(t, c.want, r.Symptom)
			assert.NotEmpty(t, s.Meaning)
			assert.False(t, r.Reachable)
			assert.True(t, step(t, r, symptom.StepConnect).Passed, "TCP was established")
			sameInText(t, r)
		})
	}
}

func TestRejectedPort(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	require.NoError(t, l.Close())
	r := Run(t.Context(), Options{Host: "127.0.0.1", Ports: []int{port}, Timeout: time.Second})
	s := step(t, r, symptom.StepConnect)
	assert.Equal(t, symptom.ConnectionRefused, s.Symptom, s.Seen)
	sameInText(t, r)
}

func TestAnyAnswerProvesThePath(t *testing.T) {
	ca := newAuthority(t)
	for status, want := range map[int]symptom.ID{401: symptom.Unauthorized, 403: symptom.Unauthorized, 200: symptom.HTTPAnswer, 404: symptom.HTTPAnswer, 503: symptom.HTTPAnswer} {
		server := listen(t, "127.0.0.1:0", ca.speaksTLS(t, clusterHost, answers(t, status)))
		r := Run(t.Context(), Options{Host: clusterHost, Ports: []int{int(server.Port())}, Roots: ca.roots,
			Resolver: nameserver(t, "127.0.0.1:0", dnsmessage.RCodeSuccess, loopback), Timeout: 5 * time.Second})
		assert.True(t, r.Reachable, "%+v", r.Steps)
		assert.Empty(t, r.Symptom)
		s := step(t, r, symptom.StepHTTP)
		assert.Equal(t, want, s.Symptom)
		assert.Contains(t, s.Meaning, "The network is fine")
		assert.Contains(t, step(t, r, symptom.StepTLS).Seen, "issued by Test Authority")
	}
}

// http.ProxyFromEnvironment reads the environment once per process, so a child asserts it.
func TestProxyIsNamedWithoutItsPassword(t *testing.T) {
	const proxy = "http://someone:hunter2@proxy.example.com:3128"
	if os.Getenv("HTTPS_PROXY") != proxy {
		c := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$")
		c.Env = append(os.Environ(), "HTTPS_PROXY="+proxy, "NO_PROXY=")
		out, err := c.CombinedOutput()
		require.NoError(t, err, "%s", out)
		return
	}
	notes := proxyNotes(clusterHost)
	require.Len(t, notes, 1)
	assert.Contains(t, notes[0], "by proxy proxy.example.com:3128")
	assert.NotContains(t, notes[0], "hunter2")
}
