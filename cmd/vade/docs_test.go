package main

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// TestDocumentation holds docs/terminal.md to what exists: every command has its
// section, and the section names every flag of it and every key of its JSON.
func TestDocumentation(t *testing.T) {
	text, err := os.ReadFile("../../docs/terminal.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]string{} // by command
	for _, section := range strings.Split(string(text), "\n## ")[1:] {
		title, body, _ := strings.Cut(section, "\n")
		name := strings.Fields(strings.TrimPrefix(title, "vade "))[0]
		sections[name] = body
	}

	var undocumented []string
	want := func(command, wanted string) {
		if !strings.Contains(sections[command], "`"+wanted) {
			undocumented = append(undocumented, fmt.Sprintf("section of vade %s: `%s`", command, wanted))
		}
	}
	for _, command := range kong.Must(&commands{}).Model.Leaves(false) {
		if sections[command.Name] == "" {
			undocumented = append(undocumented, "section of vade "+command.Name)
		}
		for _, flag := range command.Flags {
			want(command.Name, "--"+flag.Name)
			if flag.Short != 0 {
				want(command.Name, "-"+string(flag.Short))
			}
		}
	}
	for _, key := range keys(reflect.TypeFor[hitJSON]()) {
		want("search", key+"`")
	}
	for _, key := range keys(reflect.TypeFor[checkJSON]()) {
		want("check", key+"`")
	}
	for command, objects := range map[string][]reflect.Type{
		"duties": {reflect.TypeFor[dutyJSON](), reflect.TypeFor[partJSON]()},
		"marks": {
			reflect.TypeFor[marksJSON](), reflect.TypeFor[markJSON](), reflect.TypeFor[noteJSON](),
			reflect.TypeFor[collectionJSON](), reflect.TypeFor[entryJSON](),
		},
		"collection": {reflect.TypeFor[collectionJSON](), reflect.TypeFor[entryJSON]()},
		"compare":    {reflect.TypeFor[changeJSON](), reflect.TypeFor[runJSON]()},
		"changes":    {reflect.TypeFor[itemChangeJSON](), reflect.TypeFor[newTextJSON]()},
	} {
		for _, object := range objects {
			for _, key := range keys(object) {
				want(command, key+"`")
			}
		}
	}
	for _, object := range []reflect.Type{reflect.TypeFor[passageRefsJSON](), reflect.TypeFor[refJSON]()} {
		for _, key := range keys(object) {
			want("refs", key+"`")
		}
	}
	for _, object := range []reflect.Type{
		reflect.TypeFor[pageJSON](), reflect.TypeFor[editionJSON](), reflect.TypeFor[factJSON](),
		reflect.TypeFor[linkJSON](), reflect.TypeFor[sourceJSON](),
	} {
		for _, key := range keys(object) {
			want("show", key+"`")
		}
	}
	for _, kind := range app.Kinds {
		want("search", string(kind)+"`")
	}
	for _, name := range plan.FilterNames {
		want("search", name+":")
	}
	if len(undocumented) > 0 {
		t.Errorf("docs/terminal.md lacks:\n%s", strings.Join(undocumented, "\n"))
	}
	var existing []string
	for _, command := range kong.Must(&commands{}).Model.Leaves(false) {
		existing = append(existing, command.Name)
	}
	for name := range sections {
		if !slices.Contains(existing, name) {
			t.Errorf("docs/terminal.md describes vade %s, which does not exist", name)
		}
	}
}

// keys lists the JSON keys of a struct, those of embedded structs included.
func keys(object reflect.Type) []string {
	var keys []string
	for _, f := range reflect.VisibleFields(object) {
		if key, _, _ := strings.Cut(f.Tag.Get("json"), ","); key != "" {
			keys = append(keys, key)
		}
	}
	return keys
}
