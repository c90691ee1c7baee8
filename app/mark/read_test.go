package mark

import (
	"strings"
	"testing"
	"time"
)

// body is a file of marks of which only what stands behind the front matter is given.
func body(text string) string {
	return "---\nformat: vademecum marks\nversion: 1\n---\n" + text + "\n" + endLine
}

const (
	onX509  = "<vademecum:itu-t/X.509> 2026-11-22T11:01:00Z"
	onPaper = "<vademecum:doc/1#§41~9c1f0a2b3c4d5e6f> 2026-11-22T11:02:00Z"
)

// TestReadByHand: a file is edited by people. What they write within its form is
// taken as they meant it.
func TestReadByHand(t *testing.T) {
	bare := on("itu-t/X.509", "", "")
	place := Subject{Target: Target{"doc/1", "§41", "9c1f0a2b3c4d5e6f"}}
	for _, c := range []struct {
		what, text string
		want       Marks
	}{
		{"nothing", "", Marks{}},
		{"headings with nothing below them", "# Stars\n# Notes\n# Recents", Marks{}},
		{"a code and a title", "# Stars\n- " + onX509 + " X.509 | The Directory", Marks{Stars: []Star{{on("itu-t/X.509", "X.509", "The Directory"), at(1)}}}},
		{"a title alone", "# Stars\n- " + onX509 + " | The | Directory", Marks{Stars: []Star{{on("itu-t/X.509", "", "The | Directory"), at(1)}}}},
		{"a code alone", "# Stars\n- " + onX509 + " X.509", Marks{Stars: []Star{{on("itu-t/X.509", "X.509", ""), at(1)}}}},
		{"two blanks in a name", "# Stars\n- " + onX509 + " X.509  |  The  Directory", Marks{Stars: []Star{{on("itu-t/X.509", "X.509", "The Directory"), at(1)}}}},
		{"a time with a part of a second, in another zone",
			"# Stars\n- <vademecum:itu-t/X.509> 2026-11-22T12:01:00.987+01:00", Marks{Stars: []Star{{bare, at(1)}}}},
		{"what was opened is an item, even where a passage is named", "# Recents\n- " + onPaper, Marks{Recents: []Recent{{on("doc/1", "", ""), at(2)}}}},
		{"a star on a passage", "# Stars\n- " + onPaper, Marks{Stars: []Star{{place, at(2)}}}},
		{"sections twice and mixed", "# Stars\n- " + onX509 + "\n# Recents\n- " + onX509 + "\n# Stars\n- " + onPaper,
			Marks{Stars: []Star{{bare, at(1)}, {place, at(2)}}, Recents: []Recent{{bare, at(1)}}}},
		{"a note that was changed", "# Notes\n## " + onX509 + "\nchanged 2026-11-22T11:09:00Z\n> text",
			Marks{Notes: []Note{{0, bare, "text", at(1), at(9)}}}},
		{"a note that was changed, said behind it", "# Notes\n## " + onX509 + "\n> text\n\nchanged 2026-11-22T11:09:00Z",
			Marks{Notes: []Note{{0, bare, "text", at(1), at(9)}}}},
		{"two notes on one item", "# Notes\n## " + onX509 + "\n> one\n## " + onX509 + "\n> two",
			Marks{Notes: []Note{{0, bare, "one", at(1), at(1)}, {0, bare, "two", at(1), at(1)}}}},
		{"signs that are no text", "# Notes\n## " + onX509 + "\n> \x00one\x1b\n> \n> ", Marks{Notes: []Note{{0, bare, "one", at(1), at(1)}}}},
		{"a collection with a note, and an entry with one that is set in",
			"# Collection 2026-11-22T11:00:00Z  Committee   3\n> \n> why\n> \n- " + onX509 + "\n   > because\n   > \n- " + onPaper,
			Marks{Collections: []Collection{{0, "Committee 3", "why", at(0), []Entry{{bare, "because", at(1)}, {place, "", at(2)}}}}}},
		{"a collection with nothing in it", "# Collection 2026-11-22T11:00:00Z Later", Marks{Collections: []Collection{{0, "Later", "", at(0), nil}}}},
		{"lines of blanks", "# Stars\n   \n\t\n- " + onX509 + "\n ", Marks{Stars: []Star{{bare, at(1)}}}},
	} {
		got, err := Read(body(c.text))
		if err != nil {
			t.Errorf("%s: %v", c.what, err)
		}
		diff(t, c.what, got, c.want)
	}
}

