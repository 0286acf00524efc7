package symptom

// answerSymptoms are what is left when a connection is made: answers, and texts that name no step.
//
// Source: Confluent Cloud documentation, "Kafka REST API" (authentication).
var answerSymptoms = []Symptom{{
	ID: ProxyRefused, Seen: "proxyconnect, 407 Proxy Authentication Required", Step: StepConnect,
	Meaning: "The client goes through an HTTP proxy, and the proxy would not make the connection. Nothing is known about the private path.",
	Causes: []Cause{
		{"private names go to the proxy: NO_PROXY lacks them", "add .confluent.cloud names of the private domain to NO_PROXY on the agent", nil},
	},
}, {
	ID: Timeout, Seen: "context deadline exceeded, Client.Timeout exceeded while awaiting headers", Step: "",
	Meaning: "No answer in time. The text does not say which step was waited for: resolving, connecting, TLS or the answer.",
	Causes: append([]Cause{
		{"the step is not known", "netpath probe --to {X} from the same client: it takes the steps one by one", nil},
	}, lostPackets...),
}, {
	ID: Unauthorized, Seen: "401 Unauthorized, 403 Forbidden", Step: StepHTTP,
	Meaning: "The network is fine: name, route, way back, group and TLS. Stop the network checks.",
	Causes: []Cause{
		{"no credentials were sent (netpath probe sends none: 401 is what it hopes for)", "", nil},
		{"the API key is new and not yet known to the cluster", "wait some minutes and try again", nil},
		{"the API key belongs to another cluster, or its principal lacks the role or ACL", "confluent api-key list; confluent kafka acl list", nil},
	},
}, {
	ID: HTTPAnswer, Seen: "any other HTTP status", Step: StepHTTP,
	Meaning: "The network is fine: an HTTP server answered over TLS with the right certificate. What it said is not about the network.",
	Causes: []Cause{
		{"the path or the cluster id in the URL is wrong (404), or the service has trouble (429, 5xx)", "compare with rest_endpoint and the cluster's id; status.confluent.cloud", nil},
	},
}}
