package dns

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func TestNamesKeepTheirSymbolsWhole(t *testing.T) {
	assert.Equal(t, []string{"lkc-x", "{a.b.dns_domain}", "net"}, labels("lkc-x.{a.b.dns_domain}.net"))
	assert.Equal(t, []string{"a.b.c", "b.c", "c"}, ancestors("a.b.c"))
	assert.Equal(t, "a.b", canonical("A.b."))
	assert.Equal(t, "{aws_vpc.A.id}", canonical("{aws_vpc.A.id}."))
}

func TestAWildcardCoversDeeperLevelsAndNotTheApex(t *testing.T) {
	z := compileZone(&model.Zone{Domain: "d.cloud", Records: model.Known([]model.Record{
		{Name: "*.d.cloud", CNAME: "all"}, {Name: "*.az1.d.cloud", CNAME: "az1"}, {Name: "named.d.cloud", CNAME: "named"}})})
	for name, want := range map[string]string{"x.d.cloud": "all", "x.y.d.cloud": "all", "x.az1.d.cloud": "az1", "named.d.cloud": "named"} {
		require.NotNil(t, z.find(name), name)
		assert.Equal(t, want, z.find(name).CNAME)
	}
	assert.Nil(t, z.find("d.cloud"), "the apex")
	assert.Nil(t, z.find("az1.d.cloud"), "a name that has names below it exists")
	assert.Nil(t, z.find("x.named.d.cloud"), "a wildcard does not reach below an explicit name")
}
