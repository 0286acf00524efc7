package subjects

import (
	"context"
	"errors"
	"strings"

	"github.com/bufbuild/protocompile"
	"github.com/bufbuild/protocompile/parser"
	"github.com/bufbuild/protocompile/reporter"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// main is the name of the file that is read; no import can be it.
const main = "\x00.proto"

func (p *Parsed) readProtobuf(s Schema) error {
	sources := map[string]string{main: s.Text}
	unknown := map[string]bool{}
	if err := s.addImports(sources, unknown, 0); err != nil {
		return err
	}
	handler := reporter.NewHandler(nil)
	tree, err := parser.Parse(main, strings.NewReader(s.Text), handler)
	if err != nil {
		return protobufError(err)
	}
	result, err := parser.ResultFromAST(tree, true, handler)
	if err != nil {
		return protobufError(err)
	}
	descriptor := result.FileDescriptorProto()
	if len(descriptor.GetMessageType()) > 0 {
		p.Record = strings.TrimPrefix(descriptor.GetPackage()+"."+descriptor.GetMessageType()[0].GetName(), ".")
	}
	for _, name := range descriptor.GetDependency() {
		if _, known := sources[name]; !known && (unknown[name] || ofTheRegistry(name)) {
			p.Whole = false
		}
	}
	if !p.Whole {
		return nil // what it imports is not known here
	}
	compiler := protocompile.Compiler{Resolver: protocompile.WithStandardImports(&protocompile.SourceResolver{
		Accessor: protocompile.SourceAccessorFromMap(sources),
	})}
	files, err := compiler.Compile(context.Background(), main)
	if err != nil {
		return protobufError(err)
	}
	p.file = files[0]
	return nil
}

// addImports adds the texts of all that a schema refers to, and notes the names of what is not known.
func (s Schema) addImports(sources map[string]string, unknown map[string]bool, depth int) error {
	for name, reference := range inorder.Of(s.References) {
		if reference == nil {
			unknown[name] = true
			continue
		}
		if err := s.checkReference(name, depth); err != nil {
			return err
		}
		if _, known := sources[name]; known {
			continue
		}
		sources[name] = reference.Text
		if err := reference.addImports(sources, unknown, depth+1); err != nil {
			return within(name, err)
		}
	}
	return nil
}

// ofTheRegistry tells of what the registry brings along for imports, besides Google's well-known types.
func ofTheRegistry(name string) bool {
	return strings.HasPrefix(name, "confluent/") || strings.HasPrefix(name, "google/type/")
}

func protobufError(err error) error {
	var at reporter.ErrorWithPos
	if errors.As(err, &at) {
		said := &SyntaxError{What: "is no Protobuf schema: " + oneLine(at.Unwrap())}
		if at.GetPosition().Filename == main {
			said.Line = at.GetPosition().Line
		}
		return said
	}
	return &SyntaxError{What: "is no Protobuf schema: " + strings.ReplaceAll(oneLine(err), main, "the file")}
}
