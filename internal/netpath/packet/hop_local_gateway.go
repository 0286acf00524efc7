package packet

// localGateway is the local gateway of an Outpost: on-premises networks (Outposts guide, "Local
// gateways"). It is not followed.
type localGateway struct{ unknown }
