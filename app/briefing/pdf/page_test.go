package pdf

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
)

func spans(text string) []briefing.Span { return []briefing.Span{{Text: text}} }

// monstrous is a briefing of everything that is longer than anybody writes it.
func monstrous() *briefing.Briefing {
	long := strings.TrimSpace(strings.Repeat("Harbour ", 60))
	address := "https://example.int/" + strings.Repeat("a-long-path/", 40)
	var body []briefing.Block
	for _, own := range []bool{false, true} {
		for level := range 8 {
			body = append(body, briefing.Block{Kind: briefing.Point, Level: level, Marker: "•", Own: own, Spans: spans("point " + long)})
		}
		for _, kind := range []briefing.Kind{briefing.Text, briefing.Heading, briefing.Quote, briefing.Code} {
			body = append(body,
				briefing.Block{Kind: kind, Level: 1, Own: own, Spans: spans(strings.Repeat("X", 400)), Cites: []int{1}},
				briefing.Block{Kind: kind, Level: 3, Own: own, Spans: spans(long + "\n\t" + long)},
				briefing.Block{Kind: kind, Level: 2, Own: own, Spans: []briefing.Span{{Text: strings.Repeat("mono", 99), Mono: true}, {Text: long, Bold: true, Italic: true}, {Text: address, Address: address}}})
		}
	}
	for _, marker := range []string{"1.", "10.", "100.", "123456789.", ""} {
		body = append(body, briefing.Block{Kind: briefing.Point, Marker: marker, Level: 1, Spans: spans("numbered " + long)})
	}
	for n := range 12 {
		body = append(body, briefing.Block{Kind: briefing.Fact, Name: fmt.Sprintf("Cited by (%d)", n), Spans: spans(long), Cites: []int{1}})
	}
	body = append(body,
		briefing.Block{Kind: briefing.Fact, Name: strings.Repeat("A name of a fact ", 12), Spans: spans("short")},
		briefing.Block{Kind: briefing.Fact, Name: "Cites", Spans: spans("below it")},
		briefing.Block{Kind: briefing.Fact, Name: strings.Repeat("N", 90), Spans: spans(strings.Repeat(long+" ", 20))}) // longer than a page
	b := &briefing.Briefing{Title: long, Date: "2026-11-22", Snapshot: "2026-08-22", About: body,
		Sources: []app.Source{{Title: long, Publisher: long, Address: address, Terms: long}}}
	b.Items = append(b.Items,
		briefing.Item{Kind: app.Recommendation, Code: strings.Repeat("B.1/", 60), Title: long, TitleNote: long, Status: app.Prepublished, StatusNote: long, Line: []string{long, long}, Address: address, Body: body},
		briefing.Item{Title: long + strings.Repeat("x", 300)},
		briefing.Item{})
	return b
}

// TestNothingLeavesThePage: whatever is in a briefing stands between the margins.
func TestNothingLeavesThePage(t *testing.T) {
	for what, b := range map[string]*briefing.Briefing{"the sample": briefingtest.Sample(t), "a monstrous one": monstrous()} {
		for _, r := range printed(t, b) {
			running := r.page > 1 && (r.y == 40 || r.y > height-41 && r.y < height-39)
			if !running && (r.y < top || r.y > bottom+0.01) {
				t.Errorf("%s, page %d: %.30q stands %.0f points from the top", what, r.page, r.text, r.y)
			}
			if r.x < left-0.01 || r.x+r.wide > right+0.02 {
				t.Errorf("%s, page %d: %.30q goes from %.1f to %.1f", what, r.page, r.text, r.x, r.x+r.wide)
			}
		}
	}
}

// TestNothingOverlaps: no two texts of a page stand on each other.
func TestNothingOverlaps(t *testing.T) {
	for what, b := range map[string]*briefing.Briefing{"the sample": briefingtest.Sample(t), "a monstrous one": monstrous()} {
		on := map[int][]run{} // by page
		for _, r := range printed(t, b) {
			for _, o := range on[r.page] {
				if math.Abs(r.y-o.y) < sizeTiny/2 && r.x < o.x+o.wide-0.05 && o.x < r.x+r.wide-0.05 {
					t.Errorf("%s, page %d: %.30q stands on %.30q", what, r.page, r.text, o.text)
				}
			}
			on[r.page] = append(on[r.page], r)
		}
	}
}

