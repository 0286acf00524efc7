package packet

// virtualPrivateGateway is a virtual private gateway: a Site-to-Site VPN or Direct Connect (VPC guide, "Routing to a
// virtual private gateway"). It is not followed.
type virtualPrivateGateway struct{ unknown }
