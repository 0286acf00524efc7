package packet

// networkInterface is a network interface, as of a firewall or NAT instance (VPC guide, "Middlebox routing"). It is not followed.
type networkInterface struct{ unknown }
