package symptom

// Connect tails with the outcome that no reason was given.
var lookupOrFailed = append(lookupTails[:len(lookupTails):len(lookupTails)], tail{"", LookupFailed})

// librdkafkaEntries are what librdkafka says of a connection; its Python, .NET, Go and Node wrappers repeat it.
//
// Source: librdkafka 2.15.0, src/rdkafka_broker.c, rdkafka_transport.c, rdkafka_ssl.c, rdkafka.c.
var librdkafkaEntries = of(Librdkafka,
	place("failed to resolve", `Failed to resolve '`+hostName+`:`+port+`': `, lookupOrFailed),
	place("connect to ipv", `Connect to ipv[46]#`+address+`:`+port+` failed: `, connectTails),
	find(ConnectTimeout, "in state connect", `Connection setup timed out in state CONNECT|Connection setup timed out in state TRY_CONNECT`),
	find(TLSHandshakeTimeout, "in state ssl_handshake", `Connection setup timed out in state SSL_HANDSHAKE`),
	find(TLSHandshakeTimeout, "connection setup timed out in state", `Connection setup timed out in state (?:APIVERSION_QUERY|AUTH_HANDSHAKE|AUTH_REQ|AUTH_LEGACY)`),
	find(TLSAlert, "ssl handshake failed", `SSL handshake failed: [^:"]*:?[^"]{0,80}(?:alert|unexpected message)`),
	find(CertificateAuthority, "broker certificate could not be verified", `broker certificate could not be verified`),
	find(CertificateAuthority, "self-signed certificate", `(?i)self-signed certificate(?: in certificate chain)?`),
	find(CertificateName, "certificate verify failed: hostname mismatch", `(?i)certificate verify failed: hostname mismatch`),
	find(EOF, "disconnected", `Disconnected: during SSL connection handshake|Disconnected: SSL connection closed by peer|Disconnected: connecting to a PLAINTEXT broker listener`),
	find(EOF, "disconnected: connection closed by peer", `Disconnected: connection closed by peer[^\n(]{0,80}\(after \d+ms in state (?:SSL_HANDSHAKE|APIVERSION_QUERY|AUTH\w*|CONNECT)`),
	find(Reset, "disconnected: connection reset", `Disconnected: connection reset by peer`),
)

// javaEntries are what the Java client and Connect say of a connection.
//
// Source: Apache Kafka 3.9.0, clients/src/main/java/org/apache/kafka/clients (NetworkClient, ClientUtils), common/network (Selector, SslTransportLayer);
// OpenJDK 17, java.net.
var javaEntries = of(JavaClient,
	place("unknownhostexception", `UnknownHostException: `+hostName, lookupOrFailed),
	find(LookupFailed, "couldn't resolve server", `Couldn't resolve server `+hostName+`:`+port),
	place("connection to node", `Connection to node -?\d+ \(`+hostName+`/(?:<unresolved>|`+address+`):`+port+`\) `, connectTails),
	find(CertificateName, "no subject alternative", `No subject alternative (?:DNS )?names? (?:matching|present)(?: (?:IP address )?`+hostName+` found)?`),
	find(CertificateName, "no name matching", `No name matching `+hostName+` found`),
)

// scriptEntries are what clients in Python, Node.js, .NET and Go libraries other than librdkafka's say of a connection.
//
// Sources: CPython 3.12 Modules/socketmodule.c; urllib3 2.2 (NewConnectionError, NameResolutionError, ConnectTimeoutError); requests 2.32;
// Node.js 20 lib/net.js and dns.js; KafkaJS 2.2.4 src/network; sarama 1.60.1 client.go; kafka-go 0.4.50 dialer.go; .NET 8 System.Net.Sockets.
var scriptEntries = append(of(Node,
	find(NoSuchHost, "getaddrinfo enotfound", `getaddrinfo ENOTFOUND `+hostName),
	find(LookupTimeout, "getaddrinfo eai_again", `getaddrinfo EAI_AGAIN `+hostName),
	find(LookupFailed, "getaddrinfo eai_", `getaddrinfo EAI_[A-Z]+ `+hostName),
	place("connect e", `connect ETIMEDOUT `+address+`:`+port, []tail{{"", ConnectTimeout}}),
	place("connect econnrefused", `connect ECONNREFUSED `+address+`:`+port, []tail{{"", ConnectionRefused}}),
	place("connect e", `connect (?:EHOSTUNREACH|ENETUNREACH) `+address+`:`+port, []tail{{"", NoRouteToHost}}),
	find(CertificateName, "does not match certificate's altnames", `Hostname/IP does not match certificate's altnames: Host: `+hostName),
), of(Python,
	place("failed to resolve '", `Failed to resolve '`+hostName+`' \(`, lookupOrFailed),
	place("cannot connect to host", `Cannot connect to host `+hostName+`:`+port+` `, append(append(append([]tail{}, lookupTails[:6]...), connectTails...), tail{"", ConnectFailed})),
	find(Transport, "unable to bootstrap from", `Unable to bootstrap from `),
	place("failed to establish a new connection", `Failed to establish a new connection: `, append(append([]tail{}, lookupTails[:6]...), connectTails...)),
	place("connection to ", `Connection to `+hostName+` timed out`, []tail{{"", ConnectTimeout}}),
	find(ConnectFailed, "could not connect to the endpoint url", `Could not connect to the endpoint URL`),
	place("gaierror", `gaierror: \[Errno -?\d+\] `, lookupOrFailed),
	place("gaierror(", `gaierror\(-?\d+, ['"]`, lookupOrFailed),
	find(CertificateName, "hostname mismatch", `(?i)Hostname mismatch, certificate is not valid for '`+hostName),
	find(CertificateName, "doesn't match", `hostname '`+hostName+`' doesn't match`),
)...)
