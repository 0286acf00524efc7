//go:build linux

package probe

import (
	"errors"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/dns/dnsmessage"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// insideNamespace is set, to the test's name, in the process that runs in namespaces of its own.
const insideNamespace = "NETPATH_PROBE_NAMESPACE"

// inNamespace runs the calling test once more, in a process with network and mount namespaces
// of its own, which vanish with it. It returns true in that process, where the loopback interface
// is up, and false in the first one, where the test is then over. It needs root, iproute2 and
// nftables; elsewhere the test says that it is skipped. The failures that loopback alone can
// make are in probe_test.go and run everywhere.
func inNamespace(t *testing.T) bool {
	t.Helper()
	if os.Getenv(insideNamespace) == t.Name() {
		shell(t, "ip link set lo up")
		return true
	}
	if os.Getuid() != 0 {
		t.Skip("makes network namespaces, which needs root")
	}
	for _, tool := range []string{"ip", "nft"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("needs iproute2 and nftables: %v", err)
		}
	}
	c := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$", "-test.v")
	c.Env = append(os.Environ(), insideNamespace+"="+t.Name())
	c.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET | syscall.CLONE_NEWNS}
	out, err := c.CombinedOutput()
	if errors.Is(err, syscall.EPERM) {
		t.Skipf("makes network namespaces, which this container does not allow: %v", err)
	}
	require.NoError(t, err, "%s", out)
	return false
}

// shell runs commands in this process's namespaces.
func shell(t *testing.T, commands ...string) {
	t.Helper()
	for _, command := range commands {
		out, err := exec.Command("sh", "-ec", command).CombinedOutput()
		require.NoError(t, err, "%s: %s", command, out)
	}
}

// endpoint gives the namespace an address on loopback, with the two ports of a cluster behind it.
func endpoint(t *testing.T, ca authority, address string) {
	t.Helper()
	shell(t, "ip address add "+address+"/32 dev lo")
	listen(t, address+":443", ca.speaksTLS(t, clusterHost, answers(t, 401)))
	listen(t, address+":9092", ca.speaksTLS(t, clusterHost, stays))
}

// probeBoth tries both ports at the addresses that the namespace's resolver answers.
func probeBoth(t *testing.T, ca authority, addresses ...string) Result {
	t.Helper()
	var parsed []netip.Addr
	for _, a := range addresses {
		parsed = append(parsed, netip.MustParseAddr(a))
	}
	resolver := nameserver(t, "127.0.0.1:53", dnsmessage.RCodeSuccess, parsed...)
	return Run(t.Context(), Options{Host: clusterHost, Ports: []int{RESTPort, KafkaPort}, Roots: ca.roots, Resolver: resolver, Timeout: 3 * time.Second})
}

func TestBothPortsWork(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	r := probeBoth(t, ca, "10.77.0.10")
	assert.True(t, r.Reachable, "%+v", r.Steps)
	assert.Len(t, r.Steps, 6) // resolve, two connects, two handshakes, one request
	assert.Equal(t, "https://"+clusterHost+"/kafka/v3/clusters", step(t, r, symptom.StepHTTP).Target)
}

func TestDroppedPackets(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	shell(t, "nft add table inet t", "nft add chain inet t in '{ type filter hook input priority 0; }'",
		"nft add rule inet t in ip daddr 10.77.0.10 tcp dport '{ 443, 9092 }' drop")
	r := probeBoth(t, ca, "10.77.0.10")
	assert.Equal(t, symptom.ConnectTimeout, r.Symptom, "%+v", r.Steps)
	sameInText(t, r)
}

// Only answers are lost here, as with a missing way back: it looks the same from the client.
func TestDroppedAnswers(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	shell(t, "nft add table inet t", "nft add chain inet t in '{ type filter hook input priority 0; }'",
		"nft add rule inet t in ip saddr 10.77.0.10 tcp sport '{ 443, 9092 }' drop")
	r := probeBoth(t, ca, "10.77.0.10")
	assert.Equal(t, symptom.ConnectTimeout, r.Symptom, "%+v", r.Steps)
}

func TestOnlyTheKafkaPortIsDropped(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	shell(t, "nft add table inet t", "nft add chain inet t in '{ type filter hook input priority 0; }'",
		"nft add rule inet t in tcp dport 9092 drop")
	r := probeBoth(t, ca, "10.77.0.10")
	assert.Equal(t, symptom.KafkaPortTimeout, r.Symptom, "%+v", r.Steps)
	assert.True(t, step(t, r, symptom.StepHTTP).Passed, "443 is still asked")
}

func TestOneZoneOfTwoIsDropped(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	endpoint(t, ca, "10.77.1.10")
	shell(t, "nft add table inet t", "nft add chain inet t in '{ type filter hook input priority 0; }'",
		"nft add rule inet t in ip daddr 10.77.1.10 tcp dport '{ 443, 9092 }' drop")
	r := probeBoth(t, ca, "10.77.0.10", "10.77.1.10")
	assert.Equal(t, symptom.Intermittent, r.Symptom, "%+v", r.Steps)
	assert.False(t, r.Reachable)
}

// A route table that blackholes drops; a machine without any route says so.
func TestNoRouteAtAll(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	r := probeBoth(t, newAuthority(t), "10.77.0.10")
	assert.Equal(t, symptom.NoRouteToHost, r.Symptom, "%+v", r.Steps)
	sameInText(t, r)
}

func TestFirewallThatRejects(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	ca := newAuthority(t)
	endpoint(t, ca, "10.77.0.10")
	shell(t, "nft add table inet t", "nft add chain inet t in '{ type filter hook input priority 0; }'",
		"nft add rule inet t in tcp dport '{ 443, 9092 }' reject with tcp reset")
	r := probeBoth(t, ca, "10.77.0.10")
	assert.Equal(t, symptom.ConnectionRefused, r.Symptom, "%+v", r.Steps)
	sameInText(t, r)
}

// Without --resolver the probe asks what the machine is set to ask.
func TestSystemResolverIsAskedAndNamed(t *testing.T) {
	if !inNamespace(t) {
		return
	}
	conf := filepath.Join(t.TempDir(), "resolv.conf")
	require.NoError(t, os.WriteFile(conf, []byte("nameserver 127.0.0.1\n"), 0o600))
	shell(t, "mount --make-rprivate /", "mount --bind "+conf+" /etc/resolv.conf")
	nameserver(t, "127.0.0.1:53", dnsmessage.RCodeNameError)
	r := Run(t.Context(), Options{Host: clusterHost, Ports: []int{443}, Timeout: 2 * time.Second})
	assert.Equal(t, symptom.NoSuchHost, r.Symptom)
	assert.Equal(t, "lookup "+clusterHost+" on 127.0.0.1:53: no such host", r.Steps[0].Seen)
}
