package symptom

import "cdk.tf/confluent-privatelink/internal/netpath/code"

// tlsRows are the ways in which the TLS handshake fails on an established connection.
//
// Sources: packages crypto/tls and crypto/x509 of Go; Amazon VPC User Guide,
// "Network maximum transmission unit"; AWS Transit Gateway Guide, "Quotas".
var tlsRows = []Symptom{{
	ID: TLSHandshakeTimeout, Class: Network, Seen: "net/http: TLS handshake timeout", Step: StepTLS,
	Meaning: "TCP was established and then nothing came: small packets pass, larger ones or the later ones do not, or something accepts that is not the endpoint.",
	Causes: []Cause{
		{"a half-open path: the way back is incomplete, or differs from the way there (asymmetric through a stateful firewall)",
			"netpath trace: the return path, in every zone", append([]code.Code{code.ACLRestriction.Returning()}, returnCodes...)},
		{"a proxy accepts the connection and cannot go on itself", "unset HTTPS_PROXY and try again", nil},
		{"packets are larger than the path's MTU (VPN, Transit Gateway 8500) and the notice about it is filtered",
			"ping -M do -s 1372 <a host behind the path>; lower the MTU of the client's interface and try again", nil},
	},
}, {
	ID: CertificateName, Class: Network, Seen: "x509: certificate is valid for Y, not {X}", Step: StepTLS,
	Meaning: "The network is fine as far as to the machine that answered, but that machine is not {X}.",
	Causes: []Cause{
		{"the name is not the one of the certificate: an address, a hosts file or an own alias bypasses the zone", "look up {X} at the resolver; read /etc/hosts", nil},
		{"an intercepting proxy shows its own certificate", "look at the certificate's issuer: openssl s_client -connect {X}:443", nil},
		{"the name leads to another service's endpoint", "netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint}},
	},
}, {
	ID: CertificateAuthority, Class: Client, Seen: "x509: certificate signed by unknown authority", Step: StepTLS,
	Meaning: "The network is fine as far as to the machine that answered; the client does not trust its certificate. Confluent Cloud uses public authorities.",
	Causes: []Cause{
		{"an intercepting proxy shows a certificate of the company's own authority", "look at the certificate's issuer: openssl s_client -connect {X}:443", nil},
		{"the client's image lacks public root certificates", "install ca-certificates in the agent's image", nil},
		{"the clock of the client is wrong (expired, not yet valid)", "date -u", nil},
	},
}, {
	ID: NotTLS, Class: Network, Seen: "tls: first record does not look like a TLS handshake", Step: StepTLS,
	Meaning: "Something answered that does not speak TLS: it is not a Confluent Cloud endpoint.",
	Causes: []Cause{
		{"a proxy or captive portal answers in clear text", "unset HTTPS_PROXY; curl -v http://{X}:443/", nil},
		{"the address or the port is another service's", "compare the DNS answer with the endpoint's network interfaces", []code.Code{code.OtherEndpoint}},
	},
}, {
	ID: NotHTTP, Class: Client, Seen: "malformed HTTP response", Step: StepHTTP,
	Meaning: "Something answered that does not speak HTTP. Packets travel both ways.",
	Causes: []Cause{
		{"the URL begins with http:// where the port speaks TLS, or its port is Kafka's (9092)", "rest_endpoint is https://...:443", nil},
		{"a proxy or another service answers at this address", "unset HTTPS_PROXY; compare the DNS answer with the endpoint's network interfaces", nil},
	},
}, {
	ID: TLSAlert, Class: Network, Seen: "remote error: tls: unrecognized name, handshake failure", Step: StepTLS,
	Meaning: "The network is fine as far as to the machine that answered; it refused the handshake, mostly since it does not know the name.",
	Causes: []Cause{
		{"the name leads to an endpoint that does not serve this cluster: of another environment, region or access point",
			"netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint}},
		{"the client speaks only TLS versions or ciphers that the server refuses", "openssl s_client -connect {X}:443", nil},
	},
}, {
	ID: TLSFailed, Class: Network, Seen: "SSL handshake failed, SSLHandshakeException", Step: StepTLS,
	Meaning: "TCP was established; the TLS handshake failed, and the text does not say why. The next line of the log mostly does.",
	Causes: []Cause{
		{"the reason stands in the line below (\"Caused by\"): certificate, alert, or closed connection", "netpath explain with the whole log; openssl s_client -connect {X}:9092 -servername {X}", nil},
		{"the name leads to an endpoint that does not serve this cluster", "netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint}},
		{"an intercepting proxy or firewall speaks TLS in place of the cluster", "look at the certificate's issuer: openssl s_client -connect {X}:443", nil},
	},
}, {
	ID: AnswerTimeout, Class: Network, Seen: "net/http: timeout awaiting response headers", Step: StepHTTP,
	Meaning: "TCP and TLS were established, then no answer came to the request: the network carries packets both ways, at least small ones.",
	Causes: []Cause{
		{"the service or a proxy in between is slow or stuck", "try again with a longer timeout; status.confluent.cloud", nil},
		{"packets are larger than the path's MTU (VPN, tunnels) and the notice about it is filtered",
			"lower the MTU of the client's interface and try again", nil},
	},
}}
