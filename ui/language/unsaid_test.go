package language_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Words that people read go through Say; this test looks for those that do not. It
// takes a text for words by its looks, so that testdata/unsaid.txt lists, with reasons,
// what looks like words and is none, or is not to be translated.

// looks is what words look like: two words with a blank between them, or one with a
// capital letter.
var looks = regexp.MustCompile(`\pL{2,}[,:;]? +\pL|^[A-Z]\p{Ll}{2,}`)

// chord is the name of a key with others held, the same on keyboards everywhere.
var chord = regexp.MustCompile(`^(Ctrl|Alt|Shift)\+\S*$`)

// told are functions whose texts are for those who wrote the program, or for whoever
// started it from a terminal.
var told = []string{"errors.New", "fmt.Errorf", "panic", "regexp.MustCompile", "fyne.LogError", "log.Print"}

func TestNothingIsSaidInEnglishAlone(t *testing.T) {
	allowed := reasons(t, "unsaid.txt")
	used := map[string]bool{}
	var found []string
	sources(t, places, func(path string, file *ast.File, at *token.FileSet) {
		if strings.HasPrefix(path, "ui/language/") && !strings.HasPrefix(path, "ui/language/desktop/") {
			return
		}
		var spared []ast.Node // with all that is in them
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.Field:
				if n.Tag != nil {
					spared = append(spared, n.Tag)
				}
			case *ast.CallExpr:
				if said(path, file, n) != "" || functionOf(homeBelow, path, file, n) != "" || slices.Contains(told, nameOfCall(n)) || strings.HasPrefix(nameOfCall(n), "strings.") {
					spared = append(spared, n)
				}
			case *ast.ValueSpec: // names of commands, places and the like
				if n.Type != nil {
					spared = append(spared, n)
				}
			case *ast.CaseClause:
				for _, c := range n.List {
					spared = append(spared, c)
				}
			case *ast.BinaryExpr:
				if n.Op == token.EQL || n.Op == token.NEQ {
					spared = append(spared, n)
				}
			case *ast.KeyValueExpr: // what a button does, where a link leads
				if name, ok := n.Key.(*ast.Ident); ok && (name.Name == "Do" || name.Name == "To") {
					spared = append(spared, n.Value)
				}
			case *ast.BasicLit:
				text, ok := literal(n)
				if !ok || !looks.MatchString(text) || chord.MatchString(text) || slices.ContainsFunc(spared, func(s ast.Node) bool { return s.Pos() <= n.Pos() && n.End() <= s.End() }) {
					return true
				}
				place := path[:strings.LastIndex(path, "/")]
				entry := fmt.Sprintf("%s %q", place, text)
				if used[entry] = true; allowed[entry] == "" {
					found = append(found, fmt.Sprintf("%s:%s %q", path, strconv.Itoa(at.Position(n.Pos()).Line), text))
				}
			}
			return true
		})
	})
	if len(found) > 0 {
		t.Errorf("%d texts look like words for people and are not said in their language. Those that are none go into testdata/unsaid.txt:\n\t%s",
			len(found), strings.Join(found, "\n\t"))
	}
	for entry := range allowed {
		if !used[entry] {
			t.Errorf("testdata/unsaid.txt allows %s in vain", entry)
		}
	}
}

// forMaintainers are the directories below the window whose errors are for those who make
// the catalogue, or who read tests.
var forMaintainers = []string{
	"data/catalogue", "data/facts", "data/relaton", "data/reported", "data/terms", "data/verify", "data/library/librarytest",
	"app/ident", "app/search/searchtest", "app/briefing/briefingtest",
}

// An error below the window is a sentence of package app, or it says nothing of its own
// and goes around one that is.
func TestNoErrorBelowTheWindowIsInEnglishAlone(t *testing.T) {
	allowed := reasons(t, "unsaid-below.txt")
	used := map[string]bool{}
	sources(t, below, func(path string, file *ast.File, at *token.FileSet) {
		place := path[:strings.LastIndex(path, "/")]
		if slices.Contains(forMaintainers, place) {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) == 0 || nameOfCall(call) != "errors.New" && nameOfCall(call) != "fmt.Errorf" {
				return true
			}
			text, ok := literal(call.Args[0])
			if !ok || !looks.MatchString(text) {
				return true
			}
			entry := fmt.Sprintf("%s %q", place, text)
			if used[entry] = true; allowed[entry] == "" {
				t.Errorf("%s:%d: %q is no sentence of package app", path, at.Position(call.Pos()).Line, text)
			}
			return true
		})
	})
	for entry := range allowed {
		if !used[entry] {
			t.Errorf("testdata/unsaid-below.txt allows %s in vain", entry)
		}
	}
}

// nameOfCall is what is called, with its package.
func nameOfCall(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if of, ok := f.X.(*ast.Ident); ok {
			return of.Name + "." + f.Sel.Name
		}
	}
	return ""
}