// TestNotUnderstood names the line that is wrong, counted from 1.
func TestNotUnderstood(t *testing.T) {
	for text, want := range map[string]string{
		"# Stars\n## " + onX509:                              "line 6: ", // a note stands under notes
		"# Stars\n- " + onX509 + "\n> why":                   "line 7: a text stands where nothing is",
		"# Recents\n- " + onX509 + "\n> why":                 "line 7: a text stands where nothing is",
		"# Notes\n> why":                                     "line 6: a text stands where nothing is",
		"# Notes\nchanged 2026-11-22T11:09:00Z":              "line 6: \"changed",
		"# Stars\nchanged 2026-11-22T11:09:00Z":              "line 6: \"changed",
		"# Notes\n- " + onX509:                               "line 6: an item stands under no heading",
		"# Notes\n## " + onX509 + "\n> x\n# Stars\n> y":      "line 9: a text stands where nothing is",
		"# Collection 2026-11-22T11:00:00Z":                  "line 5: the collection needs a name",
		"# Collection 2026-11-22T11:00:00Z A\nchanged never": "line 6: \"changed never\"",
		"# Stars\n- vademecum:itu-t/X.509> 2026":             "line 6: \"vademecum:itu-t/X.509> 2026\" does not begin",
		"# Stars\n- <vademecum:itu-t/X.509 2026":             "line 6: \"<vademecum:itu-t/X.509 2026\" does not begin",
		"# Stars\n- <itu-t/X.509> 2026-11-22T11:01:00Z":      "line 6: \"<itu-t/X.509> 2026-11-22T11:01:00Z\" does not begin",
		"# Stars\n- <vademecum:itu-t/X.509>":                 "line 6: \"\" is not a time",
		"# Stars\n- <vademecum:itu-t/X.509> 2026-11-22":      "line 6: \"2026-11-22\" is not a time",
		"# Stars\n- <vademecum:a b> 2026-11-22T11:01:00Z":    "line 6: \"vademecum:a b\" is not the address",
		"#Stars":                      "line 5: \"#Stars\" is nothing",
		"Dear colleague":              "line 5: \"Dear colleague\" is nothing",
		strings.Repeat("long ", 1000): "line 5: \"long long",
		"# Notes\n## " + onX509 + "\n> \n## " + onPaper + "\n> x": "the note on itu-t/X.509 is empty",
	} {
		got, err := Read(body(text))
		if err == nil || !strings.HasPrefix(err.Error(), want) || !strings.Contains(err.Error(), "nothing was taken") || len(err.Error()) > 250 || !got.Empty() {
			t.Errorf("%.80q gives %+v, %v; want %q", text, got, err, want)
		}
	}
	for text, want := range map[string]string{
		"---\nversion: 2\nformat: vademecum marks\n---\n" + endLine:                             "", // of what the version is, is said first
		"---\nformat: vademecum marks\n---\n" + endLine:                                         "",
		"---\nversion: 2\n---\n" + endLine:                                                      "not a file of marks",
		"----\nformat: vademecum marks\nversion: 1\n---\n" + endLine:                            "not a file of marks",
		"---\nformat: vademecum marks\nversion: " + strings.Repeat("9", 99) + "\n---" + endLine: "of version 99999999999999999999, and",
	} {
		if _, err := Read(text); want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%.60q: %v, want %q", text, err, want)
		}
	}
}

// TestStamp: times are those of RFC 3339, kept in UTC to the second.
func TestStamp(t *testing.T) {
	for text, want := range map[string]time.Time{
		"2026-11-22T11:04:00Z":      at(4),
		" 2026-11-22T11:04:00Z ":    at(4),
		"2026-11-22T11:04:00.999Z":  at(4),
		"2026-11-22T06:34:00-04:30": at(4),
		"2026-11-31T11:04:00Z":      {},
		"2026-11-22 11:04:00":       {},
		"now":                       {},
	} {
		got, err := parseStamp(text)
		if (err == nil) == want.IsZero() || err == nil && (!got.Equal(want) || got.Location() != time.UTC) {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
}
