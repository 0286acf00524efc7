package symptom

// proxyRows are what is left of the path: proxies, and texts that name no step.
var proxyRows = []Symptom{{
	ID: ProxyRefused, Class: Client, Seen: "proxyconnect, 407 Proxy Authentication Required", Step: StepConnect,
	Meaning: "The client goes through an HTTP proxy, and the proxy would not make the connection. Nothing is known about the private path.",
	Causes: []Cause{
		{"private names go to the proxy: NO_PROXY lacks them", "add .confluent.cloud names of the private domain to NO_PROXY on the agent", nil},
	},
}, {
	ID: ProxyRefused, Class: Client, Subjects: []Subject{ConfluentAPI, AWSAPI, HCPTerraform, Registry, PublicCluster, OtherHost}, Seen: "proxyconnect, 407 Proxy Authentication Required", Step: StepConnect,
	Meaning: "The client goes through an HTTP proxy, and the proxy would not make the connection to {X}, which is reached by the internet. The private path has no part in it.",
	Causes: []Cause{
		{"the proxy does not run at that address, or wants a user and password that HTTPS_PROXY does not hold", "HTTPS_PROXY in the environment of the agent or client; curl -v -x \"$HTTPS_PROXY\" https://{X}/", nil},
		{"the proxy does not allow {X}", "allow {X}:443 in the proxy", nil},
	},
}, {
	ID: Timeout, Class: Network, Seen: "context deadline exceeded, Client.Timeout exceeded while awaiting headers", Step: "",
	Meaning: "No answer in time. The text does not say which step was waited for: resolving, connecting, TLS or the answer.",
	Causes: append([]Cause{
		{"the step is not known", "netpath probe --to {X} from the same client: it takes the steps one by one", nil},
	}, lostPackets...),
}, {
	ID: Transport, Class: Network, Seen: "Local: Broker transport failure, NoBrokersAvailable", Step: "",
	Meaning: "The client has no connection to a broker. The text does not say at which step it failed: resolving, connecting or TLS. Lines with the broker's name before it mostly do.",
	Causes: append([]Cause{
		{"the step is not known", "netpath probe --to {X} from the same client; or the client's log with the lines that name the broker (librdkafka: debug=broker,security)", nil},
		{"the client speaks without TLS or SASL to a listener that wants both", "security.protocol=SASL_SSL, sasl.mechanism=PLAIN", nil},
	}, lostPackets...),
}, {
	ID: MetadataTimeout, Class: Network, Seen: "Topic T not present in metadata after 60000 ms.", Step: "",
	Meaning: "The client did not learn of the topic in time. Either no broker was reached, or they answered that the topic (or this partition of it) does not exist or may not be seen. Other lines of the log tell which.",
	Causes: append([]Cause{
		{"the topic does not exist, or is spelt otherwise; topics are not made by writing to them here", "confluent kafka topic list", nil},
		{"no broker was reached: then lines about the connection stand before this one", "netpath probe --to {X} from the same client", nil},
	}, lostPackets...),
}, {
	ID: ClientSettings, Class: Client, Seen: "No serviceName defined in either JAAS or Kafka config", Step: "",
	Meaning: "The client library refuses its own settings, and has sent nothing: the network was not tried.",
	Causes: []Cause{
		{"a setting for TLS or SASL is missing or misspelt", "security.protocol=SASL_SSL, sasl.mechanism=PLAIN, and sasl.jaas.config (Java) or sasl.username and sasl.password (librdkafka): as in the application's secret", nil},
	},
}, {
	ID: PingSilent, Class: Harmless, Seen: "100% packet loss, * * *", Step: "",
	Meaning: "Nothing answered ping or traceroute. Interface endpoints and the Transit Gateway do not answer them: this says nothing about the path.",
	Causes: []Cause{
		{"nothing to mend by this: TCP tells", "netpath probe --to {X} from the same machine", nil},
	},
}, {
	ID: Resolved, Class: Harmless, Seen: "X. 60 IN A A", Step: StepResolve,
	Meaning: "{X} was resolved to {A} where this was asked.",
	Causes: []Cause{
		{"nothing to mend, if {A} is an address of the endpoint", "compare {A} with the endpoint's network interfaces", nil},
	},
}, {
	ID: Reached, Class: Harmless, Seen: "Connection to X 443 port [tcp/https] succeeded!", Step: StepConnect,
	Meaning: "TCP was established: name, route, way back and filters are fine for this port, from this client.",
	Causes: []Cause{
		{"nothing to mend at this step", "netpath probe --to {X} goes on with TLS and the answer", nil},
	},
}}
