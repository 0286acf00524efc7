package subjects

import (
	"errors"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// base is where the schema stands for its references: a name that leads nowhere.
const base = "schema://main/"

// errNotGiven is said of a reference to what is not given. Nothing is loaded from files or networks.
var errNotGiven = errors.New("is not among the references")

type nothing struct{}

func (nothing) Load(string) (any, error) { return nil, errNotGiven }

func (p *Parsed) readJSON(s Schema) error {
	value, err := decodeJSON(s.Text)
	if err != nil {
		return err
	}
	switch schema := value.(type) {
	case map[string]any:
		p.Record, _ = schema["title"].(string)
	case bool:
	default:
		return &SyntaxError{What: "is no JSON Schema: it is neither an object nor true or false"}
	}
	p.json = value
	if because := costly(value); because != "" {
		return &SyntaxError{What: because, Costly: true}
	}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft7)
	compiler.UseLoader(nothing{})
	compiler.UseRegexpEngine(patternOf)
	seen := map[string]bool{}
	if err := s.addResources(compiler, seen, 0); err != nil {
		return err
	}
	if err := compiler.AddResource(base, value); err != nil {
		return &SyntaxError{What: "is no JSON Schema: " + jsonMessage(err)}
	}
	_, err = compiler.Compile(base)
	var notLoaded *jsonschema.LoadURLError
	if err != nil && (p.Whole || !errors.As(err, &notLoaded)) {
		return &SyntaxError{What: "is no JSON Schema: " + jsonMessage(err)}
	}
	return nil
}

// beyondGo are errors of what regular expressions of the registry's JVM have, and those of Go have not: of it nothing is known here.
var beyondGo = []syntax.ErrorCode{syntax.ErrInvalidPerlOp, syntax.ErrInvalidNamedCapture, syntax.ErrInvalidEscape, syntax.ErrInvalidCharRange,
	syntax.ErrInvalidRepeatSize, syntax.ErrInvalidRepeatOp, syntax.ErrNestingDepth, syntax.ErrLarge}

// patternOf reads a regular expression.
func patternOf(text string) (jsonschema.Regexp, error) {
	pattern, err := regexp.Compile(text)
	var said *syntax.Error
	if errors.As(err, &said) && slices.Contains(beyondGo, said.Code) {
		return regexp.Compile("") // no value is matched with it
	}
	return pattern, err
}

func (s Schema) addResources(compiler *jsonschema.Compiler, seen map[string]bool, depth int) error {
	for name, reference := range inorder.Of(s.References) {
		if reference == nil || seen[name] {
			continue
		}
		if err := s.checkReference(name, depth); err != nil {
			return err
		}
		seen[name] = true
		value, err := decodeJSON(reference.Text)
		if err != nil {
			continue // said of the schema itself
		}
		if costly(value) != "" {
			continue // said of the schema itself
		}
		url := name
		if !strings.Contains(name, ":") {
			url = base + strings.TrimPrefix(name, "/")
		}
		if err := compiler.AddResource(url, value); err != nil {
			return &SyntaxError{What: "has the reference " + name + ", which is no URL", Reference: name}
		}
		if err := reference.addResources(compiler, seen, depth+1); err != nil {
			return within(name, err)
		}
	}
	return nil
}

// jsonMessage is what the library says, without the name that leads nowhere. Of all that is against the metaschema it is the first.
func jsonMessage(err error) string {
	text := oneLine(err)
	var invalid *jsonschema.SchemaValidationError
	var against *jsonschema.ValidationError
	if errors.As(err, &invalid) && errors.As(invalid.Err, &against) {
		for len(against.Causes) > 0 {
			against = against.Causes[0]
		}
		text = oneLine(against)
	}
	return strings.ReplaceAll(text, strings.TrimSuffix(base, "/"), "")
}
