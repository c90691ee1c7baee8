package shell

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/row"
	"vademecum/ui/theme"
)

// The search for x50 is slow and deaf; the one for x509 is answered before it.
func TestTheResultsAreThoseOfWhatWasTypedLast(t *testing.T) {
	release := make(chan struct{})
	b := open(t, &catalogue{hold: map[string]chan struct{}{"x50": release}})
	b.keys("x509")
	b.settle()
	close(release)
	time.Sleep(10 * time.Millisecond) // lets the old answer come in; without it the test proves less, never fails
	b.thread.rest()
	b.stands("after the old answer came in", "itu-t/X.509", router.Home)
	if n := len(b.results.hits); n != 1 {
		t.Errorf("%d results are listed, want the one for x509", n)
	}
}

// A scan goes through a million entries, looking at its context now and then as
// the index does, and reports how many it has looked at when it ends.
type scan struct {
	begun chan struct{}
	ended chan scanned
}

type scanned struct {
	entries int
	err     error
}

const million = 1_000_000

func (s scan) Search(ctx context.Context, query string, limit int) (search.Result, error) {
	if query != "x50" {
		return search.Result{Query: query, Hits: []search.Hit{{Item: &items[0]}}}, nil
	}
	close(s.begun)
	for i := range million {
		if i%1000 == 0 && ctx.Err() != nil {
			s.ended <- scanned{i, ctx.Err()}
			return search.Result{}, ctx.Err()
		}
		time.Sleep(time.Microsecond) // so that the whole would take longer than any test
	}
	s.ended <- scanned{million, nil}
	return search.Result{Query: query, Hits: []search.Hit{{Item: &items[2]}}}, nil
}

// The next letter ends the search for the letters before, wherever it is by then.
func TestAnObsoleteScanStopsEarly(t *testing.T) {
	for name, next := range map[string]func(*bench){
		"the next letter":    func(b *bench) { b.keys("9") },
		"the box is emptied": func(b *bench) { b.box.SetText("") },
		"an offer is taken":  func(b *bench) { b.Type("x509") },
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, &catalogue{})
			s := scan{make(chan struct{}), make(chan scanned, 1)}
			b.config.Search = s
			b.Type("x50")
			<-s.begun
			next(b)
			end := <-s.ended
			if !errors.Is(end.err, context.Canceled) || end.entries == million {
				t.Errorf("the scan for x50 ended with %v after %d of %d entries", end.err, end.entries, million)
			}
			b.settle()
			for _, r := range b.Listed() {
				if r == "itu-t/X.50" {
					t.Errorf("listed are %v, found for x50", b.Listed())
				}
			}
		})
	}
}

func TestWhatIsSaidWhenSomethingIsWrong(t *testing.T) {
	for _, c := range []struct {
		name   string
		broken bool
		do     func(*bench)
		shown  router.Route
		says   []string
	}{
		{"nothing found", false, func(b *bench) { b.keys("nosuchthing") }, "",
			[]string{"Nothing found for “nosuchthing”", "neither dots nor blanks", "Esc"}},
		{"nothing with that filter", false, func(b *bench) { b.Type("x509 kind:res") }, "",
			[]string{"Without its filters", "x509", "Esc"}},
		{"an unknown id", false, func(b *bench) { b.Open("itu-t/X.99999") }, "itu-t/X.99999",
			[]string{"itu-t/X.99999 is not in this snapshot", "Ctrl+K", "Alt+Left"}},
		{"a page that cannot be read", true, func(b *bench) { b.Open("itu-t/X.509") }, "itu-t/X.509",
			[]string{"could not be read", "disk I/O error", "vade doctor"}},
		{"a search that fails", true, func(b *bench) { b.keys("x509") }, "",
			[]string{"disk I/O error", "vade doctor"}},
		{"an unknown id on the command line", false, func(b *bench) { b.Start("itu-t/nosuchthing") }, "",
			[]string{"Nothing found"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := open(t, &catalogue{broken: c.broken})
			c.do(b)
			b.settle()
			if b.shown != c.shown {
				t.Errorf("%q is shown, want %q", b.shown, c.shown)
			}
			for _, words := range c.says {
				if !strings.Contains(b.said(), words) {
					t.Errorf("the page lacks %q:\n%s", words, b.said())
				}
			}
			b.keys("<Escape> <Alt+Home>")
			b.stands("gone home from there", router.Home, router.Home)
		})
	}
}

