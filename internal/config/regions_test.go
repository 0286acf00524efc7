package config

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The list is that of the AWS SDK that go.mod names: its partitions.json.
func TestRegionsAreThoseOfTheSDK(t *testing.T) {
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/aws/aws-sdk-go-v2").Output()
	require.NoError(t, err)
	content, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(folder)), "internal/endpoints/awsrulesfn/partitions.json"))
	require.NoError(t, err)
	var partitions struct {
		Partitions []struct{ Regions map[string]any }
	}
	require.NoError(t, json.Unmarshal(content, &partitions))
	var want []string
	for _, partition := range partitions.Partitions {
		for region := range partition.Regions {
			if !strings.HasSuffix(region, "-global") {
				want = append(want, region)
			}
		}
	}
	slices.Sort(want)
	assert.Equal(t, want, regions)
}

func TestEveryRegionIsPossible(t *testing.T) {
	for _, region := range regions {
		v := &validator{Config: &Config{Region: region}}
		v.checkRegion()
		v.warnOfRegion()
		assert.Empty(t, v.problems, region)
	}
}
