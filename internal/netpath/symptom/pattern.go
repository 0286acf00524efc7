package symptom

import (
	"regexp"
	"strings"
)

// The parts of a text that say where: group names of the patterns below.
const (
	hostName = `(?P<host>[A-Za-z0-9_][A-Za-z0-9._-]*)`
	address  = `(?P<address>\d+\.\d+\.\d+\.\d+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]+[0-9A-Fa-f]\]?)`
	resolver = `(?P<resolver>\d+\.\d+\.\d+\.\d+|\[[0-9A-Fa-f:.%a-z]+\])`
	port     = `(?P<port>\d{1,5})`
)

// pattern finds a symptom in a record.
type pattern struct {
	// Text that must occur in the record, lower case: looked for before the expression, which is slower.
	literal string
	// The expression that finds the place.
	expression *regexp.Regexp
	// What follows the place decides: the first of these within tailLength bytes. Without it the id counts.
	tails []tail
	id    ID
}

// tail maps a text, lower case, that follows a place to the symptom.
type tail struct {
	text string
	id   ID
}

// tailLength is how far behind a place its outcome may stand, in bytes.
const tailLength = 240

// Outcomes of a name lookup: Go, then glibc's texts as Java, librdkafka and curl repeat them.
var lookupTails = []tail{
	{"no such host", NoSuchHost}, {"name or service not known", NoSuchHost}, {"nodename nor servname", NoSuchHost},
	{"i/o timeout", LookupTimeout}, {"context deadline exceeded", LookupTimeout},
	{"temporary failure in name resolution", LookupTimeout}, {"try again", LookupTimeout},
	{"server misbehaving", ServerMisbehaving}, {"no answer from dns server", ServerMisbehaving},
	{"connection refused", ResolverRefused}, {"network is unreachable", NoRouteToHost}, {"no route to host", NoRouteToHost},
}

// Outcomes of connecting.
var connectTails = []tail{
	{"i/o timeout", ConnectTimeout}, {"timed out", ConnectTimeout}, {"timeout", ConnectTimeout},
	{"context deadline exceeded", ConnectTimeout},
	{"connection refused", ConnectionRefused}, {"actively refused", ConnectionRefused},
	{"no route to host", NoRouteToHost}, {"network is unreachable", NoRouteToHost}, {"host is unreachable", NoRouteToHost},
	{"could not be established", ConnectFailed}, {"couldn't connect to server", ConnectFailed},
	{"terminated during authentication", EOF}, {"failed authentication", Unauthorized},
}

// Outcomes on a connection that was made.
var readTails = []tail{
	{"connection reset by peer", Reset}, {"broken pipe", Reset}, {"forcibly closed", Reset},
	{"eof", EOF}, {"i/o timeout", TLSHandshakeTimeout}, {"timed out", TLSHandshakeTimeout},
}

func place(literal, expression string, tails []tail) pattern {
	return pattern{literal: literal, expression: regexp.MustCompile(expression), tails: tails}
}

func phrase(id ID, literal, expression string) pattern {
	return pattern{literal: literal, expression: regexp.MustCompile(expression), id: id}
}

// exact patterns tell the place as well as the outcome; all of them in a record count.
var exact = []pattern{
	phrase(ProxyRefused, "proxyconnect", `proxyconnect \w+: (?:dial \w+ \S+)?`),
	phrase(ProxyRefused, "proxy authentication required", `(?i)proxy authentication required`),
	// Go
	place("lookup ", `lookup `+hostName+`(?: on `+resolver+`:\d+)?: `, lookupTails),
	place("dial tcp", `dial tcp[46]? `+address+`:`+port+`: `, connectTails),
	place("dial tcp", `dial tcp[46]? `+hostName+`:`+port+`: `, connectTails),
	place(" tcp ", `(?:read|write) tcp \S+->`+address+`:`+port+`: `, readTails),
	phrase(CertificateName, "x509: ", `x509: certificate is (?:valid for [^"]+?, not|not valid for any names, but wanted to match) `+hostName),
	// librdkafka
	place("failed to resolve", `Failed to resolve '`+hostName+`:`+port+`': `, lookupTails),
	place("connect to ipv", `Connect to ipv[46]#`+address+`:`+port+` failed: `, connectTails),
	phrase(ConnectTimeout, "in state connect", `Connection setup timed out in state CONNECT`),
	phrase(TLSHandshakeTimeout, "in state ssl_handshake", `Connection setup timed out in state SSL_HANDSHAKE`),
	phrase(TLSHandshakeTimeout, "in state apiversion_query", `Connection setup timed out in state APIVERSION_QUERY`),
	// Java
	place("unknownhostexception", `UnknownHostException: `+hostName, append(lookupTails[:len(lookupTails):len(lookupTails)], tail{"", LookupFailed})),
	phrase(LookupFailed, "couldn't resolve server", `Couldn't resolve server `+hostName+`:`+port),
	place("connection to node", `Connection to node -?\d+ \(`+hostName+`/`+address+`:`+port+`\) `, connectTails),
	phrase(CertificateName, "no subject alternative", `No subject alternative (?:DNS )?names? matching `+hostName+` found`),
	// curl
	phrase(LookupFailed, "could not resolve host", `Could not resolve host: `+hostName),
	phrase(LookupTimeout, "resolving timed out", `Resolving timed out`),
	place("failed to connect to", `Failed to connect to `+hostName+` port `+port, connectTails),
	place("in connection to", `(?:SSL_connect|Recv failure|Send failure): (?P<outcome>[^"]{1,80}) in connection to `+hostName+`:`+port, readTails),
	phrase(CertificateName, "certificate subject name", `(?:no alternative certificate subject name matches target host name|certificate subject name '[^']{1,253}' does not match target host name) '`+hostName),
}

