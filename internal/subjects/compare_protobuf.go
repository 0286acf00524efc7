package subjects

import (
	"fmt"
	"strings"

	described "google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// readsProtobuf compares by the registry's rules (its source, protobuf-provider, SchemaDiff): fields go by their numbers; what may
// change without a word are fields and enums that come or go, and names. A message that goes, a field of another kind and a field that leaves
// a oneof are refused. Whatever else differs is for the registry.
func readsProtobuf(reader, writer protoreflect.FileDescriptor) Comparison {
	d := &protobufDiff{result: Comparison{Verdict: Compatible}, names: map[protoreflect.Name]bool{}}
	d.named(reader.Messages())
	if reader.Package() != writer.Package() {
		d.unsure("the package is another")
	}
	if reader.Syntax() != writer.Syntax() {
		d.unsure("the syntax is another")
	}
	d.messages(writer.Messages(), reader.Messages())
	return d.result
}

type protobufDiff struct {
	result Comparison
	// names of all messages of the reader, wherever they are.
	names map[protoreflect.Name]bool
}

func (d *protobufDiff) unsure(because string) { d.note(CannotSay, because) }

func (d *protobufDiff) refused(format string, args ...any) {
	d.note(Incompatible, fmt.Sprintf(format, args...))
}

// note keeps what is worst, and of that the first.
func (d *protobufDiff) note(verdict Verdict, because string) {
	if d.result.Because == "" || verdict == Incompatible && d.result.Verdict != Incompatible {
		d.result = Comparison{verdict, because}
	}
}

func (d *protobufDiff) messages(old, new protoreflect.MessageDescriptors) {
	byName := map[protoreflect.Name]protoreflect.MessageDescriptor{} // the library looks through all of them each time
	for i := range new.Len() {
		byName[new.Get(i).Name()] = new.Get(i)
	}
	for i := range old.Len() {
		message := old.Get(i)
		if message.IsMapEntry() {
			continue
		}
		now := byName[message.Name()]
		switch {
		case now != nil:
			d.message(message, now)
		case d.names[message.Name()]:
			d.unsure("the message " + string(message.FullName()) + " is in another place")
		default:
			d.refused("the message %s is not there any more", message.FullName())
		}
	}
}

func (d *protobufDiff) named(within protoreflect.MessageDescriptors) {
	for i := range within.Len() {
		d.names[within.Get(i).Name()] = true
		d.named(within.Get(i).Messages())
	}
}

func (d *protobufDiff) message(old, new protoreflect.MessageDescriptor) {
	was, is := byNumber(old), byNumber(new)
	for i := range old.Fields().Len() {
		field := old.Fields().Get(i)
		now := is[field.Number()]
		switch {
		case now != nil:
			d.field(field, now)
		case oneof(field) != "":
			d.goneFromOneof(field, new)
		case field.Cardinality() == protoreflect.Required:
			d.refused("the required field %s is not there any more", field.FullName())
		}
	}
	for i := range new.Fields().Len() {
		field := new.Fields().Get(i)
		if was[field.Number()] == nil && field.Cardinality() == protoreflect.Required {
			d.refused("the required field %s is new", field.FullName())
		}
	}
	d.messages(old.Messages(), new.Messages())
}

func byNumber(message protoreflect.MessageDescriptor) map[protoreflect.FieldNumber]protoreflect.FieldDescriptor {
	all := map[protoreflect.FieldNumber]protoreflect.FieldDescriptor{}
	for i := range message.Fields().Len() {
		all[message.Fields().Get(i).Number()] = message.Fields().Get(i)
	}
	return all
}

// goneFromOneof refuses a field that a oneof loses. One that goes with all of its fields may.
func (d *protobufDiff) goneFromOneof(field protoreflect.FieldDescriptor, new protoreflect.MessageDescriptor) {
	if new.Oneofs().ByName(field.ContainingOneof().Name()) == nil {
		d.unsure("the oneof " + string(field.ContainingOneof().FullName()) + " is not there any more")
		return
	}
	d.refused("the field %s of the oneof %s is not there any more", field.FullName(), field.ContainingOneof().Name())
}

// oneof that a field is in; empty for none. An optional field of proto3 is in one that nobody wrote.
func oneof(field protoreflect.FieldDescriptor) protoreflect.Name {
	if in := field.ContainingOneof(); in != nil && !in.IsSynthetic() {
		return in.Name()
	}
	return ""
}

func (d *protobufDiff) field(old, new protoreflect.FieldDescriptor) {
	was, is := kindOf(old), kindOf(new)
	switch {
	case was != is:
		d.refused("the field %s is of another kind, %s in place of %s", new.FullName(), is, was)
	case oneof(old) != oneof(new):
		d.unsure("the field " + string(new.FullName()) + " is in another oneof")
	case old.Cardinality() != new.Cardinality():
		d.unsure("the field " + string(new.FullName()) + " has another label")
	case was == aMap:
		if kindOf(old.MapKey()) != kindOf(new.MapKey()) || kindOf(old.MapValue()) != kindOf(new.MapValue()) {
			d.refused("the field %s maps other kinds", new.FullName())
		}
		d.types(old.MapValue(), new.MapValue())
	default:
		d.types(old, new)
	}
}

// types compares the messages that fields hold. Those of other files are not looked into: they are other subjects.
func (d *protobufDiff) types(old, new protoreflect.FieldDescriptor) {
	was, is := old.Message(), new.Message()
	if was == nil || is == nil {
		return
	}
	if local(was) != local(is) {
		d.refused("the field %s holds another message, %s in place of %s", new.FullName(), is.FullName(), was.FullName())
		return
	}
	before, after := was.ParentFile().Path(), is.ParentFile().Path()
	outside := before != old.ParentFile().Path() || after != new.ParentFile().Path()
	googles := before == after && strings.HasPrefix(after, "google/protobuf/") &&
		described.Equal(protodesc.ToFileDescriptorProto(was.ParentFile()), protodesc.ToFileDescriptorProto(is.ParentFile())) // a reference may stand in their place
	if outside && !googles {
		d.unsure("the field " + string(new.FullName()) + " holds a message of another subject")
	}
}

// local is a message's name without its package.
func local(message protoreflect.MessageDescriptor) string {
	return strings.TrimPrefix(strings.TrimPrefix(string(message.FullName()), string(message.ParentFile().Package())), ".")
}

const aMap = "map"

// kindOf groups types as the registry does: those of a group are read as one another.
// https://protobuf.dev/programming-guides/proto3/#updating
func kindOf(field protoreflect.FieldDescriptor) string {
	if field.IsMap() {
		return aMap
	}
	switch field.Kind() {
	case protoreflect.Int32Kind, protoreflect.Int64Kind, protoreflect.Uint32Kind, protoreflect.Uint64Kind, protoreflect.BoolKind, protoreflect.EnumKind:
		return "number"
	case protoreflect.Sint32Kind, protoreflect.Sint64Kind:
		return "signed number"
	case protoreflect.StringKind, protoreflect.BytesKind:
		return "string or bytes"
	case protoreflect.Fixed32Kind, protoreflect.Sfixed32Kind:
		return "fixed32"
	case protoreflect.Fixed64Kind, protoreflect.Sfixed64Kind:
		return "fixed64"
	case protoreflect.GroupKind:
		return "message"
	}
	return field.Kind().String()
}
