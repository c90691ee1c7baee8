package check

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
)

// resolved looks at a text over a catalogue that knows what ISO calls some of its items.
func resolved(t *testing.T, texts ...string) (*document.Document, []Row) {
	t.Helper()
	twins := map[string]string{"iso/9594-8": "itu-t/X.509", "iso/8880": "itu-t/X.25", "iso/8881": "itu-t/X.27", "iso/500": "itu-t/H.2.AnnexL"}
	itemOf := func(id string) (app.Item, bool) {
		if twin := twins[id]; twin != "" {
			id = twin
		}
		p, err := catalogue.Page(context.Background(), id)
		if err != nil {
			return app.Item{}, false
		}
		return p.Item, true
	}
	d := &document.Document{}
	for n, text := range texts {
		d.Passages = append(d.Passages, document.Passage{Locator: fmt.Sprintf("§%d", n+1), Text: text, Within: -1})
	}
	rows, err := Document(t.Context(), d, refs.Resolved(d, itemOf), catalogue)
	if err != nil {
		t.Fatal(err)
	}
	return d, rows
}

// TestTextsOfOthers: of a text that ISO numbers too it is said what is to be said of the
// one of ITU, and nothing of its own edition and title; of the others that they are none.
func TestTextsOfOthers(t *testing.T) {
	const none = "numbered by another organisation; the catalogue does not hold it"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"ISO/IEC 9594-8", []string{"ISO/IEC 9594-8 | itu-t/X.509 | in force | ok | published by ITU as X.509"}},
		{"ISO/IEC 9594-8:1990 “Another matter”", []string{"ISO/IEC 9594-8:1990 | itu-t/X.509 | in force | ok | published by ITU as X.509"}},
		{"ISO 8880", []string{"ISO 8880 | itu-t/X.25 | superseded | superseded | published by ITU as X.25; superseded by X.26"}},
		{"ISO/IEC 8881", []string{"ISO/IEC 8881 | itu-t/X.27 | withdrawn | withdrawn | published by ITU as X.27; withdrawn"}},
		{"ISO/IEC 500", []string{"ISO/IEC 500 | itu-t/H.2.AnnexL | unknown | ok | published by ITU as H.2 Annex L; status not known to the catalogue"}},
		{"ITU-T X.509 (10/2016) | ISO/IEC 9594-8:2017", []string{"X.509 (10/2016) | ISO/IEC 9594-8:2017 | itu-t/X.509 | superseded | superseded | superseded; the newest edition is X.509 (10/2019)"}},
		{"ITU-T X.509 | ISO/IEC 9594-8, “Another matter”", []string{"X.509 | ISO/IEC 9594-8 | itu-t/X.509 | in force | title differs | quoted as “Another matter”; the title in the catalogue is “The Directory: frameworks”"}},
		{"ISO/IEC 27001:2022", []string{"ISO/IEC 27001:2022 |  |  | of others | " + none}},
		{"RFC 5280, SDG 9 and 3GPP TS 33.501", []string{"RFC 5280 |  |  | of others | " + none, "SDG 9 | sdg/9 |  | ok | ", "3GPP TS 33.501 |  |  | of others | " + none}},
		{"ISO, IEC and the IETF", nil},
	} {
		_, rows := resolved(t, c.text)
		var got []string
		for _, r := range rows {
			got = append(got, strings.Join([]string{r.Mention.As, r.Mention.ID, string(r.Status), string(r.Finding), r.Advice}, " | "))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: want -, got +\n%s", c.text, diff)
		}
	}
}

// TestTextsOfOthersTogether: each of their editions is listed once, with all its places,
// behind what needs attention.
func TestTextsOfOthersTogether(t *testing.T) {
	d, rows := resolved(t, "RFC 5280, ISO/IEC 9594-8:2017 and RFC 6818", "ISO/IEC 9594-8:2020, RFC 5280 and ITU-T X.27", "ISO/IEC 9594-8:2017")
	var got []string
	for _, r := range References(d, rows) {
		line := r.Mention.As
		for _, p := range r.Places {
			line += " " + p.Locator.String()
		}
		got = append(got, line)
	}
	want := []string{"X.27 §2", "RFC 5280 §1 §2", "ISO/IEC 9594-8:2017 §1 §3", "RFC 6818 §1", "ISO/IEC 9594-8:2020 §2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}
