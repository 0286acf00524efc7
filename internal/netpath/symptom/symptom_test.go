package symptom

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEverySymptomIsExplained(t *testing.T) {
	seen := map[ID]bool{}
	for _, s := range All() {
		require.False(t, seen[s.ID], "%s is in the table twice", s.ID)
		seen[s.ID] = true
		assert.NotEmpty(t, s.Seen, s.ID)
		assert.NotEmpty(t, s.Meaning, s.ID)
		require.NotEmpty(t, s.Causes, s.ID)
		for _, c := range s.Causes {
			assert.NotEmpty(t, c.Text, s.ID)
			if !s.NetworkFine() {
				assert.NotEmpty(t, c.Check, "%s: %s", s.ID, c.Text)
			}
		}
	}
}

func TestEveryPatternLeadsToTheTable(t *testing.T) {
	for _, p := range append(append([]pattern{}, exact...), loose...) {
		ids := []ID{p.id}
		if p.tails != nil {
			ids = ids[:0]
			for _, t := range p.tails {
				ids = append(ids, t.id)
			}
		}
		for _, id := range ids {
			_, known := Lookup(id)
			assert.True(t, known, "%q of pattern %s", id, p.expression)
		}
		assert.Equal(t, lower(p.literal), p.literal, "literals are compared in lower case")
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
