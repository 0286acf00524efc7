package review

// Attempt is one order that was tried in the emulated clouds, with the real Terraform.
type Attempt struct {
	Order []string `json:"order"`
	// Lifted is true if it was tried without what protects the things that go, as after an apply of protect: false.
	Lifted bool `json:"lifted"`
	Passed bool `json:"passed"`
	// Stack and Step at which it ended, and in which error; "" if it passed.
	Stack string `json:"stack,omitempty"`
	Step  string `json:"step,omitempty"`
	Error string `json:"error,omitempty"`
}