// TestNothingIsLost: every word of a briefing is printed, in the order in which it stands.
func TestNothingIsLost(t *testing.T) {
	all := strings.Join(strings.Fields(text(printed(t, briefingtest.Sample(t)))), " ")
	at := 0
	for _, words := range []string{
		"BRIEFING", "Committee 3: boats & <rafts>", "22 November 2026", "8 items · from the catalogue of 22 August 2026", "What we say of boats.", "1.", "2.",
		"Contents", "8",
		"RECOMMENDATION", "1 B.1", "Boats", "10/2019 · edition 2 · Study Group 17 · ITU-T", "https://example.int/B.1",
		"About", "Says how boats are built. [1]", "Who builds them", "Shipwrights do. (read in the edition B.1 (03/2012)) [1]",
		"Links", "Supersedes", "B.2 Rafts_of *wood* [2]", "Cited by (10)", "and 2 more [2]",
		"Own notes", "Ask the rapporteur of ASN.1:", "<b>one</b>", "two, see here", "quoted", "code stays",
		"2 B.1 (03/2012)", "Newer edition", "B.1 (10/2019), in force [2]",
		"3 B.2", "Replaced by", "B.1 Boats, in force [2]",
		"ACTION LINE", "4 C5", "5 Harbour rules", "§41", "Boats <may> enter & leave at any time.", "Решение: □□ ≤ ẽ",
		"2 passages", "7 A lost paper", "This document is not in your library any more.", "8 B.99", "The snapshot that this briefing was made from does not have it.",
		"Sources", "[1]", "Acts of the harbour, 2024", "[2]", "Records of boats, Harbour Office, 22 August 2026", "https://example.int/records?a=1&b=2", "CC0",
		"□ stands for a letter of a script that the fonts of this file do not have.",
	} {
		n := strings.Index(all[at:], words)
		if n < 0 {
			t.Fatalf("%q is not in what follows:\n%s", words, all[at:])
		}
		at += n + len(words)
	}
}

// TestContentsNameThePages: the number behind each line of the contents is the page on
// which the item is printed.
func TestContentsNameThePages(t *testing.T) {
	b := briefingtest.Sample(t)
	for n := range 30 {
		i := b.Items[n%3]
		i.Code = fmt.Sprintf("B.%d", 100+n)
		b.Items = append(b.Items, i)
	}
	named, found := map[int]string{}, map[int]string{}
	inContents, number := true, 0
	for _, r := range printed(t, b) {
		if r.text == "RECOMMENDATION" {
			inContents = false
		}
		n := 0
		fmt.Sscan(strings.TrimSpace(r.text), &n)
		switch {
		case r.y == 40 || r.y > height-41:
		case inContents && r.page > 1 && r.x == left && n == number+1:
			number = n
		case inContents && number > 0 && r.x > right-20:
			named[number] = r.text
		case !inContents && r.x == left && strings.TrimSpace(r.text) == fmt.Sprint(n) && n > 0 && found[n] == "":
			found[n] = fmt.Sprint(r.page)
		}
	}
	for n := range b.Items {
		if named[n+1] == "" || named[n+1] != found[n+1] {
			t.Errorf("item %d: page %q in the contents, printed on page %q", n+1, named[n+1], found[n+1])
		}
	}
}

// TestMarkers: the sign of a point stands beside its first line, also where a page ends.
func TestMarkers(t *testing.T) {
	b := &briefing.Briefing{}
	for n := range 120 {
		b.About = append(b.About, briefing.Block{Kind: briefing.Point, Marker: fmt.Sprintf("%d.", n), Own: n%2 == 0,
			Spans: spans(fmt.Sprintf("word%d %s", n, strings.Repeat("goes on ", n%30)))})
	}
	first, markers := map[string]run{}, map[string]run{}
	for _, r := range printed(t, b) {
		if word, _, _ := strings.Cut(r.text, " "); strings.HasPrefix(word, "word") {
			first[strings.TrimPrefix(word, "word")] = r
		} else if before, ok := strings.CutSuffix(r.text, "."); ok {
			markers[before] = r
		}
	}
	for n := range b.About {
		w, m := first[fmt.Sprint(n)], markers[fmt.Sprint(n)]
		if m.text == "" || w.page != m.page || w.y != m.y {
			t.Errorf("point %d: its sign is on page %d at %.1f, its text on page %d at %.1f", n, m.page, m.y, w.page, w.y)
		}
	}
}

