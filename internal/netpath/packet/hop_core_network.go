package packet

// coreNetwork is a Cloud WAN core network, whose policy decides further (Cloud WAN guide, "Core
// network policies"). It is not followed.
type coreNetwork struct{ unknown }
