// Package judge holds no code but tests: a second evaluation of random networks, which shares
// nothing with the first but the question.
//
// A random world (names, prefix lists, Transit Gateway tables, network ACLs, security groups,
// peerings, appliances) is written down as the state that terraform show -json prints, in one of
// the many forms in which people write it, and served by the AWS test server. What netpath says of
// either must be what the plain evaluation says of the world itself: one address, one port, one
// table looked through from top to bottom. Then facts are withheld from the inputs; "unknown" is
// accepted only where a withheld fact could change the answer, and nothing else than the truth ever.
package judge