// TestExplained: a square is explained where there is one, and only there.
func TestExplained(t *testing.T) {
	for note, want := range map[string]bool{"决定": true, "Ж ≤ é": false, "": false} {
		b := &briefing.Briefing{Title: "Boats", About: []briefing.Block{{Spans: spans(note)}}}
		if got := strings.Contains(text(printed(t, b)), "stands for a letter of a script"); got != want {
			t.Errorf("%q: explained %v", note, got)
		}
	}
}

// TestRunningTitle: a long title is cut where the day begins.
func TestRunningTitle(t *testing.T) {
	for title, want := range map[string]string{"Boats": "Boats", strings.Repeat("Ж", 300): "…"} {
		b := &briefing.Briefing{Title: title, Date: "2026-11-22", Items: []briefing.Item{{Title: "one"}}}
		var running, day run
		for _, r := range printed(t, b) {
			if r.y == 40 && r.page == 2 {
				running, day = day, r
			}
		}
		if !strings.HasSuffix(running.text, want) || day.text != "22 November 2026" || running.x+running.wide+20 > day.x {
			t.Errorf("%.10s: %q ends at %.0f, %q begins at %.0f", title, running.text, running.x+running.wide, day.text, day.x)
		}
	}
}

// TestNoLineAlone: where a page ends within a paragraph, two lines of it at least stand
// on either side.
func TestNoLineAlone(t *testing.T) {
	b := &briefing.Briefing{}
	for n := range 250 {
		b.About = append(b.About, briefing.Block{Spans: spans(strings.Repeat(fmt.Sprintf("word%d ", n), 7+n*11%67))})
	}
	lines := map[string]map[int]int{} // of a paragraph, by page
	for _, r := range printed(t, b) {
		if word, _, _ := strings.Cut(r.text, " "); strings.HasPrefix(word, "word") {
			if lines[word] == nil {
				lines[word] = map[int]int{}
			}
			lines[word][r.page]++
		}
	}
	divided := 0
	for word, pages := range lines {
		if len(pages) < 2 {
			continue
		}
		divided++
		for page, n := range pages {
			if n < 2 {
				t.Errorf("of the %d lines of %s one stands alone on page %d", sum(pages), word, page)
			}
		}
	}
	if divided == 0 {
		t.Error("no paragraph goes over the end of a page")
	}
}

func sum(pages map[int]int) (all int) {
	for _, n := range pages {
		all += n
	}
	return all
}

// TestFactsStayTogether: a fact that has room on one page is not divided, and its name
// stands beside the first line of its value.
func TestFactsStayTogether(t *testing.T) {
	b := &briefing.Briefing{}
	for n := range 60 {
		b.About = append(b.About, briefing.Block{Kind: briefing.Fact, Name: fmt.Sprintf("name%d", n), Spans: spans(strings.Repeat(fmt.Sprintf("word%d ", n), 10+n%50))})
	}
	names, first := map[string]run{}, map[string]run{}
	for _, r := range printed(t, b) {
		text, _, _ := strings.Cut(r.text, " ")
		if n, is := strings.CutPrefix(text, "name"); is {
			names[n] = r
		} else if n, is := strings.CutPrefix(text, "word"); is && first[n].text == "" {
			first[n] = r
		} else if is && first[n].page != r.page {
			t.Errorf("fact %s goes from page %d to page %d", n, first[n].page, r.page)
		}
	}
	for n := range b.About {
		if at := fmt.Sprint(n); names[at].y != first[at].y || names[at].page != first[at].page || names[at].text == "" {
			t.Errorf("fact %d: its name is at %+v, its value at %+v", n, names[at], first[at])
		}
	}
}
