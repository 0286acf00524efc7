package confluentcloud

import (
	_ "embed"
	"encoding/json"
	"regexp"
	"slices"
	"sync"
)

// The catalogue of managed connectors: the classes, and the settings of each.
//
// Read on 2026-11-26 from Confluent's migration tool, commit 03c8323 of 2026-06-01, templates/fm, which holds the
// definitions that the service validates by: https://github.com/confluentinc/connect-migration-utility
// Confluent has classes and settings that came later, which no page lists: the service itself does, to who has an account
// (Connect API, connector-plugins). So what is not here may exist all the same.
//
//go:embed connector_plugins.json
var connectorPluginsJSON []byte

// ConnectorPlugin is a class of managed connectors.
type ConnectorPlugin struct {
	// Class as in the setting connector.class.
	Class string `json:"class"`
	// Sink classes read topics, the others write them.
	Sink bool `json:"sink"`
	// Required settings that have no default.
	Required []string `json:"required"`
	// Secret settings, which the service never shows.
	Secret []string `json:"secret"`
	// Address settings, among the required ones, say where the other system is.
	Address []string `json:"address"`
	// Keys of its settings beside those that most classes have. A # stands for a number.
	Keys []string `json:"keys"`
}

type connectorCatalogue struct {
	Common  []string          `json:"common"`
	Plugins []ConnectorPlugin `json:"plugins"`
}

var connectors = sync.OnceValue(func() connectorCatalogue {
	var catalogue connectorCatalogue
	if err := json.Unmarshal(connectorPluginsJSON, &catalogue); err != nil {
		panic(err) // it is built in
	}
	return catalogue
})

// FindConnectorPlugin finds a class in the catalogue.
func FindConnectorPlugin(class string) (ConnectorPlugin, bool) {
	plugins := connectors().Plugins
	i := slices.IndexFunc(plugins, func(p ConnectorPlugin) bool { return p.Class == class })
	if i < 0 {
		return ConnectorPlugin{}, false
	}
	return plugins[i], true
}

// ConnectorClasses lists the classes of the catalogue.
func ConnectorClasses() []string {
	var classes []string
	for _, plugin := range connectors().Plugins {
		classes = append(classes, plugin.Class)
	}
	return classes
}

// Has reports whether the class has a setting.
func (p ConnectorPlugin) Has(key string) bool {
	return slices.Contains(p.Settings(), numbered.ReplaceAllString(key, "$1#.")) || openSettings.MatchString(key)
}

// Settings lists the keys of all settings of the class.
func (p ConnectorPlugin) Settings() []string { return slices.Concat(connectors().Common, p.Keys) }

// MissingFrom lists the required settings that are not given. A connector that acts as an IAM role
// (provider.integration.id) needs no secrets.
func (p ConnectorPlugin) MissingFrom(given func(key string) bool) []string {
	var missing []string
	for _, key := range p.Required {
		byRole := given("provider.integration.id") && slices.Contains(p.Secret, key)
		if !given(key) && !byRole {
			missing = append(missing, key)
		}
	}
	return missing
}

var (
	// numbered are settings of one of several like things, such as api2.http.path.
	numbered = regexp.MustCompile(`^(api|index|table)[0-9]+\.`)
	// openSettings have names of the user's own in them, or those of Kafka's clients and converters.
	openSettings = regexp.MustCompile(`^(transforms|predicates)(\..+)?$|^((key|value|header)\.converter|(consumer|producer)\.override|errors)\.`)
	// secretSettings are taken for secrets where the class is not in the catalogue.
	secretSettings = regexp.MustCompile(`(?i)(password|passphrase|secret|token|credentials?|private\.?key|api\.?key|access\.?key|keyfile)`)
)

// LooksSecret reports whether a setting of a class that is not in the catalogue is a secret by its name.
func LooksSecret(key string) bool { return secretSettings.MatchString(key) }
