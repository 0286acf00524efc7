package config_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// Every file that users start from must load as it is.
func TestPublishedFilesLoad(t *testing.T) {
	files, err := filepath.Glob("../../config/*.yaml")
	require.NoError(t, err)
	require.Len(t, files, 4)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			loaded, err := config.Load(file)
			require.NoError(t, err)
			assert.NotEmpty(t, loaded.Name)
		})
	}
}