func TestStart(t *testing.T) {
	for words, want := range map[string]router.Route{
		"":                 router.Home,
		"home":             router.Home,
		"keys":             router.Keys,
		"itu-t/X.509":      "itu-t/X.509",
		"itu-t/X.509@2079": "itu-t/X.509@2079", // an edition leads to the page it stands on, and first on it
		"x510":             "itu-t/X.510",      // anything else is looked up, and the best result opened
		"sdg":              "sdg/9",
	} {
		b := open(t, &catalogue{})
		b.Start(words)
		b.stands("started with "+words, want, want)
	}
}

func TestACopiedCitation(t *testing.T) {
	b := open(t, &catalogue{})
	clipboard := fyne.CurrentApp().Clipboard()
	for _, c := range []struct{ keys, want string }{
		{"<Ctrl+C>", ""}, // home cites nothing
		{"x509 <Return> … <Ctrl+C>", "Recommendation ITU-T X.509 (2079), Public-key certificates"},
		{"<Ctrl+K> <Ctrl+C>", "x509"}, // marked text goes first
		{"<Tab> <Ctrl+C>", "Recommendation ITU-T X.509 (2079), Public-key certificates"},
	} {
		clipboard.SetContent("")
		for part := range strings.SplitSeq(c.keys, "…") {
			b.settle()
			b.keys(part)
		}
		if got := clipboard.Content(); got != c.want {
			t.Errorf("%s copies %q, want %q", c.keys, got, c.want)
		}
	}
	b.Open("itu-t/X.509@2077") // an edition is cited where one was asked for
	b.settle()
	b.keys("<Ctrl+C>")
	if got, want := clipboard.Content(), "Recommendation ITU-T X.509 (2077), Public-key certificates"; got != want {
		t.Errorf("of an edition %q is copied, want %q", got, want)
	}
	if i := b.opened[0]; i.ID != "itu-t/X.509@2077" || i.Code != "X.509 (2077)" || i.Title != "Public-key certificates" || i.Status != "" {
		t.Errorf("listed as opened is %+v", i)
	}
	if want := "X.509 (2077) · Vademecum"; b.window.Title() != want {
		t.Errorf("its window is called %q, want %q", b.window.Title(), want)
	}
}

func TestWhatWasOpenedIsListed(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Return>")
	b.settle()
	b.keys("<Ctrl+K> sdg <Return>")
	b.settle()
	b.keys("<Ctrl+K> x50 <Down>") // a preview only
	b.settle()
	b.keys("<Escape>")
	b.settle()
	var codes []string
	for _, h := range b.results.hits {
		codes = append(codes, h.Item.Code)
	}
	if want := []string{"SDG 9", "X.509"}; !slices.Equal(codes, want) {
		t.Errorf("listed: %q, want %q", codes, want)
	}
	b.keys("<Down> <Return>")
	b.stands("the older opened again from the list", "itu-t/X.509", "itu-t/X.509")
}

func TestClickingAResultOpensItAndLeavesTheFocus(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x5")
	b.settle()
	b.window.Canvas().Unfocus() // as any click does
	b.results.list.column.Objects[2].(*row.Row).OnTapped()
	b.stands("the third result clicked", "itu-t/X.50", "itu-t/X.50")
	if b.window.Canvas().Focused() != b.box {
		t.Error("the box has lost the focus")
	}
}

func TestAnAmendmentIsListedUnderItsName(t *testing.T) {
	item := app.Item{ID: "itu-t/G.709", Code: "G.709", Body: "ITU-T", Status: app.InForce}
	for edition, want := range map[string]string{
		"":                              "G.709",
		"itu-t/G.709@2020!Amd2@2022-01": "G.709 (2020) Amd. 2 (01/2022)",
		"no id at all":                  "G.709",
	} {
		got := asAsked(search.Hit{Item: &item, Edition: edition, Status: app.Superseded})
		if got.Item.Code != want || got.Item.Status != app.Superseded {
			t.Errorf("%q is listed as %q, %s; want %q, superseded", edition, got.Item.Code, got.Item.Status, want)
		}
	}
}

