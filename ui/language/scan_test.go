package language_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The sources are read as a compiler reads them, and every text in them that is given
// to this package, or below the window to package app, is collected.

// A key is a text of the interface in English.
type key struct {
	one, other string // one is empty for what no number decides
	arguments  int    // how many the sources give with it; -1 where that is not known
	exact      bool   // it has to take all of them, as texts
	where      string
}

// What says texts: this package in the window, and package app below it.
const (
	home      = "vademecum/ui/language"
	homeBelow = "vademecum/app"
)

// Directories from the root: of the window, and of what lies below it.
var (
	places = []string{"ui", "cmd/vademecum"}
	below  = []string{"app", "data"}
)

const root = "../.."

// sources parses every source in some places, tests left out.
func sources(t *testing.T, places []string, each func(path string, file *ast.File, at *token.FileSet)) {
	t.Helper()
	for _, place := range places {
		err := filepath.WalkDir(filepath.Join(root, place), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			at := token.NewFileSet()
			file, err := parser.ParseFile(at, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			name, err := filepath.Rel(root, path)
			each(filepath.ToSlash(name), file, at)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// said names the function of this package that a call is of; empty for any other.
func said(path string, file *ast.File, call *ast.CallExpr) string {
	return functionOf(home, path, file, call)
}

// functionOf names the function of a package that a call is of; empty for any other.
func functionOf(home, path string, file *ast.File, call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		if "vademecum/"+path[:strings.LastIndex(path, "/")] == home {
			return f.Name
		}
	case *ast.SelectorExpr:
		if of, ok := f.X.(*ast.Ident); ok && of.Name == nameOf(home, file) {
			return f.Sel.Name
		}
	}
	return ""
}

// nameOf is what a file calls a package.
func nameOf(home string, file *ast.File) string {
	for _, i := range file.Imports {
		if i.Path.Value == strconv.Quote(home) {
			if i.Name != nil {
				return i.Name.Name
			}
			return home[strings.LastIndex(home, "/")+1:]
		}
	}
	return ""
}

// literal is the value of a string that stands in the source as it is, in one piece or
// in several that are put together.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			text, err := strconv.Unquote(e.Value)
			return text, err == nil
		}
	case *ast.BinaryExpr:
		a, okA := literal(e.X)
		b, okB := literal(e.Y)
		return a + b, e.Op == token.ADD && okA && okB
	case *ast.ParenExpr:
		return literal(e.X)
	}
	return "", false
}

// collect finds every key, and complains of texts that cannot be found.
func collect(t *testing.T) map[string]key {
	t.Helper()
	found := map[string]key{}
	add := func(k key) {
		if before, known := found[k.other]; known {
			if (before.one == "") != (k.one == "") {
				t.Errorf("%s: %q is said with plurals here, and without them at %s, or the other way round", k.where, k.other, before.where)
			}
			if before.one != k.one && before.one != "" && k.one != "" {
				t.Errorf("%s: one of %q is %q here, and %q at %s", k.where, k.other, k.one, before.one, before.where)
			}
			if k.arguments < 0 {
				k.arguments = before.arguments
			}
		}
		found[k.other] = k
	}
	sources(t, append(slices.Clone(places), below...), func(path string, file *ast.File, at *token.FileSet) {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			where := path + ":" + strconv.Itoa(at.Position(call.Pos()).Line)
			texts := func(from, n int) []string {
				var list []string
				for i := from; i < from+n; i++ {
					if i >= len(call.Args) {
						return nil
					}
					text, ok := literal(call.Args[i])
					if !ok {
						return nil
					}
					list = append(list, text)
				}
				return list
			}
			switch f := functionOf(homeBelow, path, file, call); f {
			case "Say", "Errorf":
				if list := texts(0, 1); list != nil {
					add(key{other: list[0], arguments: len(call.Args) - 1, exact: true, where: where})
				} else if !strings.HasPrefix(path, "app/sentence.go") && !strings.HasPrefix(path, "app/error.go") {
					t.Errorf("%s: %s of what is no literal", where, f)
				}
			case "Count":
				if list := texts(1, 2); list != nil {
					add(key{one: list[0], other: list[1], arguments: len(call.Args) - 2, exact: true, where: where})
				} else if !strings.HasPrefix(path, "app/sentence.go") {
					t.Errorf("%s: Count of what are no literals", where)
				}
			}
			switch said(path, file, call) {
			case "Say":
				if list := texts(0, 1); list != nil {
					k := key{other: list[0], arguments: len(call.Args) - 1, where: where}
					if call.Ellipsis.IsValid() {
						k.arguments = -1
					}
					add(k)
				}
			case "Later":
				if list := texts(0, 1); list != nil {
					add(key{other: list[0], arguments: -1, where: where})
				} else {
					t.Errorf("%s: Later of what is no literal", where)
				}
			case "Counted":
				if list := texts(0, 2); list != nil {
					add(key{one: list[0], other: list[1], arguments: 1, where: where})
				} else {
					t.Errorf("%s: Counted of what are no literals", where)
				}
			case "Count":
				list := texts(1, 2)
				if list == nil && !strings.HasPrefix(path, "ui/language/") {
					t.Errorf("%s: Count of what are no literals", where)
				} else if list != nil {
					add(key{one: list[0], other: list[1], arguments: len(call.Args) - 2, where: where})
				}
			}
			return true
		})
	})
	return found
}
