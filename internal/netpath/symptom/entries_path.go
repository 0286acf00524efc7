package symptom

// Outcomes of a name lookup: Go, then glibc's and musl's texts as Java, librdkafka, Python and curl repeat them.
var lookupTails = []tail{
	{"no such host", NoSuchHost}, {"name or service not known", NoSuchHost}, {"nodename nor servname", NoSuchHost},
	{"name does not resolve", NoSuchHost}, {"no address associated with", NoSuchHost}, {"no such host is known", NoSuchHost},
	{"i/o timeout", LookupTimeout}, {"context deadline exceeded", LookupTimeout}, {"operation was canceled", LookupTimeout},
	{"temporary failure in name resolution", LookupTimeout}, {"try again", LookupTimeout},
	{"server misbehaving", ServerMisbehaving}, {"no answer from dns server", ServerMisbehaving}, {"non-recoverable failure", ServerMisbehaving},
	{"connection refused", ResolverRefused}, {"network is unreachable", NoRouteToHost}, {"no route to host", NoRouteToHost},
}

// Outcomes of connecting.
var connectTails = []tail{
	{"i/o timeout", ConnectTimeout}, {"timed out", ConnectTimeout}, {"timeout", ConnectTimeout},
	{"context deadline exceeded", ConnectTimeout}, {"operation was canceled", Timeout},
	{"did not properly respond", ConnectTimeout},
	{"connection refused", ConnectionRefused}, {"actively refused", ConnectionRefused},
	{"no route to host", NoRouteToHost}, {"network is unreachable", NoRouteToHost}, {"host is unreachable", NoRouteToHost},
	{"network unreachable", NoRouteToHost}, {"unreachable network", NoRouteToHost}, {"unreachable host", NoRouteToHost},
	{"connection reset by peer", Reset},
	{"could not be established", ConnectFailed}, {"couldn't connect to server", ConnectFailed}, {"could not connect to server", ConnectFailed},
	{"terminated during authentication", EOF}, {"failed authentication", SASLRefused},
}

// Outcomes on a connection that was made.
var readTails = []tail{
	{"connection reset by peer", Reset}, {"broken pipe", Reset}, {"forcibly closed", Reset},
	{"connection aborted", Reset}, {"protocol wrong type", Reset}, {"use of closed network connection", Reset},
	{"eof", EOF}, {"i/o timeout", TLSHandshakeTimeout}, {"timed out", TLSHandshakeTimeout},
}

// goEntries are what Go's net, crypto/tls and net/http packages say.
//
// Source: Go 1.26, src/net/dnsclient_unix.go, src/net/net.go, src/net/http/transport.go, src/crypto/x509/verify.go.
var goEntries = of(Go,
	find(ProxyRefused, "proxyconnect", `proxyconnect \w+: (?:dial \w+ \S+)?`),
	find(ProxyRefused, "proxy authentication required", `(?i)proxy authentication required`),
	place("lookup ", `lookup `+hostName+`(?: on `+resolver+`:\d+)?: `, lookupOrFailed),
	place("dial tcp", `dial tcp[46]? (?:\S+:\d+->)?`+address+`:`+port+`: `, connectTails),
	place("dial tcp", `dial tcp[46]? `+hostName+`:`+port+`: `, connectTails),
	place(" tcp ", `(?:read|write) tcp \S+->`+address+`:`+port+`: `, readTails),
	find(CertificateName, "x509: ", `x509: certificate is (?:valid for [^"]+?, not|not valid for any names, but wanted to match) `+hostName),
)
