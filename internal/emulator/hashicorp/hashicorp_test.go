package hashicorp

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestARequestIsAnsweredOrFailsAsTheProviderSays(t *testing.T) {
	ask := func(url string, err error) (emulator.Object, error) {
		provider := HTTP(func(*emulator.Call, *http.Request) (Answer, error) { return Answer{Status: 401}, err })
		call := &emulator.Call{World: emulator.NewWorld(), Object: emulator.Object{"url": url, "retry": map[string]any{"attempts": 2}}}
		return call.Object, provider.DataSources["http"](call)
	}
	answer, err := ask("https://lkc-1.example/topics", nil)
	require.NoError(t, err)
	assert.Equal(t, 401, answer["status_code"])
	_, err = ask("https://lkc-1.example/topics", errors.New("EOF"))
	assert.EqualError(t, err, `Error making request: GET https://lkc-1.example/topics giving up after 3 attempt(s): Get "https://lkc-1.example/topics": EOF`)
	_, err = ask("lkc-1.example:9092", nil)
	assert.ErrorContains(t, err, "unsupported protocol scheme")
}

func TestAStaticTimeIsTheWorlds(t *testing.T) {
	world := emulator.NewWorld()
	world.Now = func() time.Time { return time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC) }
	static := emulator.Object{}
	create := Time().Resources["time_static"].Create
	require.NoError(t, create(&emulator.Call{World: world, Object: static}))
	assert.Equal(t, "2026-01-02T03:04:05Z", static["rfc3339"])
	assert.Equal(t, int64(1767323045), static["unix"])
	assert.ErrorContains(t, create(&emulator.Call{World: world, Object: emulator.Object{"rfc3339": "now"}}), "could not be parsed")
}
