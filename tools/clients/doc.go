// Package clients runs the programs of docs/applications.md, as they stand there, with the real libraries.
//
// It is a module of its own, so that these libraries do not move the versions of the product's; make clients runs it.
package clients
