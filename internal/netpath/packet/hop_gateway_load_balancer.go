package packet

// gatewayLoadBalancer is a Gateway Load Balancer or firewall endpoint, which hands the packet to an appliance and gets
// it back (Gateway Load Balancer guide, "Routing"). It is not followed.
type gatewayLoadBalancer struct{ unknown }
