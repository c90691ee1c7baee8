package language_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/feature/plural"
	xtext "golang.org/x/text/language"

	"vademecum/ui/language"
)

var update = flag.Bool("update", false, "write en.json anew from the sources")

// An entry is one text of a bundle: forms by their names, "other" alone for what no
// number decides.
type entry map[string]string

func (e *entry) UnmarshalJSON(b []byte) error {
	*e = entry{}
	if b[0] == '"' {
		var text string
		err := json.Unmarshal(b, &text)
		(*e)["other"] = text
		return err
	}
	return json.Unmarshal(b, (*map[string]string)(e))
}

func bundlePath(tag string) string {
	return filepath.Join(root, "assets", "translations", tag+".json")
}

func bundle(t *testing.T, tag string) map[string]entry {
	t.Helper()
	text, err := os.ReadFile(bundlePath(tag))
	if err != nil {
		t.Fatal(err)
	}
	var b map[string]entry
	if err := json.Unmarshal(text, &b); err != nil {
		t.Fatalf("%s: %v", bundlePath(tag), err)
	}
	return b
}

// writeEnglish writes the English bundle, which is the list of keys.
func writeEnglish(t *testing.T, keys map[string]key) {
	t.Helper()
	list := map[string]any{}
	for other, k := range keys {
		if k.one == "" {
			list[other] = other
		} else {
			list[other] = map[string]string{"one": k.one, "other": other}
		}
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "\t")
	if err := e.Encode(list); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bundlePath("en"), text.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestBundles holds every bundle against the sources. With -update it writes the
// English one anew first.
func TestBundles(t *testing.T) {
	keys := collect(t)
	if len(keys) == 0 {
		t.Fatal("no text of the interface was found in the sources")
	}
	for _, k := range keys {
		if used := verbs(k.other); k.arguments >= 0 && len(used) > 0 && slices.Max(used) > k.arguments {
			t.Errorf("%s: %q is given %d arguments", k.where, k.other, k.arguments)
		}
		if strings.Contains(k.other, "%d") {
			t.Errorf("%s: a number in %q is grouped by language.Number or Count, and given as %%s", k.where, k.other)
		}
		if k.exact && (len(verbs(k.other)) != k.arguments || strings.ContainsAny(strings.ReplaceAll(k.other, "%s", ""), "%")) {
			t.Errorf("%s: %q takes other arguments than the %d that it is given, or one not as %%s", k.where, k.other, k.arguments)
		}
	}
	if *update {
		writeEnglish(t, keys)
	}
	same := reasons(t, "same.txt")
	used := map[string]bool{}
	for _, l := range language.All {
		t.Run(l.Tag, func(t *testing.T) {
			b := bundle(t, l.Tag)
			for _, other := range slices.Sorted(maps.Keys(b)) {
				if _, used := keys[other]; !used {
					t.Errorf("unused: %q", other)
				}
			}
			var missing []string
			for _, other := range slices.Sorted(maps.Keys(keys)) {
				e, ok := b[other]
				if !ok {
					missing = append(missing, fmt.Sprintf("%q (%s)", other, keys[other].where))
					continue
				}
				check(t, l.Tag, keys[other], e)
				if allowed := l.Tag + " " + other; l.Tag != "en" && e["other"] == other && wordy.MatchString(other) {
					if _, ok := same[allowed]; !ok {
						t.Errorf("%q is said as in English; if that is right, testdata/same.txt says so", other)
					}
					used[allowed] = true
				}
			}
			for allowed := range same {
				if strings.HasPrefix(allowed, l.Tag+" ") && !used[allowed] {
					t.Errorf("testdata/same.txt allows %q in vain", allowed)
				}
			}
			if len(missing) > 0 {
				t.Errorf("%d of %d are missing:\n\t%s", len(missing), len(keys), strings.Join(missing, "\n\t"))
			}
		})
	}
}

// wordy texts have a word that can be said in another language.
var wordy = regexp.MustCompile(`(^|[^%\]\pL])\pL{2,}`)

// check holds one entry of a bundle against its key.
func check(t *testing.T, tag string, k key, e entry) {
	t.Helper()
	forms := []string{"other"}
	if k.one != "" {
		forms = formsOf(tag)
	}
	for _, form := range forms {
		if strings.TrimSpace(e[form]) == "" {
			t.Errorf("%q has no text for %q", k.other, form)
		}
	}
	for form, text := range e {
		if !slices.Contains(forms, form) {
			t.Errorf("%q has a text for %q, which is none of %v", k.other, form, forms)
		}
		checkVerbs(t, k, form, text)
		if want, got := chordsIn(k.other), chordsIn(text); !slices.Equal(want, got) {
			t.Errorf("%q names the keys %q, and %q names %q", k.other, want, text, got)
		}
		if first, last := edges(k.other), edges(text); first != last {
			t.Errorf("%q begins or ends in a blank that %q does not, or the other way round", k.other, text)
		}
	}
}

// chordsIn are the keys that a text names with others held, sorted: "Ctrl+K", "Ctrl+.".
// They are the same on keyboards everywhere.
func chordsIn(text string) []string {
	list := keysHeld.FindAllString(text, -1)
	slices.Sort(list)
	return slices.Compact(list)
}

var keysHeld = regexp.MustCompile(`(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Za-z0-9]+|[^\sA-Za-z0-9])?`)

// checkVerbs sees to it that nothing is left out of a translation, nor printed as a
// mistake of formatting. A form that is of one or two alone need not give the number;
// and where the English text itself leaves arguments out, others may take others.
func checkVerbs(t *testing.T, k key, form, text string) {
	t.Helper()
	if bad := badVerb.FindString(strings.ReplaceAll(text, "%%", "")); bad != "" {
		t.Errorf("%q: %q in %q is no verb in use here", k.other, bad, text)
	}
	want, got := verbs(k.other), verbs(text)
	for _, n := range got {
		if n > max(k.arguments, slices.Max(append(want, 0))) {
			t.Errorf("%q: there is no argument %d for %q", k.other, n, text)
		}
	}
	if k.arguments > len(want) {
		return
	}
	for _, n := range want {
		spared := n == 1 && k.one != "" && slices.Contains([]string{"zero", "one", "two"}, form)
		if !slices.Contains(got, n) && !spared {
			t.Errorf("%q: argument %d is missing in %q", k.other, n, text)
		}
	}
	if len(got) > 0 && len(got) < len(want) && !strings.Contains(text, "%[") {
		t.Errorf("%q: %q leaves an argument out, so that the others need their numbers", k.other, text)
	}
}

var (
	verb    = regexp.MustCompile(`%(?:\[(\d+)\])?[sdqv]`)
	badVerb = regexp.MustCompile(`%(?:\[\d+\])?([^sdqv\[]|$)`)
)

// verbs are the arguments that a text takes, each once, in order of appearance.
func verbs(text string) []int {
	var list []int
	at := 0
	for _, m := range verb.FindAllStringSubmatch(strings.ReplaceAll(text, "%%", ""), -1) {
		at++
		if m[1] != "" {
			at, _ = strconv.Atoi(m[1])
		}
		if !slices.Contains(list, at) {
			list = append(list, at)
		}
	}
	return list
}

// formsOf are the plurals that whole numbers take in a language.
func formsOf(tag string) []string {
	names := map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}
	seen := map[string]bool{}
	for _, n := range []int{0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 103, 111} {
		seen[names[plural.Cardinal.MatchPlural(xtext.Make(tag), n, 0, 0, 0, 0)]] = true
	}
	seen["other"] = true
	return slices.Sorted(maps.Keys(seen))
}

// edges are the blanks that a text begins and ends with.
func edges(text string) [2]bool {
	return [2]bool{strings.TrimLeftFunc(text, unicode.IsSpace) != text, strings.TrimRightFunc(text, unicode.IsSpace) != text}
}

// reasons reads a list of exceptions, each with its reason before it on a line that
// begins with "#".
func reasons(t *testing.T, name string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]string{}
	reason := ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "":
		case strings.HasPrefix(line, "#"):
			reason = line
		case reason == "":
			t.Errorf("%s: %q stands without a reason", name, line)
		default:
			list[line] = reason
		}
	}
	return list
}
