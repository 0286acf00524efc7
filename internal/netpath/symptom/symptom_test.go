package symptom

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEverySymptomIsExplained(t *testing.T) {
	type row struct {
		id      ID
		subject Subject
	}
	seen := map[row]bool{}
	for _, s := range All() {
		for _, subject := range append([]Subject{""}, s.Subjects...)[min(len(s.Subjects), 1):] {
			require.False(t, seen[row{s.ID, subject}], "%s is in the table twice for %q", s.ID, subject)
			seen[row{s.ID, subject}] = true
		}
		assert.NotEmpty(t, s.Class, s.ID)
		assert.NotEmpty(t, s.Seen, s.ID)
		assert.NotEmpty(t, s.Meaning, s.ID)
		require.NotEmpty(t, s.Causes, s.ID)
		for _, c := range s.Causes {
			assert.NotEmpty(t, c.Text, s.ID)
			if !s.NetworkFine() {
				assert.NotEmpty(t, c.Check, "%s: %s", s.ID, c.Text)
			}
		}
		_, known := Lookup(s.ID)
		assert.True(t, known, "%s has no row for any subject", s.ID)
	}
}

func TestEveryEntryLeadsToTheTable(t *testing.T) {
	used := map[ID]bool{RESTOnKafkaPort: true, PublicAddress: true, ForeignAddress: true, LocalAddress: true, NotKnown: true, // of the place
		KafkaPortTimeout: true, Intermittent: true} // of probe
	for _, e := range slices.Concat(definite, exact, loose) {
		require.NotNil(t, e.compiled(), e.expression)
		assert.Equal(t, lower(e.literal), e.literal, "literals are compared in lower case")
		assert.NotEmpty(t, e.literal, e.expression)
		ids := []ID{e.id}
		if e.tails != nil {
			ids = ids[:0]
			for _, t := range e.tails {
				ids = append(ids, t.id)
			}
		}
		for _, id := range ids {
			used[id] = true
			_, known := Lookup(id)
			assert.True(t, known, "%q of entry %s", id, e.expression)
		}
	}
	for _, s := range All() {
		assert.True(t, used[s.ID], "no entry leads to %s", s.ID)
	}
}

// The host decides first: what fails on the way to a public host has no private zone, route, group or Transit Gateway as its cause.
func TestAPublicHostIsNeverBlamedOnThePrivatePath(t *testing.T) {
	private := regexp.MustCompile(`(?i)transit gateway|\bhub\b|netpath trace|netpath routes|PrivateLink VPC|endpoint's security group`)
	for _, subject := range []Subject{ConfluentAPI, AWSAPI, HCPTerraform, Registry, PublicCluster} {
		for _, row := range All() {
			if row.NetworkFine() || row.ID == GateAnswered {
				continue
			}
			s, known := At(row.ID, Place{Host: "a.example", Subject: subject})
			require.True(t, known)
			require.NotEmpty(t, s.Causes, "%s of %s", row.ID, subject)
			for _, c := range s.Causes {
				assert.Empty(t, c.Codes, "%s of %s: %s", row.ID, subject, c.Text)
				assert.NotRegexp(t, private, c.Text+c.Check, "%s of %s", row.ID, subject)
			}
		}
	}
}

// What users mix up most: filters and missing routes drop, and a dropped packet alone never gives EOF.
func TestEOFIsNeverBlamedOnDroppedPackets(t *testing.T) {
	eof, _ := Lookup(EOF)
	assert.Contains(t, eof.Meaning, "A dropped packet alone never gives EOF")
	for _, id := range []ID{EOF, Reset} {
		s, _ := Lookup(id)
		for _, c := range s.Causes {
			for _, code := range c.Codes {
				assert.NotRegexp(t, "ROUTE|TGW|SG_|ACL", string(code), "%s: %s", id, c.Text)
			}
		}
	}
}
