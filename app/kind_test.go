package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// declared lists the values of the constants of a type, in the order in which
// the file declares them.
func declared(t *testing.T, file, typeName string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	ast.Inspect(parsed, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		name, named := spec.Type.(*ast.Ident)
		literal, isLiteral := spec.Values[0].(*ast.BasicLit)
		if named && isLiteral && name.Name == typeName {
			value, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			values = append(values, value)
		}
		return true
	})
	if len(values) == 0 {
		t.Fatalf("%s declares no %s", file, typeName)
	}
	return values
}

// A list of results groups its items in the order of Kinds: a kind that is not
// in it would not be shown.
func TestKindsListsEveryKindOnce(t *testing.T) {
	var listed []string
	for _, k := range Kinds {
		listed = append(listed, string(k))
	}
	if diff := cmp.Diff(declared(t, "kind.go", "Kind"), listed); diff != "" {
		t.Errorf("Kinds differs from the kinds declared (-declared +listed):\n%s", diff)
	}
}

// What bears a number lacks something without its title; what bears a name does not.
func TestNamedByCode(t *testing.T) {
	for kind, want := range map[Kind]bool{Initiative: true, Organisation: true, Event: true, Recommendation: false, Resolution: false, Term: false, ActionLine: false} {
		if got := (Item{Kind: kind, Code: "x"}).NamedByCode(); got != want {
			t.Errorf("an item of the kind %q is named by its code: %v, want %v", kind, got, want)
		}
	}
}
