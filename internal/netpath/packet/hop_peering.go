package packet

// peering is a VPC peering connection (VPC Peering Guide, "How VPC peering connections work"): it leads to the one peer
// VPC, and to nothing behind that. It is not followed.
type peering struct{ unknown }
