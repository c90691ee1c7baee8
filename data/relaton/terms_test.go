package relaton

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Public-key certificates", "public-key certificates"},
		{"The PKI, IPv6 and QoS", "the PKI IPv6 and QoS"},
		{"PKIs and OPUs", "PKI and OPU"},
		{"A-law coding of Point-to-Point links", "A-law coding of point-to-point links"},
		{"5G, 3GPP and 3D video in 2019, 64 kbit/s", "5G 3GPP and 3D video in kbit"},
		{"interfaces of G.703, H.264/AVC and X.25", "interfaces of and"},
		{"Ethernet – naïve users’ view", "ethernet naïve users view"},
		{"", ""},
	} {
		if got := strings.Join(words(c.text), " "); got != c.want {
			t.Errorf("words(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// collection makes families of "id: title / abstract" lines.
func collection(t *testing.T, lines string) []*family {
	t.Helper()
	var records []record
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		number, prose, _ := strings.Cut(line, ": ")
		title, abstract, _ := strings.Cut(prose, " / ")
		r := sample("ITU-T " + number + " (10/2019) | 2019-10-14 | 1 | " + title)[0]
		r.Abstracts = []typed{{"", abstract}}
		records = append(records, r)
	}
	all, err := families(records)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A small shelf: thirty texts on networks, and the few under test.
func shelf(t *testing.T, lines string) []*family {
	var filler strings.Builder
	for i := range 30 {
		fmt.Fprintf(&filler, "Z.%d: network of services\n", i+1)
	}
	return collection(t, filler.String()+lines)
}

func TestTerms(t *testing.T) {
	for _, c := range []struct{ what, lines, want string }{
		{
			"distinctive words of title and abstract, sorted, without stop words and numbers",
			`X.509: Public-key certificates / This Recommendation describes 3 lists of a PKI for certificates in a network.`,
			"certificates ; PKI ; public-key",
		},
		{
			"a plural under its singular, where there is one",
			`X.1: Keys / keys
			 X.2: A key / frequency
			 X.3: A key / frequencies, busses, optics, analysis
			 X.4: The frequency / glasses`,
			"key",
		},
		{
			"a word used once in one abstract alone is as often a misprint",
			`X.1: Fibre / a fibre telecomunication, and twice: laser, laser`,
			"fibre ; laser",
		},
		{
			"an acronym used once is none",
			`X.1: Fibre / of an OTN`,
			"fibre ; OTN",
		},
		{
			"a title in capitals is not an acronym where others write the word small",
			`X.1: FIBRE OPTICS
			 X.2: fibre optics
			 X.3: fibre optics`,
			"fibre ; optics",
		},
		{
			"nothing but common words",
			`X.1: Network of services`,
			"",
		},
	} {
		all := shelf(t, c.lines)
		v := newVocabulary(all)
		f := index(all).families["itu-t/X.509"]
		if f == nil {
			f = index(all).families["itu-t/X.1"]
		}
		title, abstract, _ := f.prose()
		if got := strings.Join(v.terms(title, abstract), " ; "); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

func TestSingular(t *testing.T) {
	v := newVocabulary(collection(t, `
		X.1: key frequency switch box process bus optic class len
		X.2: key frequency switch box process bus optic class len
	`))
	for plural, want := range map[string]string{
		"keys": "key", "frequencies": "frequency", "switches": "switch", "boxes": "box",
		"processes": "process", "process": "process", "bus": "bus", "optics": "optics",
		"class": "class", "analysis": "analysis", "lenses": "lenses", "satellites": "satellites", "gas": "gas",
	} {
		if got := v.singular(plural); got != want {
			t.Errorf("%s is filed under %s, want %s", plural, got, want)
		}
	}
}

func TestTermsLimit(t *testing.T) {
	var many strings.Builder
	for i := range 60 {
		fmt.Fprintf(&many, "TERM%c%c ", 'A'+i/26, 'A'+i%26)
	}
	all := shelf(t, "X.1: Title / "+many.String()+" rare rare rare rare rare rare")
	v := newVocabulary(all)
	title, abstract, _ := index(all).families["itu-t/X.1"].prose()
	got := v.terms(title, abstract)
	if len(got) != termsPerItem || !slices.Contains(got, "rare") {
		t.Errorf("%d terms %q, want %d with the word used six times", len(got), got, termsPerItem)
	}
}

// The row tells which records the words were read in: the newest with a title and
// the newest with an abstract.
func TestAddTerms(t *testing.T) {
	records := sample(`
		ITU-T X.1 (11/1988) | 1988-11-25 | 1 | Obsolete
		ITU-T X.1 (03/1993) | 1993-03-12 | 2 | Fibre
		ITU-T X.1 (10/2019) | 2019-10-14 | 3 | Fibre
	`)
	records[1].Abstracts = []typed{{"", "of an OTN"}}
	filler := sample("ITU-T Z.1 (10/2019) | 2019-10-14 | 1 | Network") // one word in one item of two is common
	for i := range 30 {
		r := filler[0]
		r.Identifiers = []typed{{"ITU", fmt.Sprintf("ITU-T Z.%d (10/2019)", i+1)}}
		records = append(records, r)
	}
	all, err := families(records)
	if err != nil {
		t.Fatal(err)
	}
	table := catalogue.New("index-terms")
	v := newVocabulary(all)
	for _, f := range all {
		addTerms(table, f, v)
	}
	compareRows(t, table, []string{"itu-t/X.1|fibre ; OTN|relaton-itu|itu-t-x-1-10-2019 ; itu-t-x-1-03-1993"})
}
