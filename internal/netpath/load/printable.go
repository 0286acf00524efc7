package load

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
)

// printable makes every text of a model fit to be shown, whatever input it came from: names and tags
// in a state or in AWS may hold escape sequences for a terminal, line ends and what turns the direction
// of text. They are written out (\x1b, \n), so that different names stay different, a row of a table
// stays one row and an SVG stays XML. This is the one place that does it: what is evaluated and
// shown is made of the model's texts.
func printable(m *model.Model) { output.MakeVisible(m) }
