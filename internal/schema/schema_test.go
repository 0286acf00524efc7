package schema

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEmbeddedSchemasAreAsRefreshWritesThem(t *testing.T) {
	schemas, err := Load()
	require.NoError(t, err)
	for address := range schemas.Providers {
		want, err := schemas.JSON(address)
		require.NoError(t, err)
		got, err := embedded.ReadFile("providers/" + FileName(address))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "providers/%s is not current; run `make schemas`", FileName(address))
	}
}

func TestReadNamesEveryMissingFileAndType(t *testing.T) {
	files := fstest.MapFS{
		"time.json": {Data: []byte(`{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/hashicorp/time": {"provider": {"block": {}}}}}`)},
		"http.json": {Data: []byte(`{"format_version": "1.0", "provider_schemas": {}}`)},
		"tls.json":  {Data: []byte(`[]`)},
	}
	_, err := Read(files, map[string]InUse{
		"registry.terraform.io/hashicorp/aws":  {Resources: []string{"aws_vpc"}},
		"registry.terraform.io/hashicorp/http": {},
		"registry.terraform.io/hashicorp/time": {Resources: []string{"time_static"}, DataSources: []string{"time"}},
		"registry.terraform.io/hashicorp/tls":  {},
	})
	require.Error(t, err)
	assert.ErrorContains(t, err, "aws.json: open aws.json: file does not exist")
	assert.ErrorContains(t, err, "http.json: holds no schema of registry.terraform.io/hashicorp/http")
	assert.ErrorContains(t, err, "time.json: lacks resource time_static\nlacks data source time")
	assert.ErrorContains(t, err, "tls.json: not a file of `terraform providers schema -json`")
}
