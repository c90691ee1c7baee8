package refs

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
)

func ids(mentions []Mention) string {
	var list []string
	for _, m := range mentions {
		list = append(list, m.ID)
	}
	return strings.Join(list, " ")
}

// TestInParts shows what the parts of a document take from each other: a bullet of
// a bullet from its paragraph, a box and a footnote from nobody.
func TestInParts(t *testing.T) {
	d := &document.Document{Passages: []document.Passage{
		{Kind: document.Heading, Text: "Work of ITU-D", Within: -1},
		{Kind: document.Paragraph, Text: "Action Lines, and Questions of ITU-D:", Within: -1},
		{Kind: document.Bullet, Text: "Question 4/2 and C2", Within: 1},
		{Kind: document.Bullet, Text: "Question 7/2 and C5", Within: 2},
		{Kind: document.Box, Text: "C6 and Question 4/2", Within: 0},
		{Kind: document.Footnote, Text: "C9", Within: 1},
		{Kind: document.Paragraph, Text: "C7 again, and Question 3/2", Within: -1},
	}}
	want := []string{"", "", "question/itu-d/4/2 wsis/C2", "question/itu-d/7/2 wsis/C5", "question/itu-d/4/2", "", "question/itu-t/3/2"}
	for n, mentions := range In(d, nil) {
		if got := ids(mentions); got != want[n] {
			t.Errorf("%q refers to %q, want %q", d.Passages[n].Text, got, want[n])
		}
	}
}

// TestInResolutions shows that each resolution of a collection has its own "this
// resolution" and its own conference, and forgets what the one before said.
func TestInResolutions(t *testing.T) {
	d := &document.Document{
		Passages: []document.Passage{
			{Kind: document.Clause, Text: "Resolution 32 of WTSA, in this resolution,", Within: -1},
			{Kind: document.Clause, Text: "Resolution 32, Resolution 5 of this conference", Within: -1},
			{Kind: document.Clause, Text: "Resolution 32, in this decision,", Within: -1},
			{Kind: document.Clause, Text: "Resolution 71, in this resolution", Within: -1},
		},
		Resolutions: []document.Resolution{
			{ID: "pp/25@2018", Body: "pp", Place: "Dubai", Year: 2018, First: 0, Last: 1},
			{ID: "pp/Decision-5@2018", Body: "pp", Place: "Dubai", Year: 2018, First: 2, Last: 2},
			{ID: "", First: 3, Last: 9},
		},
	}
	want := []string{"wtsa/32 pp/25", "wtsa/32 pp/5", "pp/32 pp/Decision-5", ""}
	for n, mentions := range In(d, nil) {
		if got := ids(mentions); got != want[n] {
			t.Errorf("%q refers to %q, want %q", d.Passages[n].Text, got, want[n])
		}
	}
}

// TestFindIsIn shows that a text alone is read as a document of one passage.
func TestFindIsIn(t *testing.T) {
	const text = "Resolution 44 (Rev. Hammamet, 2016) and X.509"
	d := &document.Document{Passages: []document.Passage{{Text: text, Within: -1}}}
	if a, b := ids(Find(text, Context{})), ids(In(d, nil)[0]); a != b || a != "wtsa/44 itu-t/X.509" {
		t.Errorf("Find gives %q, In %q", a, b)
	}
	if got := In(&document.Document{}, nil); len(got) != 0 {
		t.Errorf("an empty document has mentions: %v", got)
	}
}

// TestResolved finds mentions by whatever number they bear, under the item.
func TestResolved(t *testing.T) {
	items := map[string]string{"itu-t/G.709": "itu-t/G.709", "itu-t/Y.1331": "itu-t/G.709", "wtsa/44": "wtsa/44", "pp/140": "pp/140"}
	itemOf := func(id string) (app.Item, bool) {
		item, known := items[id]
		return app.Item{ID: item}, known
	}
	for text, want := range map[string]string{
		"Recommendation ITU-T G.709/Y.1331": "itu-t/G.709",
		"Recommendation ITU-T Y.1331":       "itu-t/G.709",
		"Recommendation ITU-T X.9":          "itu-t/X.9", // which the catalogue lacks
		"Resolution 140":                    "pp/140",    // the only body that has one
		"nothing at all":                    "",
	} {
		d := &document.Document{Passages: []document.Passage{{Text: text, Within: -1}}}
		if got := ids(Resolved(d, itemOf)[0]); got != want {
			t.Errorf("%q refers to %q, want %q", text, got, want)
		}
	}
}

// BenchmarkHostile reads texts that are made to be read again and again. The time
// for a byte must be the same in both sizes.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range []string{
		"Resolutions 1, 2 (", "Resolution 1 on ", "SDG 1, ", "G.709, ", "ITU-T ", "Question (", "Action Lines C1, ", "((((", ",,,,", "Amd. 1 and ",
		"www.", "https://a- ", "X.680-", "Study Groups 1, 2, ", "А/70/", "G.709/", "Supplement 1 to ", "Goals 4 on the ", "\u00a0\u00ad", "WTDC-", "the General Assembly ",
	} {
		for _, size := range []int{20_000, 400_000} {
			b.Run(fmt.Sprintf("%q/%d", unit, size), func(b *testing.B) {
				text := strings.Repeat(unit, size/len(unit))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					Find(text, Context{})
				}
			})
		}
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The meeting of ITU-T Study Group 17 on Resolution 44 (Rev. Geneva, 2022) looked at Recommendation ITU-T X.509 (10/2019) and at SDG 9 (9.1, 9.c); many words say nothing at all of it. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(text, Context{})
	}
}
