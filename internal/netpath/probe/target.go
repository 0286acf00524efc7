package probe

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Target is what a user asks to try.
type Target struct {
	// Host name or address, or the name of a cluster.
	Host string
	// Ports to try: the one that was given, or both of a cluster.
	Ports []int
	// Name is true for the name of a cluster: a word without a dot.
	Name bool
}

// ParseTarget reads HOST, HOST:PORT, a URL such as https://HOST:443, SASL_SSL://HOST:9092, or
// CLUSTER[:PORT].
func ParseTarget(text string) (Target, error) {
	rest := text
	if _, after, found := strings.Cut(rest, "://"); found {
		rest, _, _ = strings.Cut(after, "/")
	}
	t := Target{Host: rest, Ports: []int{RESTPort, KafkaPort}}
	if _, err := netip.ParseAddr(rest); err == nil { // an IPv6 address has colons of its own
		return t, nil
	}
	if host, port, err := net.SplitHostPort(rest); err == nil {
		n, err := strconv.Atoi(port)
		if err != nil || n < 1 || n > 65535 {
			return t, fmt.Errorf("%q: the port must be a number from 1 to 65535", text)
		}
		t.Host, t.Ports = host, []int{n}
	}
	t.Host = strings.TrimSuffix(t.Host, ".")
	if t.Host == "" {
		return t, errors.New("say what to try: a host name, host:port, or a cluster's name")
	}
	if strings.ContainsAny(t.Host, "/:@ \t\n{}*") {
		if _, err := netip.ParseAddr(t.Host); err != nil {
			return t, fmt.Errorf("%q: neither a host name nor host:port nor a cluster's name", text)
		}
	}
	t.Name = !strings.ContainsAny(t.Host, ".:") && t.Host != "localhost"
	return t, nil
}

// ClusterHost returns the host name of a cluster, if the model knows it.
func ClusterHost(m *model.Model, name string) (string, error) {
	var names []string
	for _, c := range m.Clusters {
		names = append(names, c.Name)
		if c.Name != name {
			continue
		}
		for _, h := range c.Hosts {
			if h.Name != "" && !strings.ContainsAny(h.Name, "{}") {
				return h.Name, nil
			}
		}
		return "", fmt.Errorf("the host name of cluster %s is known only after apply; pass the host name itself "+
			"(the cluster's REST endpoint: terraform output of confluent-core), or --state with the output of terraform show -json", name)
	}
	return "", fmt.Errorf("no cluster is named %q; known are: %s; a host name has a dot in it", name, strings.Join(names, ", "))
}
