package address

// PrivateLinkVPC is the id of a PrivateLink VPC, and the first part of the ids of all that belongs
// to it. "Spoke" is what the first release called such a VPC. The word stands in the states that
// exist and nowhere else: to take it out of the addresses too, each of those states would need a
// moved block for nearly everything in it, and would gain nothing.
func PrivateLinkVPC(name string) string { return Join("spoke", name) }
