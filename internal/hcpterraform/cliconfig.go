package hcpterraform

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/zclconf/go-cty/cty"
)

// cli is what a file of the CLI configuration says of a host's credentials.
type cli struct {
	token  string
	helper *helper
}

// parseCLI reads a file of the CLI configuration, in HCL or JSON. Errors never quote the file: it holds secrets.
func parseCLI(text []byte, file, host string) (cli, error) {
	if strings.HasSuffix(file, ".json") || bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return parseJSON(text, file, host)
	}
	return parseHCL(text, file, host)
}

func parseJSON(text []byte, file, host string) (cli, error) {
	var content struct {
		Credentials map[string]struct {
			Token string `json:"token"`
		} `json:"credentials"`
		Helpers map[string]struct {
			Args []string `json:"args"`
		} `json:"credentials_helper"`
	}
	if json.Unmarshal(text, &content) != nil {
		return cli{}, fmt.Errorf("%s is not JSON as terraform login writes it: mend it, or run terraform login %s", file, host)
	}
	var found cli
	for name, one := range content.Credentials {
		if strings.EqualFold(name, host) {
			found.token = one.Token
		}
	}
	for name, one := range content.Helpers {
		found.helper = &helper{name, one.Args}
	}
	return found, nil
}

var cliConfigSchema = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
	{Type: "credentials", LabelNames: []string{"host"}}, {Type: "credentials_helper", LabelNames: []string{"name"}},
}}

func parseHCL(text []byte, file, host string) (cli, error) {
	parsed, problems := hclparse.NewParser().ParseHCL(text, file)
	if problems.HasErrors() {
		return cli{}, fmt.Errorf("%s: line %d is not in the form of a CLI configuration file", file, problems[0].Subject.Start.Line)
	}
	var found cli
	content, _, _ := parsed.Body.PartialContent(cliConfigSchema)
	for _, block := range content.Blocks {
		attributes, _ := block.Body.JustAttributes()
		switch {
		case block.Type == "credentials_helper":
			found.helper = &helper{name: block.Labels[0]}
			if args, ok := attributes["args"]; ok {
				value, problems := args.Expr.Value(nil)
				list, ok := texts(value)
				if problems.HasErrors() || !ok {
					return cli{}, fmt.Errorf("%s: line %d: args of the credentials helper is not a list of texts in quotes", file, args.Range.Start.Line)
				}
				found.helper.args = list
			}
		case strings.EqualFold(block.Labels[0], host):
			if token, ok := attributes["token"]; ok {
				value, problems := token.Expr.Value(nil)
				if problems.HasErrors() || value.IsNull() || value.Type() != cty.String {
					return cli{}, fmt.Errorf("%s: line %d: the token is not a text in quotes", file, token.Range.Start.Line)
				}
				found.token = value.AsString()
			}
		}
	}
	return found, nil
}

func texts(value cty.Value) (list []string, ok bool) {
	if value.IsNull() || !value.IsKnown() || !value.CanIterateElements() {
		return nil, false
	}
	for _, one := range value.AsValueSlice() {
		if one.IsNull() || one.Type() != cty.String {
			return nil, false
		}
		list = append(list, one.AsString())
	}
	return list, true
}
