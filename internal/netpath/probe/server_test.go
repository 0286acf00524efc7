package probe

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/dns/dnsmessage"
)

const clusterHost = "lkc-abc123.us-east-1.aws.private.confluent.cloud"

// listen serves every connection on an address with one behaviour until the test ends.
func listen(t *testing.T, address string, behave func(net.Conn)) netip.AddrPort {
	t.Helper()
	l, err := net.Listen("tcp", address)
	require.NoError(t, err)
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go behave(c)
		}
	}()
	return l.Addr().(*net.TCPAddr).AddrPort()
}

// closes accepts and closes in order, after the client's first bytes.
func closes(c net.Conn) {
	_, _ = c.Read(make([]byte, 4096))
	_ = c.Close()
}

// resets accepts and answers the first bytes with a reset.
func resets(c net.Conn) {
	_, _ = c.Read(make([]byte, 1))
	_ = c.(*net.TCPConn).SetLinger(0)
	_ = c.Close()
}

// stays accepts and never says a word.
func stays(c net.Conn) { _, _ = io.Copy(io.Discard, c) }

// speaksPlain answers in clear text.
func speaksPlain(c net.Conn) {
	_, _ = c.Read(make([]byte, 4096))
	_, _ = io.WriteString(c, "HTTP/1.0 400 Bad Request\r\n\r\n")
	_ = c.Close()
}

// authority issues certificates for tests.
type authority struct {
	certificate *x509.Certificate
	key         *ecdsa.PrivateKey
	roots       *x509.CertPool
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Test Authority"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	require.NoError(t, err)
	certificate, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(certificate)
	return authority{certificate, key, roots}
}

func (a authority) issue(t *testing.T, name string) *tls.Config {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(2), DNSNames: []string{name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, a.certificate, &key.PublicKey, a.key)
	require.NoError(t, err)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}

// speaksTLS makes the handshake with a certificate for a name, then behaves.
func (a authority) speaksTLS(t *testing.T, name string, behave func(net.Conn)) func(net.Conn) {
	config := a.issue(t, name)
	return func(c net.Conn) {
		secure := tls.Server(c, config)
		if secure.Handshake() != nil {
			_ = c.Close()
			return
		}
		behave(secure)
	}
}

// answers serves HTTP with one status, and fails the test if a request carries credentials.
func answers(t *testing.T, status int) func(net.Conn) {
	return func(c net.Conn) {
		server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method != http.MethodGet || r.URL.Path != "/kafka/v3/clusters" || r.Header.Get("Authorization") != "" || r.Header.Get("Cookie") != "" {
				t.Errorf("unexpected request %s %s %v", r.Method, r.URL, r.Header)
			}
			w.WriteHeader(status)
		})}
		_ = server.Serve(&single{conn: c})
	}
}

// single is a listener of one connection.
type single struct{ conn net.Conn }

func (s *single) Accept() (net.Conn, error) {
	if s.conn == nil {
		return nil, io.EOF
	}
	c := s.conn
	s.conn = nil
	return c, nil
}
func (s *single) Close() error   { return nil }
func (s *single) Addr() net.Addr { return &net.TCPAddr{} }

// nameserver answers questions over UDP: clusterHost has the given addresses, every other name
// does not exist. A code other than success is the answer to everything.
func nameserver(t *testing.T, address string, code dnsmessage.RCode, addresses ...netip.Addr) netip.AddrPort {
	t.Helper()
	conn, err := net.ListenPacket("udp", address)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	go func() {
		buffer := make([]byte, 1500)
		for {
			n, from, err := conn.ReadFrom(buffer)
			if err != nil {
				return
			}
			if reply := reply(buffer[:n], code, addresses); reply != nil {
				_, _ = conn.WriteTo(reply, from)
			}
		}
	}()
	return conn.LocalAddr().(*net.UDPAddr).AddrPort()
}

func reply(question []byte, code dnsmessage.RCode, addresses []netip.Addr) []byte {
	var m dnsmessage.Message
	if m.Unpack(question) != nil || len(m.Questions) != 1 {
		return nil
	}
	q := m.Questions[0]
	m.Header = dnsmessage.Header{ID: m.ID, Response: true, RecursionAvailable: true, RCode: code}
	m.Additionals = nil
	if code == dnsmessage.RCodeSuccess && q.Name.String() != clusterHost+"." {
		m.RCode = dnsmessage.RCodeNameError
	}
	for _, a := range addresses {
		if m.RCode == dnsmessage.RCodeSuccess && q.Type == dnsmessage.TypeA {
			m.Answers = append(m.Answers, dnsmessage.Resource{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class, TTL: 60},
				Body: &dnsmessage.AResource{A: a.As4()}})
		}
	}
	packed, err := m.Pack()
	if err != nil {
		return nil
	}
	return packed
}
