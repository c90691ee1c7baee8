package document

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestLists numbers the clauses of a group: what is a marker, and where it nests.
// Each case is the paragraphs of one group and their locators, behind the word
// that heads the group.
func TestLists(t *testing.T) {
	for _, c := range []struct {
		name       string
		paragraphs []string
		locators   []string
	}{
		{"letters", []string{"a) one;", "b) two;", "c) three."}, []string{"a)", "b)", "c)"}},
		{"letters in brackets", []string{"(a) one;", "(b) two."}, []string{"a)", "b)"}},
		{"figures", []string{"1 one;", "2 two."}, []string{"1", "2"}},
		{"figures with a full stop", []string{"1. one;", "2. two."}, []string{"1", "2"}},
		{"figures with a bracket", []string{"1) one;", "2) two."}, []string{"1", "2"}},
		{"no marker", []string{"that boats sail."}, []string{""}},
		{"two without a marker", []string{"that boats sail;", "that ships sail."}, []string{"", "(2)"}},
		{"lead and list", []string{"that boats:", "a) sail;", "b) float."}, []string{"", "a)", "b)"}},
		{"i) follows h)", []string{"a) 1;", "b) 2;", "c) 3;", "d) 4;", "e) 5;", "f) 6;", "g) 7;", "h) 8;", "i) 9;", "j) 10."},
			[]string{"a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)"}},
		{"o) is a letter", []string{"n) of boats;", "o) of ships;", "p) of rafts."}, []string{"n)", "o)", "p)"}},
		{"i) below a figure", []string{"1 boats:", "i) red;", "ii) green;", "2 ships."}, []string{"1", "1 i)", "1 ii)", "2"}},
		{"letters below figures", []string{"1 boats:", "a) red;", "b) green;", "2 ships:", "a) grey."}, []string{"1", "1 a)", "1 b)", "2", "2 a)"}},
		{"dotted", []string{"1 boats:", "1.1 red;", "1.2 green:", "1.2.1 dark;", "2 ships."}, []string{"1", "1.1", "1.2", "1.2.1", "2"}},
		{"bullets", []string{"1 boats:", "• red;", "• green;", "2 ships:", "• grey."}, []string{"1", "1 • 1", "1 • 2", "2", "2 • 1"}},
		{"bullets in bullets", []string{"• boats:", "– red;", "– green;", "• ships."}, []string{"• 1", "• 1 – 1", "• 1 – 2", "• 2"}},
		{"Latin adverbs", []string{"1 one;", "1bis between;", "2 two."}, []string{"1", "1bis", "2"}},
		{"a letter with an adverb", []string{"a) one;", "a)bis between;", "b) two."}, []string{"a)", "a)bis", "b)"}},
		{"a number that is none", []string{"1 one;", "15 boats sail."}, []string{"1", "1 (2)"}},
		{"a letter that is a mention", []string{"a) one;", "b) and a) above."}, []string{"a)", "a) (2)"}},
		{"one left out", []string{"a) one;", "c) three."}, []string{"a)", "c)"}},
		{"begun again", []string{"a) one;", "b) two;", "a) three."}, []string{"a)", "b)", "a) (2)"}},
		{"aa) follows z)", []string{"x) one;", "y) two;", "z) three;", "aa) four;", "bb) five;", "cc) six."}, []string{"x)", "y)", "z)", "aa)", "bb)", "cc)"}},
		{"ab) follows aa)", []string{"(z) one;", "(aa) two;", "(ab) three;", "(ac) four."}, []string{"z)", "aa)", "ab)", "ac)"}},
		{"ii) is roman", []string{"h) one;", "i) two:", "ii) three;", "iii) four."}, []string{"h)", "i)", "i) ii)", "i) iii)"}},
		{"cc) follows aa) where bb) was left out", []string{"z) one;", "aa) two;", "cc) three."}, []string{"z)", "aa)", "cc)"}},
		{"a figure left out", []string{"1 to sail;", "3 to row;", "4 that nobody swim."}, []string{"1", "3", "4"}},
		{"a figure left out below another", []string{"1 to sail:", "i) by day;", "ii) by night;", "4 to row."}, []string{"1", "1 i)", "1 ii)", "4"}},
		{"figures numbered anew", []string{"1 to sail;", "2 to row;", "2 to swim;", "3 to wait."}, []string{"1", "2", "2 (2)", "3"}},
		{"a figure that opens a sentence", []string{"1 to sail;", "2015 was a good year."}, []string{"1", "1 (2)"}},
		{"bis below dots", []string{"1 to sail:", "1.1 by day;", "1.1bis at dusk;", "1.2 by night."}, []string{"1", "1.1", "1.1bis", "1.2"}},
		{"aa)bis", []string{"z) one;", "aa) two;", "aa)bis between."}, []string{"z)", "aa)", "aa)bis"}},
		{"dots without what is above them", []string{"2.1 by day;", "2.2 by night;", "3.1 at dusk."}, []string{"2.1", "2.2", "3.1"}},
	} {
		raw := Raw{Format: DOCX, Blocks: rawParagraphs("RESOLUTION 7 (Kigali, 2022)\nBoats\nThe World Telecommunication Development Conference (Kigali, 2022),\nitalic resolves\n" + strings.Join(c.paragraphs, "\n"))}
		d, _ := resolutionsIn(raw)
		var got []string
		for _, p := range d.Passages {
			if p.Kind == Clause {
				got = append(got, strings.TrimPrefix(strings.TrimPrefix(p.Locator, "resolves"), " "))
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(c.locators) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.locators)
		}
	}
}

