package hashicorp

import (
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Time returns the emulated time provider.
func Time() *emulator.Provider {
	return &emulator.Provider{
		Address: "registry.terraform.io/hashicorp/time",
		Resources: map[string]*emulator.Resource{
			"time_static": {Replace: []string{"triggers", "rfc3339"}, Create: createStatic, Imported: func(static emulator.Object) { static["triggers"] = map[string]any{} }},
		},
	}
}

// createStatic notes the world's time, or the one given.
func createStatic(call *emulator.Call) error {
	static := call.Object
	static.Default("rfc3339", call.World.Now().UTC().Format(time.RFC3339))
	return SetStatic(static, static.String("rfc3339"))
}

// SetStatic sets every attribute of a time_static to a moment in RFC 3339.
func SetStatic(static emulator.Object, rfc3339 string) error {
	moment, err := time.Parse(time.RFC3339, rfc3339)
	if err != nil {
		return emulator.Refuse("Create time static error: the rfc3339 timestamp %q could not be parsed: %v", rfc3339, err)
	}
	static["id"], static["rfc3339"], static["unix"] = rfc3339, rfc3339, moment.Unix()
	static["year"], static["month"], static["day"] = moment.Year(), int(moment.Month()), moment.Day()
	static["hour"], static["minute"], static["second"] = moment.Hour(), moment.Minute(), moment.Second()
	return nil
}
