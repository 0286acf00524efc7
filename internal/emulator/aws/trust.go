package aws

import (
	"encoding/json"
	"fmt"
	"path"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// distrusts says why a service that works for a resource may not assume a role; it is empty if it may.
func (a Account) distrusts(role emulator.Object, service, source string) string {
	var policy struct {
		Statement []struct {
			Effect    string
			Principal struct{ Service string }
			Condition map[string]map[string]string
		}
	}
	if err := json.Unmarshal([]byte(role.String("assume_role_policy")), &policy); err != nil {
		return fmt.Sprintf("Its trust policy is not understood: %v.", err)
	}
	because := "Its trust policy does not name " + service + "."
	for _, statement := range policy.Statement {
		if statement.Effect != "Allow" || statement.Principal.Service != service {
			continue
		}
		if because = a.unmet(statement.Condition, source); because == "" {
			return ""
		}
	}
	return because
}

// unmet says which condition of a trust policy does not hold; it knows those against the confused deputy.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
func (a Account) unmet(conditions map[string]map[string]string, source string) string {
	for operator, keys := range conditions {
		for key, wanted := range keys {
			held := false
			switch operator + " " + key {
			case "StringEquals aws:SourceAccount":
				held = wanted == a.ID
			case "ArnLike aws:SourceArn":
				held, _ = path.Match(wanted, source)
			}
			if !held {
				return fmt.Sprintf("The condition %s %s %s of its trust policy does not hold for %s.", operator, key, wanted, source)
			}
		}
	}
	return ""
}
