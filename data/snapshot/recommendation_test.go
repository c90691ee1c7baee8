package snapshot

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestRecommendation(t *testing.T) {
	p := smallPage(t, "itu-t/X.509")
	want := app.Item{
		ID: "itu-t/X.509", Kind: app.Recommendation, Code: "X.509",
		Title:  "The Directory: public-key and attribute certificate frameworks",
		Status: app.InForce, StatusNote: "address ends in I",
		Date: "2019-10-14", Body: "ITU-T", Group: "sg/itu-t/17",
		Cite: app.Cite{Sources: []string{"rel"}, Locator: "itu-t-X.509.yaml"},
	}
	if diff := cmp.Diff(want, p.Item); diff != "" {
		t.Errorf("the item (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"twin of  | ISO/IEC 9594-8 | ",
		"reported under wsis/C5 | X.509 Amd.1 | revised",
		"responsible group sg/itu-t/17 |  | X.509 (10/2019)",
	}, outLines(p)); diff != "" {
		t.Errorf("links from it (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"cites itu-t/X.510 | Rec. ITU-T X.509 | ",
		"part of itu-t/X.509.AnnexZ |  | ",
	}, inLines(p)); diff != "" {
		t.Errorf("links to it (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"attribute", "certificate", "directory", "près"}, p.Terms); diff != "" {
		t.Errorf("index terms (-want +got):\n%s", diff)
	}
	if p.TermsCite.Locator != "itu-t-x-509.yaml" {
		t.Errorf("the index terms were read in %q", p.TermsCite.Locator)
	}
}

func TestEditionArrivesWhole(t *testing.T) {
	want := app.Edition{
		ID: "itu-t/X.509@2016!Cor1@2018-05", Of: "itu-t/X.509", Part: app.PartCorrigendum, On: "itu-t/X.509@2016-10",
		Code: "X.509 (2016) Cor. 1 (05/2018)", Date: "2018-05",
		Status: app.Superseded, StatusNote: "address ends in S", Group: "sg/itu-t/17",
		Address: "https://www.itu.int/rec/X.509(2016)Cor.1(05/2018)",
		Cite:    app.Cite{Sources: []string{"rel"}, Locator: "itu-t-X.509@2016!Cor1@2018-05.yaml"},
	}
	for _, e := range smallPage(t, "itu-t/X.509").Editions {
		if e.ID == want.ID {
			if diff := cmp.Diff(want, e); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			return
		}
	}
	t.Errorf("%s is missing", want.ID)
}

// The status of an item follows from those of its editions; the note is that of
// the edition that decided.
func TestItemStatusAndDate(t *testing.T) {
	for _, c := range []struct {
		id     string
		status app.Status
		note   string
		date   string
		group  string
	}{
		{"itu-t/X.509", app.InForce, "address ends in I", "2019-10-14", "sg/itu-t/17"},
		{"itu-t/L.100", app.Prepublished, "address ends in P", "2021-02", "sg/itu-t/15"}, // SG 16 had it before
		{"itu-t/L.10", app.Withdrawn, "address ends in W", "1988-11", "sg/itu-t/15"},
		{"itu-t/G.Suppl.43", app.Unknown, "no status in the source", "2011-02", "sg/itu-t/15"},
		{"itu-r/BT.500", app.Unknown, "no status in the source", "2019-10", ""},
		{"itu-r/Report-BT.2247", "", "", "", ""}, // no edition is known
		{"event/wtsa-24", "", "", "2024-10-15", ""},
	} {
		item := smallPage(t, c.id).Item
		if item.Status != c.status || item.StatusNote != c.note || item.Date != c.date || item.Group != c.group {
			t.Errorf("%s: status %q (%s), date %q, group %q; want %q (%s), %q, %q", c.id,
				item.Status, item.StatusNote, item.Date, item.Group, c.status, c.note, c.date, c.group)
		}
	}
}

// A joint number opens the page of the text, unless it has a page of its own.
func TestJointNumbers(t *testing.T) {
	for _, c := range []struct{ id, opens string }{
		{"itu-t/Y.1303", "itu-t/G.7041"},
		{"itu-t/L.10", "itu-t/L.10"},
		{"itu-t/L.100", "itu-t/L.100"},
	} {
		if got := smallPage(t, c.id).Item.ID; got != c.opens {
			t.Errorf("%s opens %s, want %s", c.id, got, c.opens)
		}
	}
	for _, c := range []struct{ id, link string }{
		{"itu-t/G.7041", "twin of  | Y.1303 | joint number"},
		{"itu-t/L.100", "twin of itu-t/L.10 | L.10 | joint number"},
	} {
		if got := outLines(smallPage(t, c.id))[0]; got != c.link {
			t.Errorf("%s: %q, want %q", c.id, got, c.link)
		}
	}
}

func TestReferenceWithoutPage(t *testing.T) {
	p := smallPage(t, "itu-t/X.510")
	if got, want := outLines(p)[0], "cites  | RFC 5280 | "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if other := p.Out[0].Other; other.ID != "" || other.Title != "" {
		t.Errorf("a link without a page at its end has %q there", other.ID)
	}
}

func TestSector(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/X.509": "ITU-T", "itu-r/BT.500": "ITU-R", "sg/itu-t/17": "ITU-T",
		"question/itu-d/1/1": "ITU-D", "wtsa/44": "", "": "",
	} {
		if got := sector(id); got != want {
			t.Errorf("%q is of %q, want %q", id, got, want)
		}
	}
}