// A name in another language is not marked; all else of the hit stays.
func TestAHitKeepsWhatItIsUnderAnotherName(t *testing.T) {
	open(t, &catalogue{}).inFrench()
	for code, wantCode := range map[string]bool{"X.509": true, "SDG 9": false} {
		item := app.Item{ID: "itu-t/any", Code: code, Title: "a title"}
		h := search.Hit{
			Item: &item, Status: app.Superseded, Score: 3, Tier: search.TierIdentifier, Why: "a reason",
			Code: []search.Range{{From: 0, To: 1}}, Title: []search.Range{{From: 2, To: 7}},
		}
		got := asAsked(h)
		if (got.Item.Code == code) != wantCode || (len(got.Code) > 0) != wantCode {
			t.Errorf("%s is listed as %q, marked at %v", code, got.Item.Code, got.Code)
		}
		if got.Status != h.Status || got.Score != h.Score || got.Tier != h.Tier || got.Why != h.Why || !slices.Equal(got.Title, h.Title) {
			t.Errorf("%s is listed as %+v, of %+v", code, got, h)
		}
		if item.Code != code || item.Status != "" {
			t.Errorf("the item of the index has become %+v", item)
		}
	}
}

func TestLightAndDark(t *testing.T) {
	b := open(t, &catalogue{})
	seen := []theme.Mode{theme.Current()}
	for range 3 {
		b.keys("<Ctrl+Shift+L>")
		seen = append(seen, theme.Current())
	}
	if slices.Contains(seen[1:], theme.System) || seen[1] == seen[2] || seen[1] != seen[3] {
		t.Errorf("Ctrl+Shift+L walks through %q, want light and dark in turn", seen)
	}
}

func TestTheMenuDoesWhatItsKeysDo(t *testing.T) {
	b := open(t, &catalogue{})
	b.press("F10")
	if b.window.Canvas().Overlays().Top() == nil {
		t.Fatal("F10 opens no menu")
	}
	for _, c := range []keys.Command{keys.Home, keys.Copy, keys.Sources, keys.Help, keys.Quit} {
		pressed := false
		b.handlers[c] = func() { pressed = true }
		item := b.bar.item(c)
		if item.Action(); !pressed {
			t.Errorf("the item for %s does not carry it out", c)
		}
		if !slices.ContainsFunc(keys.Table, func(k keys.Binding) bool { return k.Command == c && item.Label == k.Name+" ("+k.Printed+")" }) {
			t.Errorf("the item for %s is called %q", c, item.Label)
		}
	}
}

func TestTheNoticeOfTheSnapshotIsShown(t *testing.T) {
	test.NewTempApp(t)
	const notice = "The snapshot was damaged; the bundled one has been restored."
	for _, given := range []string{"", notice} {
		w := test.NewTempWindow(t, nil)
		New(w, Config{Pages: &catalogue{}, Search: &catalogue{}, Home: func() []page.Block { return nil }, Status: func() string { return "" }, Notice: app.Say(given), Do: newThread().do})
		w.Resize(fyne.NewSize(1200, 700))
		if shown := strings.Contains(test.RenderToMarkup(w.Canvas()), notice); shown != (given != "") {
			t.Errorf("the notice %q is shown: %v", given, shown)
		}
	}
}

// A page comes back scrolled as it was left.
func TestBackRestoresTheScrollPosition(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Return>")
	b.settle()
	b.keys("<Tab> <End>")
	left := b.Shell.page.State().Offset
	if left == 0 {
		t.Fatal("the page of X.509 does not scroll")
	}
	b.Open("sdg/9")
	b.settle()
	if at := b.Shell.page.State().Offset; at != 0 {
		t.Errorf("a new page begins at %v", at)
	}
	b.keys("<Alt+Left>")
	b.stands("back", "itu-t/X.509", "itu-t/X.509")
	if at := b.Shell.page.State().Offset; at != left {
		t.Errorf("X.509 was left at %v and comes back at %v", left, at)
	}
}

func TestMilliseconds(t *testing.T) {
	for d, want := range map[time.Duration]string{412 * time.Microsecond: "0.4 ms", 12 * time.Millisecond: "12.0 ms", time.Microsecond: "0.0 ms"} {
		if got := milliseconds(d); got != want {
			t.Errorf("%v is written %q, want %q", d, got, want)
		}
	}
}

func TestResultsFound(t *testing.T) {
	for _, c := range []struct {
		listed, all int
		want        string
	}{
		{0, 0, "No results"},
		{1, 1, "1 result"},
		{1, 0, "1 result"},
		{2, 2, "2 results"},
		{3, 2, "3 results"}, // an item is listed once for each of its amendments
		{mostResults, 0, "The best 200 results"},
		{mostResults, 12345, "The best 200 of 12\u00a0345 results"},
	} {
		if got := resultsFound(c.listed, c.all); got != c.want {
			t.Errorf("%d of %d: %q, want %q", c.listed, c.all, got, c.want)
		}
	}
}
