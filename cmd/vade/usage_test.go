package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

// TestUsage: arguments that make no sense are refused before anything is opened, with exit
// code 2, a sentence that says which, and where help is. Nothing goes to standard output.
func TestUsage(t *testing.T) {
	for _, c := range []struct{ line, says string }{
		{"", "expected one of"},
		{"look x509", "unexpected argument look"},
		{"search", "the query is empty"},
		{"search -n 0 x", "-n 0: give a number of items from 1 on"},
		{"search --limit=-1 x", "-n -1: give a number of items from 1 on"},
		{"search --mine --explain x", "--explain is about items, and --mine lists passages: give one of them"},
		{"show", `expected "<id> ..."`},
		{"cite", "expected"},
		{"cite --style chicago x509", `--style must be one of "itu","short","ieee","apa" but got "chicago"`},
		{"cite --style itu --format ris x509", "--style and --format can't be used together"},
		{"open", `expected "<id> ..."`},
		{"import", `expected "<path> ..."`},
		{"forget", `expected "<id> ..."`},
		{"reimport --all doc/1234", "give ids, or --all"},
		{"reimport --encoding utf-8", "--encoding is for documents given by their ids"},
		{"refs", `expected "<file>"`},
		{"refs a b", "unexpected argument b"},
		{"check --colour a", "unknown flag --colour"},
		{"compare a", `expected "<b>"`},
		{"changes", `expected "<old>"`},
		{"note", "give what the note is on, and then its text"},
		{"note x509", "give what the note is on, and then its text"},
		{"note --edit=-1 text", "--edit -1: give the number of a note"},
		{"note --edit=one text", `--edit is "one"; give a number from 1 on`},
		{"unnote one", `<n> ... is "one"; give a number from 1 on`},
		{"collect A", `expected "<id> ..."`},
		{"collect A x509 --at=-1", "--at -1: places are counted from 1"},
		{"uncollect", `expected "<collection>"`},
		{"collection A --at=-2", "--at -2: places are counted from 1"},
		{"collection --at 1", "give the name of the collection to change"},
		{"collection --rename x", "give the name of the collection to change"},
		{"collection --note x", "give the name of the collection to change"},
		{"briefing", `expected "<collection>"`},
		{"briefing A B", "unexpected argument B"},
		{"briefing --format odt A", `--format must be one of "markdown","html","docx","pdf" but got "odt"`},
		{"marks --import a --export b", "give a query, or --export, or --import"},
		{"marks x --export b", "give a query, or --export, or --import"},
		{"undo one", `is "one"; give a number from 1 on`},
		{"doctor now", "unexpected argument now"},
		{"version 2", "unexpected argument 2"},
		{"search -n -3 x", `--limit is "-3"; give a number from 1 on`},
		{"search -n many x", `--limit is "many"; give a number from 1 on`},
		{"collect A x509 --at", "--at has no value; give a number from 1 on"},
		{"collect A x509 --note -3", `--note is followed by the flag -3; if that is meant as its value, write --note="-3"`},
		{"marks --import", "--import has no value; give FILE"},
		{"note x509 -3", "unknown flag -3; where a text begins with a hyphen, write -- before the first argument"},
		{"changes", "write: vade changes <old> [<new>] [flags]"},
		{"refs a b", "unexpected argument b; write: vade refs <file> [flags]"},
		{"help look", "there is no command look"},
		{"show EMPTY", "<id> ... is empty; say what is meant"},
		{"cite EMPTY EMPTY", "<id> ... is empty; say what is meant"},
		{"collection EMPTY", "<name> is empty; say what is meant"},
		{"marks --export EMPTY", "--export is empty; say what is meant"},
		{"briefing A -o EMPTY", "--output is empty; say what is meant"},
		{"compare a EMPTY", "<b> is empty; say what is meant"},
		{"search EMPTY", "the query is empty"},
	} {
		var out, errs bytes.Buffer
		args := strings.Fields(c.line)
		for i := range args {
			args[i] = strings.ReplaceAll(args[i], "EMPTY", "")
		}
		code := run(t.Context(), args, &out, &errs)
		said := errs.String()
		if code != 2 || out.Len() > 0 || !strings.Contains(said, c.says) {
			t.Errorf("vade %s: exit code %d, %q, and on standard output %q; want 2 and %q", c.line, code, said, out.String(), c.says)
		}
		if !strings.HasPrefix(said, "vade: ") || !strings.HasSuffix(said, ". Try: vade --help\n") || strings.Count(said, "\n") != 1 {
			t.Errorf("vade %s: %q is not one line with a way to help", c.line, said)
		}
	}
}

// TestRefusal: one sentence does not run into the next, and what is guessed is a sentence.
func TestRefusal(t *testing.T) {
	for said, want := range map[string]string{
		`unexpected argument serch, did you mean "search"?`: `unexpected argument serch. Did you mean "search"?`,
		`unknown flag --colour`:                             `unknown flag --colour.`,
		`give ids, or --all.`:                               `give ids, or --all.`,
		`--limit: expected int value but got "-3" (short flag); perhaps try --limit="-3"?`: `--limit is "-3"; give a number from 1 on.`,
	} {
		if got := refusal(errors.New(said)); got != want {
			t.Errorf("%s: %q, want %q", said, got, want)
		}
	}
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"serch", "x509"}, &out, &errs); code != 2 || errs.String() != "vade: unexpected argument serch. Did you mean \"search\"? Try: vade --help\n" {
		t.Errorf("serch: %d, %q", code, errs.String())
	}
}

// full is an output that takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// TestOutputThatIsFull: lines of JSON that could not be written are an error.
func TestOutputThatIsFull(t *testing.T) {
	if err := printJSON(full{}, []string{"a"}); err == nil {
		t.Error("printJSON: no error")
	}
	if err := printLine(full{}, "a"); err == nil {
		t.Error("printLine: no error")
	}
}

// TestPlural: one thing is not several.
func TestPlural(t *testing.T) {
	for n, want := range map[int]string{0: "0 items", 1: "1 item", 2: "2 items"} {
		if got := plural(n, "item"); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

// TestNothingIsAnEmptyArray: programs that read lists need not look for null.
func TestNothingIsAnEmptyArray(t *testing.T) {
	var out bytes.Buffer
	for what, value := range map[string]any{"documents": documentsJSON(nil), "passages": passagesJSON(nil)} {
		out.Reset()
		if err := printJSON(&out, value); err != nil || strings.TrimSpace(out.String()) != "[]" {
			t.Errorf("%s: %q, %v", what, out.String(), err)
		}
	}
}
