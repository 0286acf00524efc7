package config

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// checkSettings checks state, tags and secrets.
func (v *validator) checkSettings() {
	v.checkRegion()
	if v.State.Local != nil && v.State.HCPTerraform != nil {
		v.add("state", "holds both local and hcp_terraform", "one of the two")
	}
	if hcp := v.State.HCPTerraform; hcp != nil {
		// HCP Terraform API reference, "Workspaces": letters, digits, - and _, 90 characters.
		const longestWorkspace = 90
		length := 0
		for _, name := range stack.Names() {
			length = max(length, len(stack.Workspace(hcp.WorkspacePrefix, name)))
		}
		if length > longestWorkspace {
			v.add("state.hcp_terraform.workspace_prefix", fmt.Sprintf("gives a workspace a name of %d characters", length),
				fmt.Sprintf("at most %d with the stack's name behind it", longestWorkspace))
		}
		v.checkWorkspaces(hcp)
	}
	v.checkTags()
	v.checkSecrets()
}

// Tag Editor User Guide, "Tag naming limits and requirements".
var tagCharacters = regexp.MustCompile(`^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`)

func (v *validator) checkTags() {
	const most, longestKey, longestValue = 50, 128, 256
	if len(v.Tags) > most {
		v.add("tags", fmt.Sprintf("holds %d tags", len(v.Tags)), fmt.Sprintf("at most %d", most))
	}
	for key, value := range inorder.Of(v.Tags) {
		path := at("tags", key)
		switch {
		case key == "" || utf8.RuneCountInString(key) > longestKey || utf8.RuneCountInString(value) > longestValue:
			v.add(path, "is too long or empty", fmt.Sprintf("a key of 1 to %d characters, a value of at most %d", longestKey, longestValue))
		case strings.HasPrefix(strings.ToLower(key), "aws:"):
			v.add(path, "starts with aws:, which AWS keeps for itself", "another key")
		case !tagCharacters.MatchString(key) || !tagCharacters.MatchString(value):
			v.add(path, "has a character that AWS refuses in tags", "letters, digits, spaces and _.:/=+-@")
		}
	}
}

func (v *validator) checkSecrets() {
	// Secrets Manager API reference, CreateSecret: Name. A principal's part is a display
	// name, which is at most as long as a service account's.
	const longest = 512 - len("/") - longestServiceAccount
	if length := len(v.Secrets.PathPrefix); length > longest {
		v.add("secrets.path_prefix", fmt.Sprintf("has %d characters", length), fmt.Sprintf("at most %d", longest))
	}
	v.checkARN("secrets.kms_key_id", v.Secrets.KMSKeyID, v.Region)
	if days := v.Secrets.RecoveryWindowDays; days != nil && *days > 0 && *days < 7 {
		v.add("secrets.recovery_window_days", fmt.Sprintf("is %d", *days), "7 to 30, or 0 to delete at once")
	}
	if strings.HasPrefix(v.Secrets.PathPrefix, "aws/") {
		v.add("secrets.path_prefix", "starts with aws/, which AWS keeps for itself", "another prefix")
	}
}
