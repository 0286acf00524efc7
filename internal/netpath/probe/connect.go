package probe

import (
	"context"
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"sync"
	"time"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// connection is one that was made.
type connection struct {
	net.Conn
	target string
	port   int
}

// connect tries every port of every address, all at once, so that a dropped packet costs the time of one.
func (r *Result) connect(ctx context.Context, addresses []netip.Addr, ports []int) []connection {
	ctx, cancel := within(ctx, 0.5)
	defer cancel()
	var targets []connection
	for _, port := range ports {
		for _, address := range addresses {
			targets = append(targets, connection{target: netip.AddrPortFrom(address, uint16(port)).String(), port: port})
		}
	}
	return r.each(symptom.StepConnect, targets, func(c connection) (net.Conn, string, error) {
		var d net.Dialer
		conn, err := d.DialContext(ctx, "tcp", c.target)
		return conn, "connected", err
	})
}

// handshake makes a TLS handshake on every connection, for the name that clients use.
func (r *Result) handshake(ctx context.Context, o Options, connections []connection) []connection {
	ctx, cancel := within(ctx, 0.6)
	defer cancel()
	return r.each(symptom.StepTLS, connections, func(c connection) (net.Conn, string, error) {
		conn := tls.Client(c.Conn, &tls.Config{ServerName: o.Host, RootCAs: o.Roots})
		if err := conn.HandshakeContext(ctx); err != nil {
			_ = c.Close() // what is of interest is why the handshake failed
			return nil, "", err
		}
		state := conn.ConnectionState()
		return conn, fmt.Sprintf("%s, certificate issued by %s", tls.VersionName(state.Version), state.PeerCertificates[0].Issuer.CommonName), nil
	})
}

// each does one step for all targets at once and notes what was seen, in the order of the
// targets. It returns those for which it passed.
func (r *Result) each(name symptom.Step, targets []connection, do func(connection) (net.Conn, string, error)) []connection {
	steps := make([]Step, len(targets))
	conns := make([]net.Conn, len(targets))
	var all sync.WaitGroup
	for i, target := range targets {
		all.Add(1)
		go func() {
			defer all.Done()
			start := time.Now()
			conn, seen, err := do(target)
			steps[i] = Step{Name: name, Target: target.target, Millis: time.Since(start).Milliseconds(), port: target.port,
				place: symptom.Place{Host: r.Host, Address: hostOnly(target.target)}}
			if err != nil {
				steps[i] = steps[i].failed(err)
				return
			}
			steps[i].Seen, steps[i].Passed, conns[i] = seen, true, conn
		}()
	}
	all.Wait()
	var passed []connection
	for i, conn := range conns {
		if conn != nil {
			passed = append(passed, connection{conn, targets[i].target, targets[i].port})
		}
	}
	r.Steps = append(r.Steps, steps...)
	return passed
}

// request sends one GET on the first connection of each port that is not Kafka's, and ends all
// connections. Any answer proves the path; without credentials it is 401.
func (r *Result) request(ctx context.Context, o Options, established []connection) {
	asked := map[int]bool{KafkaPort: true}
	for _, c := range established {
		if !asked[c.port] {
			asked[c.port] = true
			r.Steps = append(r.Steps, get(ctx, o.Host, c))
		}
		_ = c.Close() // the probe is over; nothing is lost
	}
}

// get sends GET /kafka/v3/clusters on an established connection.
func get(ctx context.Context, host string, c connection) Step {
	address := url.URL{Scheme: "https", Host: host, Path: "/kafka/v3/clusters"}
	if c.port != RESTPort {
		address.Host = net.JoinHostPort(host, strconv.Itoa(c.port))
	}
	step := Step{Name: symptom.StepHTTP, Target: address.String(), port: c.port, place: symptom.Place{Host: host, Address: hostOnly(c.target)}}
	transport := &http.Transport{
		DisableKeepAlives: true,
		DialTLSContext:    func(context.Context, string, string) (net.Conn, error) { return c.Conn, nil },
	}
	start := time.Now()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, step.Target, nil)
	if err != nil {
		return step.failed(err)
	}
	request.Header.Set("User-Agent", "netpath-probe")
	answer, err := transport.RoundTrip(request)
	step.Millis = time.Since(start).Milliseconds()
	if err != nil {
		return step.failed(err)
	}
	_ = answer.Body.Close() // the status is all that counts
	step.Seen, step.Passed, step.Symptom = "HTTP "+answer.Status, true, symptom.HTTPAnswer
	if answer.StatusCode == http.StatusUnauthorized || answer.StatusCode == http.StatusForbidden {
		step.Symptom = symptom.Unauthorized
	}
	step.explain()
	return step
}
