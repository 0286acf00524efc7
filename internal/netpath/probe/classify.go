package probe

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"strings"
	"syscall"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// Classify names the symptom that an error of the net, crypto/tls and net/http packages is,
// at the given step; empty if it is none of the table.
func Classify(err error, step symptom.Step) symptom.ID {
	var dns *net.DNSError
	if errors.As(err, &dns) {
		return classifyLookup(dns)
	}
	if id := classifyCertificate(err); id != "" {
		return id
	}
	var timeout net.Error
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return symptom.ConnectionRefused
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return symptom.NoRouteToHost
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return symptom.Reset
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return symptom.EOF
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, syscall.ETIMEDOUT), errors.As(err, &timeout) && timeout.Timeout():
		return timeoutAt(step)
	}
	return ""
}

// classifyLookup tells the failures of a lookup apart.
func classifyLookup(err *net.DNSError) symptom.ID {
	switch {
	case err.IsNotFound:
		return symptom.NoSuchHost
	case strings.Contains(err.Err, "connection refused"):
		return symptom.ResolverRefused
	case strings.Contains(err.Err, "unreachable"), strings.Contains(err.Err, "no route to host"):
		return symptom.NoRouteToHost
	case err.IsTimeout:
		return symptom.LookupTimeout
	}
	return symptom.ServerMisbehaving
}

// classifyCertificate tells the failures of a handshake apart that an answer caused.
func classifyCertificate(err error) symptom.ID {
	var (
		name    x509.HostnameError
		unknown x509.UnknownAuthorityError
		invalid x509.CertificateInvalidError
		record  tls.RecordHeaderError
		remote  *net.OpError
	)
	switch {
	case errors.As(err, &name):
		return symptom.CertificateName
	case errors.As(err, &unknown), errors.As(err, &invalid):
		return symptom.CertificateAuthority
	case errors.As(err, &record):
		return symptom.NotTLS
	case errors.As(err, &remote) && remote.Op == "remote error": // an alert, see crypto/tls
		return symptom.TLSAlert
	}
	return ""
}

// timeoutAt is what silence means at a step.
func timeoutAt(step symptom.Step) symptom.ID {
	switch step {
	case symptom.StepResolve:
		return symptom.LookupTimeout
	case symptom.StepConnect:
		return symptom.ConnectTimeout
	case symptom.StepTLS:
		return symptom.TLSHandshakeTimeout
	}
	return symptom.AnswerTimeout
}

// said is an error in the words that Go programs print. Where the probe's own limit ended the
// wait, the error names the limit and not what was waited for: then net/http's words are used.
func said(err error, id symptom.ID) string {
	switch id {
	case symptom.TLSHandshakeTimeout:
		return "TLS handshake timeout"
	case symptom.AnswerTimeout:
		return "timeout awaiting response headers"
	}
	return err.Error()
}
