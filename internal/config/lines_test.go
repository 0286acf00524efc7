package config

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAFileThatIsLookedAtKnowsItsLines(t *testing.T) {
	file, err := ParseLocated("a.yaml", []byte("name: a\nregion: us-east-1\nprivatelink: {vpcs: {main: {cidr: 10.0.0.0/20, availability_zone_ids: [use1-az1]}}}\nconfluent:\n  clusters:\n    main:\n      topics:\n        a.b:\n          partitions: 3\n"), nil)
	require.NoError(t, err)
	topic := Path("confluent", "clusters", "main", "topics", "a.b")
	assert.Equal(t, 8, file.Line(topic))
	assert.Equal(t, 8, file.Line(topic+".retire"), "what is not there has the line of what is around it")
	assert.True(t, file.Has(topic))
	assert.False(t, file.Has(topic+".retire"))
	_, err = ParseLocated("a.yaml", []byte("name: a\nregio: us-east-1\n"), nil)
	assert.ErrorContains(t, err, "a.yaml:2: regio")
}