// loose patterns name the outcome only. The first of them counts, if no exact one was found.
var loose = []pattern{
	phrase(TLSHandshakeTimeout, "tls handshake timeout", `TLS handshake timeout`),
	phrase(TLSHandshakeTimeout, "ssl connection timeout", `SSL connection timeout`),
	phrase(ConnectTimeout, "socket connection setup timeout", `socket connection setup timeout`),
	phrase(AnswerTimeout, "timeout awaiting response headers", `timeout awaiting response headers`),
	phrase(TLSAlert, "remote error: tls: ", `remote error: tls: [a-z ]{1,60}`),
	phrase(TLSAlert, "received fatal alert", `Received fatal alert: \w+`),
	phrase(NotTLS, "first record does not look like a tls handshake", `first record does not look like a TLS handshake`),
	phrase(NotTLS, "server gave http response to https client", `server gave HTTP response to HTTPS client`),
	phrase(NotTLS, "unrecognized ssl message", `Unrecognized SSL message`),
	phrase(NotTLS, "wrong version number", `wrong version number`),
	phrase(CertificateName, "cannot validate certificate for", `cannot validate certificate for \S+`),
	phrase(CertificateAuthority, "x509: ", `x509: certificate (?:signed by unknown authority|has expired or is not yet valid)`),
	phrase(CertificateAuthority, "pkix path", `PKIX path (?:building|validation) failed`),
	phrase(CertificateAuthority, "certificate problem", `SSL certificate problem: `),
	phrase(CertificateAuthority, "certificate verify failed", `certificate verify failed`),
	phrase(Unauthorized, "401", `\b401(?:[: ]+Unauthorized|01\b)|(?i:status(?: code)?:?) 401\b|HTTP/[0-9.]+ 401\b|"error_code": ?401`),
	phrase(Unauthorized, "403", `\b403(?:[: ]+Forbidden|01\b)|(?i:status(?: code)?:?) 403\b|HTTP/[0-9.]+ 403\b|"error_code": ?403`),
	phrase(Unauthorized, "authentication failed", `(?:SASL a|SaslA|: A)uthentication(?:Exception)?[^"]{0,40}[Aa]uthentication failed|Authentication failed`),
	phrase(Reset, "connection reset", `(?i)connection reset(?: by peer)?`),
	phrase(EOF, "peer shut down incorrectly", `SSL peer shut down incorrectly`),
	phrase(EOF, "terminated the handshake", `Remote host terminated the handshake`),
	phrase(EOF, "ssl_error_syscall", `SSL_ERROR_SYSCALL`),
	phrase(EOF, "empty reply from server", `Empty reply from server`),
	phrase(EOF, "disconnected", `Disconnected(?: while requesting ApiVersion|: connecting to a PLAINTEXT broker listener| \(after \d+ms in state)|Bootstrap broker \S+ \(id: \S+ rack: \S+\) disconnected`),
	phrase(EOF, "eof", `unexpected EOF|unexpected eof while reading|EOFException|(?:^|[ :"])EOF(?:$|[ ."'),])`),
	phrase(NoSuchHost, "no such host", `no such host`),
	phrase(ServerMisbehaving, "server misbehaving", `server misbehaving`),
	phrase(LookupFailed, "no resolvable bootstrap urls", `No resolvable bootstrap urls`),
	phrase(ConnectionRefused, "connection refused", `(?i)connection refused`),
	phrase(NoRouteToHost, "no route to host", `(?i)no route to host`),
	phrase(NoRouteToHost, "network is unreachable", `(?i)network is unreachable`),
	phrase(ConnectTimeout, "connect timed out", `(?i)connect timed out`),
	phrase(ConnectTimeout, "connection timed out", `(?i)connection timed out`),
	phrase(Timeout, "i/o timeout", `i/o timeout`),
	phrase(Timeout, "client.timeout exceeded", `Client\.Timeout exceeded`),
	phrase(Timeout, "context deadline exceeded", `context deadline exceeded`),
	phrase(Timeout, "timed out waiting for a node assignment", `Timed out waiting for a node assignment`),
	phrase(Timeout, "timeout was reached", `Timeout was reached`),
	phrase(HTTPAnswer, "http/", `HTTP/[0-9.]+ [1-5]\d\d\b`),
	phrase(HTTPAnswer, "unexpected response code", `(?i)unexpected (?:response|status) code:? \d{3}`),
}

// outcome finds which of the tails stands first in the text; an empty one at the end is for none of them.
func outcome(text string, tails []tail) (id ID, end int, ok bool) {
	if len(text) > tailLength {
		text = text[:tailLength]
	}
	text = lower(text)
	best := -1
	for _, t := range tails {
		if t.text == "" {
			if best < 0 {
				return t.id, 0, true
			}
			continue
		}
		if at := strings.Index(text, t.text); at >= 0 && (best < 0 || at < best) {
			best, id, end = at, t.id, at+len(t.text)
		}
	}
	return id, end, best >= 0
}

// lower maps A to Z only, so that positions stay those of the text.
func lower(text string) string {
	out := []byte(text)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return string(out)
}
