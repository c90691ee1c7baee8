package document

import (
	"slices"
	"strings"
	"testing"
)

// What stands behind a heading that a converter ran into a clause is found under it in print,
// so that is how its place is told.
func TestPlacesBehindMissedHeadings(t *testing.T) {
	for _, c := range []struct{ what, clauses, want string }{
		{"behind its end",
			"instructs the ITU Council: 1 to pay for the paint, instructs the Director of the Telecommunication Development Bureau | 1 to buy it; | 2 to store it.",
			"instructs the ITU Council 1, instructs the Director of the Telecommunication Development Bureau 1, instructs the Director of the Telecommunication Development Bureau 2"},
		{"several times, and one heading twice",
			"resolves: 1 that boats be painted, invites Member States | 1 to look on, instructs the ITU Council | 1 to pay, invites Member States | 1 to pay, too.",
			"resolves 1, invites Member States 1, instructs the ITU Council 1, invites Member States (2) 1"},
		{"in its middle: the clause keeps its place, the next is the second of the heading",
			"instructs the ITU Council: 1 to pay; instructs the Secretary-General 1 to count; | 2 to paint.",
			"instructs the ITU Council 1, instructs the Secretary-General 2"},
		{"a preamble that the operative part was run into",
			"considering: a) that boats sail, resolves to instruct the Secretary-General 1 to count them; | 2 to paint them.",
			"considering a), resolves to instruct the Secretary-General 2"},
		{"one that is opened otherwise",
			"considering: a) that boats sail, further resolves to instruct the Secretary-General 1 to count them; | 2 to paint them, invites Member States | 1 to look on; | 2 to sail.",
			"considering a), further resolves to instruct the Secretary-General 2, invites Member States 1, invites Member States 2"},
		{"one that decides",
			"considering: a) that boats sail, decides to instruct the Secretary-General 1 to count them; | 2 to paint them.",
			"considering a), decides to instruct the Secretary-General 2"},
		{"what another resolution instructs, recalled in a preamble, is no heading",
			"recalling: a) the resolution on boats, instructs the Secretary-General to count them; | b) that they sail.",
			"recalling a), recalling b)"},
		{"somebody who is to invite others is told so himself",
			"instructs the ITU Council: 1 to pay, instructs the Secretary-General to invite Member States to help; | 2 to wait.",
			"instructs the ITU Council 1, instructs the Secretary-General 2"},
		{"a verb of two words",
			"resolves: 1 that boats sail, calls upon Member States | 1 to look on.",
			"resolves 1, calls upon Member States 1"},
	} {
		heading, clauses, _ := strings.Cut(c.clauses, ": ")
		raw := Raw{Format: AkomaNtoso, Blocks: []Block{
			{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
			{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
			{Kind: Title, Depth: 3, Text: heading},
		}}
		for clause := range strings.SplitSeq(clauses, " | ") {
			marker, text, _ := strings.Cut(clause, " ")
			raw.Blocks = append(raw.Blocks, Block{Kind: Entry, Depth: 1, Marker: marker, Text: text})
		}
		d, _ := resolutionsIn(raw)
		var got []string
		for _, at := range d.Resolutions[0].Groups[0].Clauses {
			got = append(got, d.Passages[at].Locator)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.what, strings.Join(got, ", "), c.want)
		}
	}
}

// TestNoDutiesInPreambles: what another resolution instructs is recalled there, and nobody
// is told to do it, until the operative part begins.
func TestNoDutiesInPreambles(t *testing.T) {
	for clauses, want := range map[string]string{
		"recalling: a) the resolution on boats, instructs the Secretary-General to count them; | b) that they sail.":                                               "",
		"considering: a) that boats sail, requires States Parties to paint them; | b) that they sail, resolves to instruct the Secretary-General 1 to count them.": "instructs 1 to count them.",
		"considering: a) that boats sail, resolves | 1 that they be painted, instructs the Secretary-General | 1 to paint them.":                                   "instructs to paint them.",
	} {
		heading, clauses, _ := strings.Cut(clauses, ": ")
		raw := Raw{Format: AkomaNtoso, Blocks: []Block{
			{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
			{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
			{Kind: Title, Depth: 3, Text: heading},
		}}
		for clause := range strings.SplitSeq(clauses, " | ") {
			marker, text, _ := strings.Cut(clause, " ")
			raw.Blocks = append(raw.Blocks, Block{Kind: Entry, Depth: 1, Marker: marker, Text: text})
		}
		d, _ := resolutionsIn(raw)
		var got []string
		for _, duty := range d.Duties() {
			if duty.Verb != "resolves" {
				got = append(got, duty.Verb+" "+d.Passages[duty.Passage].Text[duty.From:duty.To])
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %q, want %q", clauses, got, want)
		}
	}
}

func TestRunOn(t *testing.T) {
	d := Document{Format: AkomaNtoso, Passages: []Passage{
		{Text: "to pay, instructs the Secretary-General 1 to count; 2 to paint, Invites Member States, invites Member States"},
		{Text: "to pay"},
	}}
	if got, want := d.RunOn(0), []string{"instructs the Secretary-General", "invites Member States"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := d.RunOn(1); got != nil {
		t.Errorf("%q of a clause without any", got)
	}
	d.Format = DOCX
	if got := d.RunOn(0); got != nil {
		t.Errorf("%q: only files of Akoma Ntoso are known to miss headings", got)
	}
}
