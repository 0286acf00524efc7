//go:build linux

package packet

import (
	"bytes"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// namespaces is the fixed set of Linux network namespaces that every topology is written
// into: a router per VPC, a host per subnet, one for the Transit Gateway. The kernel routes
// by policy rules, one table per subnet and per attachment, and nftables filters.
type namespaces struct {
	prefix string
	fds    map[string]int
}

func (n *namespaces) router(vpc int) string { return fmt.Sprintf("%sv%d", n.prefix, vpc) }
func (n *namespaces) host(vpc, subnet int) string {
	return fmt.Sprintf("%sh%d%d", n.prefix, vpc, subnet)
}

// peeringAddress is that of a VPC's router on its peering with another VPC.
func peeringAddress(vpc, peer int) string { return fmt.Sprintf("169.254.3.%d", 10*(vpc+1)+peer) }

func (n *namespaces) gateway() string { return n.prefix + "g" }

// newNamespaces makes the namespaces and the links between them, once for all topologies.
func newNamespaces(t *testing.T) *namespaces {
	n := &namespaces{prefix: fmt.Sprintf("np%d", os.Getpid()), fds: map[string]int{}}
	n.add(t, n.gateway())
	for v := range vpcCount {
		n.add(t, n.router(v))
		n.link(t, n.router(v), "tgw", n.gateway(), fmt.Sprintf("a%d", v))
		n.batch(t, n.router(v), "addr add 169.254.2.2/32 dev tgw\nlink add name sink type veth peer name sunk\nlink set sink up\nlink set sunk up\nrule add pref 50 iif tgw lookup 50\n")
		n.batch(t, n.gateway(), fmt.Sprintf("addr add 169.254.2.1/32 dev a%d\nrule add pref %d iif a%d lookup %d\n", v, 100+v, v, 100+v))
		for s := range subnetCount {
			n.add(t, n.host(v, s))
			n.link(t, n.router(v), fmt.Sprintf("s%d", s), n.host(v, s), "eth")
			n.batch(t, n.router(v), fmt.Sprintf("addr add 169.254.1.1/32 dev s%d\nrule add pref %d iif s%d lookup %d\n", s, 100+s, s, 100+s))
			n.listen(t, n.host(v, s))
		}
		if v > 0 { // the peering with the VPC before
			n.link(t, n.router(v), fmt.Sprintf("p%d", v-1), n.router(v-1), fmt.Sprintf("p%d", v))
			n.batch(t, n.router(v), fmt.Sprintf("addr add %s/32 dev p%d\nrule add pref 60 iif p%d lookup 50\n", peeringAddress(v, v-1), v-1, v-1))
			n.batch(t, n.router(v-1), fmt.Sprintf("addr add %s/32 dev p%d\nrule add pref 61 iif p%d lookup 50\n", peeringAddress(v-1, v), v, v))
		}
		n.batch(t, n.router(v), "rule del pref 32766\nrule del pref 32767\n")
	}
	n.batch(t, n.gateway(), "rule del pref 32766\nrule del pref 32767\n")
	return n
}

func (n *namespaces) add(t *testing.T, name string) {
	t.Helper()
	run(t, "", "ip", "netns", "add", name)
	t.Cleanup(func() { _ = exec.Command("ip", "netns", "del", name).Run() })
	run(t, "", "ip", "netns", "exec", name, "sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv4.conf.all.rp_filter=0", "net.ipv4.conf.default.rp_filter=0")
	n.batch(t, name, "link set lo up\n")
	fd, err := unix.Open("/run/netns/"+name, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	require.NoError(t, err)
	t.Cleanup(func() { _ = unix.Close(fd) })
	n.fds[name] = fd
}

func (n *namespaces) link(t *testing.T, a, deviceA, b, deviceB string) {
	t.Helper()
	run(t, "", "ip", "link", "add", "name", deviceA, "netns", a, "type", "veth", "peer", "name", deviceB, "netns", b)
	n.batch(t, a, "link set "+deviceA+" up\n")
	n.batch(t, b, "link set "+deviceB+" up\n")
}

func (n *namespaces) batch(t *testing.T, namespace, commands string) {
	t.Helper()
	run(t, commands, "ip", "-n", namespace, "-batch", "-")
}

func run(t *testing.T, stdin, name string, args ...string) {
	t.Helper()
	require.NoError(t, try(stdin, name, args...))
}

func try(stdin, name string, args ...string) error {
	c := exec.Command(name, args...)
	c.Stdin = bytes.NewBufferString(stdin)
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %v: %w\n%s\n%s", name, args, err, stdin, out)
	}
	return nil
}

// inside runs a function on a thread of its own in a namespace. Sockets made there stay there.
func (n *namespaces) inside(namespace string, do func()) error {
	failed := make(chan error)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		err := unix.Setns(n.fds[namespace], unix.CLONE_NEWNET)
		if err == nil {
			do()
		}
		failed <- err
	}()
	return <-failed
}

// listen accepts TCP connections on every port in a host's namespace.
func (n *namespaces) listen(t *testing.T, namespace string) {
	t.Helper()
	for _, port := range listened {
		var listener net.Listener
		var err error
		require.NoError(t, n.inside(namespace, func() { listener, err = net.Listen("tcp4", fmt.Sprintf(":%d", port)) }))
		require.NoError(t, err)
		t.Cleanup(func() { _ = listener.Close() })
		go func() {
			for {
				c, err := listener.Accept()
				if err != nil {
					return
				}
				_ = c.Close()
			}
		}()
	}
}

// dial tries flows at the same time and reports which connected.
func (n *namespaces) dial(t *testing.T, top *topology, wanted []flow, timeout time.Duration) map[flow]bool {
	t.Helper()
	var mutex sync.Mutex
	var group sync.WaitGroup
	connected := map[flow]bool{}
	for _, f := range wanted {
		group.Add(1)
		go func() {
			defer group.Done()
			to := netip.AddrPortFrom(top.vpcs[f.toVPC].subnets[f.toSubnet].host, uint16(f.port))
			err := n.inside(n.host(f.fromVPC, f.fromSubnet), func() {
				c, err := net.DialTimeout("tcp4", to.String(), timeout)
				if err == nil {
					_ = c.(*net.TCPConn).SetLinger(0)
					_ = c.Close()
				}
				mutex.Lock()
				connected[f] = err == nil
				mutex.Unlock()
			})
			if err != nil {
				t.Errorf("entering a namespace: %v", err)
			}
		}()
	}
	group.Wait()
	return connected
}
