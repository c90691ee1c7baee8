package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/adrg/xdg"
)

// ownLibrary gives a test a library of its own, and a folder with two papers.
func ownLibrary(t *testing.T) (papers string) {
	t.Helper()
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	xdg.Reload()
	t.Cleanup(xdg.Reload) // with the variable as it was: clean-ups run the last one first
	papers = t.TempDir()
	for name, text := range map[string]string{
		"seven.txt": "RESOLUTION 7 (Rev. Kigali, 2022)\n\nBoats\n\nThe World Telecommunication Development Conference (Kigali, 2022),\n\nconsidering\n\na) that boats sail on water,\n\n" +
			"instructs the Director of the Telecommunication Development Bureau\n\n1 to report on boats:\n\ni) their sails;\n\nii) their keels.\n",
		"paper.txt": "1. Whoever has read ITU-T X.509 (10/2010) knows nothing of wombat compost.\n\n2. See Resolution 123 (Rev. Dubai, 2018).\n",
		"later.txt": "1. Whoever has read ITU-T X.509 (10/2019) knows something of wombat compost.\n\n2. See Resolution 123 (Rev. Dubai, 2018).\n",
	} {
		if err := os.WriteFile(filepath.Join(papers, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return papers
}

// keysOf collects the keys of a JSON value and of all within it. The keys of an object
// called sources are no names but those of the sources.
func keysOf(v any, in string, found map[string]bool) {
	switch v := v.(type) {
	case map[string]any:
		for key, value := range v {
			if in != "sources" {
				found[key] = true
			}
			keysOf(value, key, found)
		}
	case []any:
		for _, value := range v {
			keysOf(value, "", found)
		}
	}
}

// hasNull says whether null is anywhere in a value.
func hasNull(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case map[string]any:
		for _, value := range v {
			if hasNull(value) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, hasNull)
	}
	return false
}

var (
	keyTable = regexp.MustCompile(`(?s)\| key \| value \|\n\|---\|---\|\n(.*?)\n(?:\n|$)`)
	keyName  = regexp.MustCompile("`([a-z_]+)`")
)

// documented are the keys that the tables of a section list, by table, and all names that
// the section sets as code.
func documented(t *testing.T, command string) (tables [][]string, names map[string]bool) {
	t.Helper()
	text, err := os.ReadFile("../../docs/terminal.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(strings.ReplaceAll(string(text), "\n## vade "+command+"\n", "\n## vade "+command+" \n"), "\n## vade "+command+" ")
	section, _, _ = strings.Cut(section, "\n## ")
	for _, table := range keyTable.FindAllStringSubmatch(section, -1) {
		var keys []string
		for line := range strings.SplitSeq(table[1], "\n") {
			first := strings.Split(line, "|")[1]
			for _, name := range keyName.FindAllStringSubmatch(first, -1) {
				keys = append(keys, name[1])
			}
		}
		tables = append(tables, keys)
	}
	names = map[string]bool{}
	for _, name := range keyName.FindAllStringSubmatch(section, -1) {
		names[name[1]] = true
	}
	return tables, names
}

// TestJSON: what commands print for programs has the keys that docs/terminal.md lists, all
// of them and no others, and never null.
func TestJSON(t *testing.T) {
	papers := ownLibrary(t)
	paper, later := filepath.Join(papers, "paper.txt"), filepath.Join(papers, "later.txt")
	for _, c := range []struct {
		section string
		tables  []int // of the section, that are about this
		args    []string
		code    int
	}{
		{"import", []int{0}, []string{"import", "--json", papers}, 0},
		{"documents", []int{0}, []string{"documents", "--json"}, 0},
		{"search", []int{0}, []string{"search", "--json", "--explain", "-n", "3", "X.509", "(10/2019)"}, 0},
		{"search", []int{1}, []string{"search", "--json", "--mine", "wombat"}, 0},
		{"show", []int{0, 1, 2}, []string{"show", "--json", "itu-t/X.509"}, 0},
		{"show", []int{0, 1, 2}, []string{"show", "--json", "wtsa/44"}, 0},
		{"show", []int{0}, []string{"show", "--json", "sdg/9.c"}, 0},
		{"refs", []int{0}, []string{"refs", "--json", paper}, 0},
		{"check", []int{0}, []string{"check", "--json", paper}, 1},
		{"duties", []int{0}, []string{"duties", "--json", "--addressee", "BDT"}, 0},
		{"compare", []int{0}, []string{"compare", "--json", "--all", paper, later}, 0},
		{"star", nil, []string{"star", "x.509"}, 0},
		{"note", nil, []string{"note", "sdg/9", "First", "thought."}, 0},
		{"collect", nil, []string{"collect", "COM3", "wtsa/44", "--note", "Why."}, 0},
		{"marks", []int{0}, []string{"marks", "--json"}, 0},
		{"collection", []int{0}, []string{"collection", "--json"}, 0},
		{"collection", []int{0}, []string{"collection", "--json", "COM3"}, 0},
	} {
		var out, errs bytes.Buffer
		if code := run(t.Context(), c.args, &out, &errs); code != c.code {
			t.Errorf("vade %s: exit code %d, want %d: %s", c.args, code, c.code, errs.String())
		}
		if c.tables == nil {
			continue
		}
		tables, names := documented(t, c.section)
		found := map[string]bool{}
		values := json.NewDecoder(&out)
		for {
			var v any
			if err := values.Decode(&v); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("vade %s: %v", c.args, err)
			}
			if hasNull(v) {
				t.Errorf("vade %s prints null in %v", c.args, v)
			}
			keysOf(v, "", found)
		}
		for key := range found {
			if !names[key] {
				t.Errorf("vade %s prints %q, of which its section says nothing", c.args, key)
			}
		}
		for _, i := range c.tables {
			for _, key := range tables[i] {
				if !found[key] {
					t.Errorf("vade %s does not print %q, which its section lists", c.args, key)
				}
			}
		}
	}
}

// TestCalledOff: whoever presses Ctrl+C gets one sentence and exit code 1 from every
// command, and nothing on standard output that looks like an answer; nothing is changed.
func TestCalledOff(t *testing.T) {
	papers := ownLibrary(t)
	paper := filepath.Join(papers, "paper.txt")
	for _, args := range [][]string{{"import", papers}, {"star", "x.509"}, {"collect", "COM3", "wtsa/44"}} {
		if code := run(t.Context(), args, io.Discard, io.Discard); code != 0 {
			t.Fatalf("vade %s: exit code %d", args, code)
		}
	}
	state := func() string {
		var out bytes.Buffer
		for _, args := range [][]string{{"documents", "--json"}, {"marks", "--json"}, {"undo", "--list"}} {
			run(t.Context(), args, &out, io.Discard)
		}
		return out.String()
	}
	before := state()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for line := range strings.SplitSeq(`search x509
search --mine wombat
show itu-t/X.509
cite x509
import PAPER
documents
forget doc/0123
reimport --all
refs PAPER
check PAPER
duties
compare PAPER PAPER
star sdg/9
unstar x.509
note x.509 text
collect COM3 sdg/9
uncollect COM3
collection COM3 --rename Later
marks
undo
briefing COM3`, "\n") {
		var out, errs bytes.Buffer
		args := strings.Fields(strings.ReplaceAll(line, "PAPER", paper))
		code := run(ctx, args, &out, &errs)
		if code != 1 || out.Len() > 0 || errs.String() != "vade: stopped before it was done\n" {
			t.Errorf("vade %s: exit code %d, %q, and on standard output %.80q", line, code, errs.String(), out.String())
		}
	}
	if after := state(); after != before {
		t.Errorf("the library is\n%s\nand was\n%s", after, before)
	}
}
