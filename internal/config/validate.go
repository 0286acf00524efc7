package config

// validator collects what is wrong with the relations between values. The form of
// each single value was checked before, by the JSON Schema; a value that failed there
// stays as it is, or empty, and the checks here leave it alone.
type validator struct {
	*Config
	problems []Problem
	// missing names that the file refers to, by what they would name.
	missing map[string]*missing
	// mirrors by the cluster that links bring them to, once they were asked for.
	mirrors map[string]map[string]Mirror
}

// validate checks the completed configuration as a whole.
func (c *Config) validate() []Problem {
	v := &validator{Config: c, missing: map[string]*missing{}, mirrors: map[string]map[string]Mirror{}}
	v.checkKeys()
	v.checkDisplayNames()
	v.checkHub()
	v.checkTransitGateway()
	v.checkAccounts()
	v.checkPrivateLink()
	v.checkExisting()
	v.checkLogs()
	v.checkReaders()
	v.checkBYOK()
	v.checkCIDRs()
	v.checkConfluent()
	v.checkIdentityProviders()
	v.checkSchemas()
	v.checkClusters()
	v.checkLinks()
	v.checkShares()
	v.checkRights()
	v.checkSettings()
	v.checkRetiring()
	v.checkMonitoring()
	v.addMissing()
	return v.problems
}

func (v *validator) add(path, what, allowed string) {
	v.problems = append(v.problems, Problem{Path: path, What: what, Allowed: allowed})
}

// places remembers where each value of a kind was seen first.
type places[K comparable] map[K]string

// checkRepeated notes a value that stands somewhere else already.
func checkRepeated[K comparable](v *validator, seen places[K], value K, path string) {
	var none K
	if value == none {
		return
	}
	if first, ok := seen[value]; ok {
		v.add(path, "is the same as "+first, "each one once")
		return
	}
	seen[value] = path
}

// checkRepeats notes the values that a list holds more than once.
func checkRepeats[K comparable](v *validator, list []K, path string) {
	seen := places[K]{}
	for i, value := range list {
		checkRepeated(v, seen, value, at(path, i))
	}
}