// TestDepthOfTheFormat believes the nesting of Akoma Ntoso, and takes letters that
// were left in the text out of it.
func TestDepthOfTheFormat(t *testing.T) {
	entry := func(depth int, marker, text string) Block {
		return Block{Kind: Entry, Depth: depth, Marker: marker, Text: text}
	}
	raw := Raw{Format: AkomaNtoso, Blocks: []Block{
		{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"}, {Kind: Title, Depth: 2, Text: "Boats"},
		{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
		{Kind: Title, Depth: 3, Text: "considering"}, entry(1, "", "a) boats;"), entry(1, "b)", "ships,"),
		{Kind: Title, Depth: 3, Text: "resolves"}, entry(1, "1", "boats:"), entry(2, "4.1", "red;"), entry(2, "v)", "green;"), entry(1, "0", "a table"), entry(1, "", "2 of them sail"),
		{Kind: Title, Depth: 3, Text: "hails the captain"}, entry(1, "", "to sail."),
	}}
	d, _ := resolutionsIn(raw)
	var got []string
	for _, p := range d.Passages {
		if p.Kind == Clause {
			got = append(got, fmt.Sprint(p.Locator, "/", p.Level))
		}
	}
	want := "considering a)/1; considering b)/1; resolves 1/1; resolves 1 4.1/2; resolves 1 v)/2; resolves 0/1; resolves/1; hails the captain/1"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	if c := d.Counts(); c.Recitals != 2 || c.Operative != 4 || c.Sections != 2 {
		t.Errorf("%+v", c)
	}
}

// TestMissedHeadings finds the headings that a converter of Akoma Ntoso ran into
// clauses: they stay where they are, are told in a remark, and their duties are
// told apart.
func TestMissedHeadings(t *testing.T) {
	entry := func(marker, text string) Block { return Block{Kind: Entry, Depth: 1, Marker: marker, Text: text} }
	raw := Raw{Format: AkomaNtoso, Blocks: []Block{
		{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"}, {Kind: Title, Depth: 2, Text: "Boats"},
		{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
		{Kind: Title, Depth: 3, Text: "considering"},
		entry("a)", "that boats sail, resolves to instruct the Secretary-General 1 to count them; 2 to paint them, invites Member States to look on,"),
		{Kind: Title, Depth: 3, Text: "instructs the ITU Council"},
		entry("1", "to pay for the paint, instructs the Director of the Telecommunication Development Bureau, in cooperation with the other Directors"),
		entry("1", "to buy it;"), entry("2", "to store it, as the Council instructs the Director of TSB to do, resolves that paint be kept."),
	}}
	d, _ := resolutionsIn(raw)
	var got []string
	for _, y := range d.Duties() {
		got = append(got, y.Addressee+": "+d.Passages[y.Passage].Text[y.From:y.To])
	}
	want := []string{
		"Secretary-General: 1 to count them; 2 to paint them", "Member States: to look on", "Council: to pay for the paint",
		"Director of BDT: to buy it", "Director of BDT: to store it, as the Council instructs the Director of TSB to do",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(d.Remarks) != 1 || !strings.HasPrefix(d.Remarks[0].String(), "3 clauses run on") || d.Remarks[0].One == "" {
		t.Errorf("remarks: %q", d.Remarks)
	}
	raw.Blocks = slices.Delete(raw.Blocks, 4, 5)
	raw.Blocks = raw.Blocks[:len(raw.Blocks)-1]
	if d, _ := resolutionsIn(raw); len(d.Remarks) != 1 || !strings.HasPrefix(d.Remarks[0].String(), "Resolution 7, instructs the ITU Council 1 runs on into a heading") {
		t.Errorf("remarks on one clause: %q", d.Remarks)
	}
	if c := d.Counts(); c.Recitals != 1 || c.Operative != 3 || c.Sections != 1 {
		t.Errorf("%+v", c)
	}
}

// TestFootnotes lifts footnotes out of clauses and ties them to their marks.
func TestFootnotes(t *testing.T) {
	for _, c := range []struct{ text, clause, notes string }{
		{"boats1 sail; ______________ 1 These are small.", "boats sail;", "1 These are small."},
		{"boats1 and ships2; ________ 1 Small. 2 Large. They float.", "boats and ships;", "1 Small.|2 Large. They float."},
		{"boats1 sail, ________ 1 See No. 154 of the rules. resolves nothing", "boats sail, resolves nothing", "1 See No. 154 of the rules."},
		{"boats1 sail: ________ 1 Small ones. • by day", "boats sail: • by day", "1 Small ones."},
		{"IMT2020 and the year 1 sail;", "IMT2020 and the year 1 sail;", ""},
	} {
		raw := Raw{Format: AkomaNtoso, Blocks: []Block{
			{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
			{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
			{Kind: Title, Depth: 3, Text: "considering"}, {Kind: Entry, Depth: 1, Text: c.text},
		}}
		d, _ := resolutionsIn(raw)
		clause := d.Passages[d.Resolutions[0].Groups[0].Clauses[0]]
		var notes []string
		for _, p := range d.Passages {
			if p.Kind == Footnote {
				notes = append(notes, p.Marker+" "+p.Text)
				if p.Within < 0 {
					t.Errorf("%s: note %s is not tied", c.text, p.Marker)
				}
			}
		}
		if clause.Text != c.clause || strings.Join(notes, "|") != c.notes || len(clause.Marks) != len(notes) {
			t.Errorf("%s:\n%q, %d marks, notes %q", c.text, clause.Text, len(clause.Marks), notes)
		}
	}
}
