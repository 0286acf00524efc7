// Package steps writes what Terraform needs so that promoted topics leave its hands as mirror topics and
// come back as ordinary ones, without their data being touched: fragments of the configuration file and an
// import block, in the order in which they are applied.
//
// A promoted mirror topic may also stay as it is: with its mirror_status in the file the next plan is empty. But
// its resource is the mirror topic's still, and goes, with the data, when the link leaves the file.
package steps

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/beside"
	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
)

// Topic that is an ordinary one now.
type Topic struct {
	Source, Name string
	Partitions   int
	// Settings that somebody or the link has set. The import finds all of them, and plans to take away each that the file
	// does not name.
	Settings map[string]string
	// Left are those that the file cannot name, with their values: no such key, or a value that it refuses.
	Left map[string]string
}

// Read reads partitions and settings of topics from their cluster, dedicated or not.
//
// Which settings are the topic's own is said as the provider 2.83.4 does when it imports one (loadTopicConfigs): those whose source is
// DYNAMIC_TOPIC_CONFIG, whatever else is said of them.
func Read(ctx context.Context, client *kafkarest.Client, names map[string]string, partitions map[string]int, dedicated bool) ([]Topic, error) {
	var topics []Topic
	var errs []error
	for _, source := range slices.Sorted(maps.Keys(names)) {
		name := names[source]
		settings, err := client.TopicSettings(ctx, name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		topic := Topic{Source: source, Name: name, Partitions: partitions[source], Settings: map[string]string{}, Left: map[string]string{}}
		for _, one := range settings {
			if one.Source != "DYNAMIC_TOPIC_CONFIG" || one.Sensitive {
				continue
			}
			if known, ok := confluentcloud.FindTopicSetting(one.Name); ok && known.Takes(one.Value, dedicated) && (dedicated || !known.Dedicated) {
				topic.Settings[one.Name] = one.Value
			} else {
				topic.Left[one.Name] = one.Value
			}
		}
		topics = append(topics, topic)
	}
	return topics, errors.Join(errs...)
}

// Files returns the files by name.
func Files(link inventory.Link, half inventory.Half, topics []Topic) map[string]string {
	whole := true // every mirror topic of the link goes
	for _, mirror := range half.Mirrors {
		whole = whole && slices.ContainsFunc(topics, func(t Topic) bool { return t.Source == mirror.Topic })
	}
	whole = whole && len(link.Halves) == 1
	byPattern := ""
	for _, pattern := range half.Approved {
		if _, literal := pattern.Literal(); !literal && !whole && slices.ContainsFunc(topics, func(t Topic) bool { return pattern.Matches(t.Source) }) {
			byPattern = string(pattern)
		}
	}
	return map[string]string{
		"1-forget.yaml": forget(link, topics, whole),
		"2-topics.yaml": ordinary(half, topics),
		"2-import.tf":   imports(half, topics),
		"README.md":     readme(link, half, topics, whole, byPattern),
	}
}

// Write writes the files into a folder, which is made: all of them, or none.
func Write(folder string, files map[string]string) error {
	return beside.Write(folder, func(folder string) error {
		for name, text := range files {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
				return err
			}
		}
		return nil
	})
}

func forget(link inventory.Link, topics []Topic, whole bool) string {
	text := "links:\n  " + link.Name + ":\n"
	if whole {
		return text + "    retire: true\n    keep_data: true\n"
	}
	text += "    mirrors:\n"
	for _, topic := range topics {
		text += fmt.Sprintf("      %q: {retire: true, keep_data: true}\n", topic.Source)
	}
	return text
}

func ordinary(half inventory.Half, topics []Topic) string {
	text := "confluent:\n  clusters:\n    " + half.Cluster.Name + ":\n      topics:\n"
	for _, topic := range topics {
		text += fmt.Sprintf("        %q:\n          partitions: %d\n", topic.Name, topic.Partitions)
		if len(topic.Settings) > 0 {
			text += "          config:\n"
		}
		for _, name := range slices.Sorted(maps.Keys(topic.Settings)) {
			text += fmt.Sprintf("            %s: %q\n", name, topic.Settings[name])
		}
	}
	return text
}

func imports(half inventory.Half, topics []Topic) string {
	var text strings.Builder
	for _, topic := range topics {
		fmt.Fprintf(&text, "import {\n  to = confluent_kafka_topic.%s\n  id = %q\n}\n", address.Topic(half.Cluster.Name, topic.Name), half.Cluster.ID+"/"+topic.Name)
	}
	return text.String()
}

func readme(link inventory.Link, half inventory.Half, topics []Topic, whole bool, byPattern string) string {
	var names []string
	for _, topic := range topics {
		names = append(names, "`"+topic.Name+"`")
	}
	leave := "take the topics out of `topics` of the link and the lines of step 1 out of `mirrors`, with their `mirror_status`"
	if whole {
		leave = "take the link out"
	}
	text := fmt.Sprintf(`# %s: mirror topics become ordinary topics of Terraform

%s on %s. The data is not touched. Until you begin, their mirror_status in the file keeps the plan empty.

1. Lay 1-forget.yaml over the configuration file, synthesize, and apply cluster-link. The stack then has removed
   blocks: Terraform forgets the mirror topics. While the link is down it cannot be read: apply with -refresh=false.
2. In the file, %s, and lay 2-topics.yaml
   over it. Synthesize, put 2-import.tf into the stack's folder as import.tf, and apply cluster-link: the plan imports the
   topics and changes nothing of them. The provider takes the key for the import from the variables
   IMPORT_KAFKA_REST_ENDPOINT, IMPORT_KAFKA_API_KEY and IMPORT_KAFKA_API_SECRET, if it does not from the stack.
3. Delete import.tf. The next plan is empty.
`, link.Name, strings.Join(names, ", "), half.Cluster.Name, leave)
	if byPattern != "" {
		text += fmt.Sprintf("\nStep 2 cannot be done yet: the pattern %s of the link still approves some of them. Write its other topics by name first.\n", byPattern)
	}
	for _, topic := range topics {
		if len(topic.Left) == 0 {
			continue
		}
		var settings []string
		for _, name := range slices.Sorted(maps.Keys(topic.Left)) {
			settings = append(settings, name+"="+topic.Left[name])
		}
		text += fmt.Sprintf("\n%[1]s has settings of its own that the file cannot name: %[2]s. The import finds them, and its plan takes them\n"+
			"away: leave %[1]s out of 2-topics.yaml and 2-import.tf, and write it under existing_topics of %[3]s.\n", topic.Name, strings.Join(settings, ", "), half.Cluster.Name)
	}
	return text
}
