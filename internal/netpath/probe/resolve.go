package probe

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// resolve looks the name up and returns its addresses in ascending order.
func (r *Result) resolve(ctx context.Context, o Options) []netip.Addr {
	if a, err := netip.ParseAddr(o.Host); err == nil {
		return []netip.Addr{a.Unmap()}
	}
	ctx, cancel := within(ctx, 0.4)
	defer cancel()
	step := Step{Name: symptom.StepResolve, Target: o.Host, place: symptom.Place{Host: o.Host}}
	resolver := o.resolver()
	start := time.Now()
	found, err := resolver.LookupNetIP(ctx, "ip", o.Host)
	step.Millis = time.Since(start).Milliseconds()
	if err != nil {
		r.Steps = append(r.Steps, step.failed(askedResolver(err, o.Resolver)))
		return nil
	}
	addresses := sorted(found)
	step.Seen, step.Passed = join(addresses), true
	r.Steps = append(r.Steps, step)
	r.noteAddresses(addresses)
	if name, err := resolver.LookupCNAME(ctx, o.Host); err == nil {
		if name = strings.TrimSuffix(name, "."); !strings.EqualFold(name, strings.TrimSuffix(o.Host, ".")) {
			r.CanonicalName = name
		}
	}
	return addresses[:min(len(addresses), maxAddresses)]
}

// resolver asks the given resolver, or what the operating system is set to.
func (o Options) resolver() *net.Resolver {
	if !o.Resolver.IsValid() {
		return net.DefaultResolver
	}
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, network, o.Resolver.String())
	}}
}

// askedResolver names the resolver that was asked in place of the one that the system would have asked.
func askedResolver(err error, resolver netip.AddrPort) error {
	var dns *net.DNSError
	if resolver.IsValid() && errors.As(err, &dns) {
		asked := *dns
		asked.Server = resolver.String()
		return &asked
	}
	return err
}

func sorted(found []netip.Addr) []netip.Addr {
	addresses := make([]netip.Addr, len(found))
	for i, a := range found {
		addresses[i] = a.Unmap()
	}
	slices.SortFunc(addresses, netip.Addr.Compare)
	return slices.Compact(addresses)
}

func join(addresses []netip.Addr) string {
	var all []string
	for _, a := range addresses {
		all = append(all, a.String())
	}
	return strings.Join(all, ", ")
}

// noteAddresses warns of answers that no interface endpoint gives.
func (r *Result) noteAddresses(addresses []netip.Addr) {
	for _, a := range addresses {
		if !a.IsPrivate() && !a.IsLoopback() && !a.IsLinkLocalUnicast() {
			r.Notes = append(r.Notes, fmt.Sprintf("%s is a public address: the answer comes from public DNS, not from a private hosted zone", a))
			return
		}
	}
}

// proxyNotes tells that clients on this machine go through a proxy; the probe itself never does.
func proxyNotes(host string) []string {
	proxy, err := http.ProxyFromEnvironment(&http.Request{URL: &url.URL{Scheme: "https", Host: host}})
	if err != nil || proxy == nil {
		return nil
	}
	return []string{fmt.Sprintf("HTTPS_PROXY is set: Terraform and other clients on this machine go to %s by proxy %s, unless NO_PROXY "+
		"names it; this probe goes directly", host, proxy.Host)}
}
