package cite

import (
	"strings"
	"testing"

	"vademecum/app"
)

// event is held on days, as its facts give them.
func event(dates string) Reference {
	return Of(&app.Page{
		Item:  app.Item{ID: "event/x", Kind: app.Event, Code: "X", Title: "Assembly", Date: "2000"},
		Facts: []app.Fact{{Name: "place", Value: "Geneva"}, {Name: "dates", Value: dates}},
	}, "")
}

func TestDaysOfEvents(t *testing.T) {
	for _, c := range []struct{ dates, itu, ieee, apa string }{
		{"2024-10-15 to 2024-10-24", "15–24 October 2024", "Oct. 15–24, 2024", "2024, October 15–24"},
		{"2010-09-29 to 2010-10-02", "29 September – 2 October 2010", "Sep. 29–Oct. 2, 2010", "2010, September 29–October 2"},
		{"2010-12-30 to 2011-01-02", "30 December 2010 – 2 January 2011", "Dec. 30, 2010–Jan. 2, 2011", "2010, December 30–2011, January 2"},
		{"2008-10-20", "20 October 2008", "Oct. 2008", "2008, October 20"},
		{"2008-10-20 to 2008-10-20", "20 October 2008", "Oct. 2008", "2008, October 20"},
		{"2010-05", "05/2010", "May 2010", "2010, May"},
		{"2020", "2020", "2020", "2020"},
		{"2024-10-15 to later", "15 October 2024", "Oct. 2024", "2024, October 15"},
		{"not known", "not known", "", "n.d."},
	} {
		r := []Reference{event(c.dates)}
		itu := "X (Geneva, " + c.itu + "), Assembly\n"
		ieee := "Assembly (X), Geneva, " + c.ieee + ".\n"
		if c.dates == "not known" {
			itu, ieee = "X (Geneva, not known), Assembly\n", "Assembly (X), Geneva.\n"
		}
		for style, want := range map[Style]string{House: itu, IEEE: ieee, APA: "Assembly (X). (" + c.apa + "). Geneva.\n", Short: "X\n"} {
			if got := Text(r, style); got != want {
				t.Errorf("%s in %s:\n got %swant %s", c.dates, style, got, want)
			}
		}
	}
}

// resolution is one of an assembly, by its number, year and title.
func resolution(number, year, title string) Reference {
	return Of(&app.Page{
		Item:     app.Item{ID: "wtsa/" + number, Kind: app.Resolution, Code: "WTSA Resolution " + number, Title: title, Body: "WTSA"},
		Editions: []app.Edition{{ID: "wtsa/" + number + "@" + year, Part: app.PartEdition, Code: "Dubai, " + year, Date: year}},
	}, "")
}

func TestAListInAPA(t *testing.T) {
	list := []Reference{
		resolution("3", "2012", "Zebras"), resolution("2", "2012", "The beginning"), resolution("1", "2008", "Ants"),
		resolution("4", "", "Undated"), resolution("3", "2012", "Zebras"),
	}
	want := []string{
		"(n.d.). Undated", "(2008). Ants", "(2012a). The beginning", "(2012b). Zebras",
	}
	lines := strings.Split(strings.TrimSuffix(Text(list, APA), "\n"), "\n")
	if len(lines) != len(want) {
		t.Fatalf("got %d lines:\n%s", len(lines), strings.Join(lines, "\n"))
	}
	for n, w := range want {
		if !strings.HasPrefix(lines[n], "International Telecommunication Union. "+w+" (WTSA Resolution ") {
			t.Errorf("line %d: got %s, want … %s", n+1, lines[n], w)
		}
	}
	if got := list[0].Title; got != "Zebras" {
		t.Errorf("the list itself was put into another order: %s is first", got)
	}
	if got := Text([]Reference{resolution("4", "", "A"), resolution("5", "", "B")}, APA); !strings.Contains(got, "(n.d.-a). A") || !strings.Contains(got, "(n.d.-b). B") {
		t.Errorf("without dates: %s", got)
	}
}

func TestLetters(t *testing.T) {
	for n, want := range map[int]string{0: "a", 1: "b", 25: "z", 26: "aa", 27: "ab", 51: "az", 52: "ba", 701: "zz", 702: "aaa"} {
		if got := apaLetters(n); got != want {
			t.Errorf("%d: got %s, want %s", n, got, want)
		}
	}
}

func TestAListInIEEEIsNumbered(t *testing.T) {
	one, two := resolution("1", "2008", "Why?"), resolution("2", "2012", "Because.")
	if got, want := Text([]Reference{one}, IEEE), "Why?, WTSA Resolution 1 (Dubai, 2008), International Telecommunication Union, 2008.\n"; got != want {
		t.Errorf("one:\n got %swant %s", got, want)
	}
	got := Text([]Reference{two, one}, IEEE)
	if !strings.HasPrefix(got, "[1] Because.") || !strings.Contains(got, "\n[2] Why?") {
		t.Errorf("two: %s", got)
	}
}

func TestNothingAndNoStyle(t *testing.T) {
	for _, s := range append(Styles, "no style") {
		if got := Text(nil, s); got != "" {
			t.Errorf("nothing in %s: %q", s, got)
		}
	}
	if got := Text([]Reference{event("2020")}, "no style"); got != "" {
		t.Errorf("no style: %q", got)
	}
	for f, want := range map[Format]string{BibTeX: "", RIS: "", CSL: "[]\n", Relaton: ""} {
		if got, err := Write(nil, f); got != want || err != nil {
			t.Errorf("nothing in %s: %q, %v", f, got, err)
		}
	}
	if got, err := Write(nil, "endnote"); got != "" || err == nil || !strings.Contains(err.Error(), "bibtex") {
		t.Errorf("no format: %q, %v", got, err)
	}
}
