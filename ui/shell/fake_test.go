package shell

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/page"
	"vademecum/ui/part"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// catalogue is a snapshot of six items, and the search over it: an item is found
// by any part of its id, by "everything", or by filters alone.
type catalogue struct {
	broken bool // every question gives an error that is not "not found"
	hold   map[string]chan struct{}
}

var items = []app.Item{
	{ID: "itu-t/X.509", Kind: app.Recommendation, Code: "X.509", Title: "Public-key certificates", Status: app.InForce, Body: "ITU-T", Date: "2019-10"},
	{ID: "itu-t/X.510", Kind: app.Recommendation, Code: "X.510", Title: "Protocols", Status: app.InForce, Body: "ITU-T"},
	{ID: "itu-t/X.50", Kind: app.Recommendation, Code: "X.50", Title: "Multiplexing", Status: app.InForce, Body: "ITU-T"},
	{ID: "wtsa/50", Kind: app.Resolution, Code: "WTSA Resolution 50", Title: "Cybersecurity", Status: app.InForce, Body: "WTSA"},
	{ID: "wsis/C5", Kind: app.ActionLine, Code: "C5", Title: "Confidence and security"},
	{ID: "sdg/9", Kind: app.Goal, Code: "SDG 9", Title: "Industry, innovation and infrastructure"},
}

func (c *catalogue) Page(ctx context.Context, id string) (*app.Page, error) {
	if release, held := c.hold[id]; held {
		<-release
	}
	if c.broken {
		return nil, errors.New("disk I/O error")
	}
	family, _, _ := strings.Cut(id, "@")
	for _, i := range items {
		if i.ID == family {
			p := &app.Page{Item: i}
			for n := range 60 * strings.Count(id, "X.509") { // enough to scroll
				p.Editions = append(p.Editions, app.Edition{
					ID: fmt.Sprint(family, "@", 2079-n), Of: family, Part: app.PartEdition, Code: fmt.Sprint("X.509 (", 2079-n, ")"),
				})
			}
			return p, nil
		}
	}
	return nil, app.ErrNotFound
}

func (c *catalogue) Search(ctx context.Context, query string, limit int) (search.Result, error) {
	if release, held := c.hold[query]; held {
		<-release // the slow search of a test, deaf to its cancellation
	}
	if c.broken {
		return search.Result{}, errors.New("disk I/O error")
	}
	p := plan.Read(query)
	r := search.Result{Query: query, Understood: p.Understood()}
	words := strings.Join(p.AllWords, " ")
	if words == "evrything" {
		words, r.DidYouMean = "everything", "everything"
	}
	kept := map[plan.Filter]int{}
	for _, i := range items {
		if !strings.Contains(strings.ReplaceAll(strings.ToLower(i.ID), ".", ""), words) && words != "everything" {
			continue
		}
		kind, status := plan.Filter{Name: "kind", Value: string(i.Kind)}, plan.Filter{Name: "in", Value: string(i.Status)}
		if lets(p.Filters, kind) && lets(p.Filters, status) {
			r.Hits = append(r.Hits, search.Hit{Item: &i, Tier: tier[r.DidYouMean != ""]})
			kept[kind]++
			kept[status]++
		}
	}
	for _, k := range app.Kinds {
		if f := (plan.Filter{Name: "kind", Value: string(k)}); kept[f] > 0 {
			r.Facets = append(r.Facets, search.Facet{Filter: f, Count: kept[f]})
		}
	}
	if f := (plan.Filter{Name: "in", Value: string(app.InForce)}); kept[f] > 0 {
		r.Facets = append(r.Facets, search.Facet{Filter: f, Count: kept[f]})
	}
	if len(r.Hits) == 0 {
		r.Notice = app.Say("Nothing found for “%s”.", query)
	}
	return r, nil
}

// tier is that of a hit, by whether the words were repaired.
var tier = map[bool]search.Tier{false: search.TierWords, true: search.TierRepaired}

// lets reports whether filters let through what has a property.
func lets(filters []plan.Filter, property plan.Filter) bool {
	for _, f := range filters {
		if f.Name == property.Name && f != property {
			return false
		}
	}
	return true
}

// A bench is a window of the test driver with a catalogue behind it.
type bench struct {
	*Shell
	t         *testing.T
	thread    thread
	window    fyne.Window
	catalogue *catalogue
}

func open(t *testing.T, c *catalogue) *bench { return openWith(t, c, nil) }

// openWith opens a window with documents of the person's, or none.
func openWith(t *testing.T, c *catalogue, l *shelf) *bench {
	t.Helper()
	test.NewTempApp(t)
	b := &bench{t: t, thread: newThread(), catalogue: c, window: test.NewTempWindow(t, nil)}
	config := Config{
		Pages: c, Search: c, Status: func() string { return "snapshot 2026-08-22" },
		Home: func() []page.Block { return []page.Block{page.Head{Code: "Vademecum"}} },
		Do:   b.thread.do,
	}
	if l != nil {
		config.Documents = l
		config.Screens = map[string]screen.Screen{"doc": l, "documents": listing{l}, "check": &desk{}}
	}
	b.Shell = New(b.window, config)
	b.window.Resize(fyne.NewSize(1000, 700))
	b.settle()
	return b
}

// settle waits until everything asked for has been answered and shown.
func (b *bench) settle() {
	b.t.Helper()
	b.thread.until(b.t, "the window has settled", b.Settled)
}

// keys types a line: words go in letter by letter, <Names> are keys.
func (b *bench) keys(line string) {
	b.t.Helper()
	for _, word := range strings.Fields(line) {
		if strings.HasPrefix(word, "<") {
			b.press(strings.Trim(word, "<>"))
			continue
		}
		for _, r := range word {
			b.focused().TypedRune(r)
		}
	}
}

// press presses one key, given to what has the focus as the real window does.
func (b *bench) press(name string) {
	b.t.Helper()
	modifier, key := fyne.KeyModifier(0), name
	for _, held := range []struct {
		prefix   string
		modifier fyne.KeyModifier
	}{{"Alt+", fyne.KeyModifierAlt}, {"Ctrl+", fyne.KeyModifierControl}, {"Shift+", fyne.KeyModifierShift}} {
		if rest, ok := strings.CutPrefix(key, held.prefix); ok && rest != "" {
			key, modifier = rest, modifier|held.modifier
		}
	}
	focused := b.window.Canvas().Focused()
	event := &fyne.KeyEvent{Name: fyne.KeyName(key)}
	switch {
	case modifier == 0 && focused == nil:
		b.window.Canvas().OnTypedKey()(event)
	case modifier == 0:
		focused.TypedKey(event)
	default:
		var shortcut fyne.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyName(key), Modifier: modifier}
		if name == "Ctrl+C" {
			shortcut = &fyne.ShortcutCopy{Clipboard: fyne.CurrentApp().Clipboard()}
		}
		if name == "Ctrl+Z" {
			shortcut = &fyne.ShortcutUndo{}
		}
		if s, ok := focused.(fyne.Shortcutable); ok {
			s.TypedShortcut(shortcut)
		} else {
			b.window.Canvas().(fyne.Shortcutable).TypedShortcut(shortcut)
		}
	}
}

type typable interface{ TypedRune(rune) }

type canvasRunes struct{ fyne.Canvas }

func (c canvasRunes) TypedRune(r rune) { c.OnTypedRune()(r) }

func (b *bench) focused() typable {
	if f := b.window.Canvas().Focused(); f != nil {
		return f
	}
	return canvasRunes{b.window.Canvas()}
}

// stands checks what is shown at the right, and where the history stands.
func (b *bench) stands(when string, shown, history router.Route) {
	b.t.Helper()
	b.settle()
	if b.shown != shown || b.history.Here().Route != history {
		b.t.Errorf("%s: %q is shown with the history at %q, want %q at %q", when, b.shown, b.history.Here().Route, shown, history)
	}
}

// said is all text of the page shown.
func (b *bench) said() string {
	var text strings.Builder
	for _, block := range b.drawn {
		switch block := block.(type) {
		case page.Head:
			fmt.Fprintln(&text, block.Code, block.Title)
		case page.Paragraph:
			for _, s := range block.Spans {
				fmt.Fprintln(&text, s.Text)
			}
		case page.Words:
			fmt.Fprintln(&text, strings.Join(block.List, "\n"))
		}
	}
	return text.String()
}

// drawn are the pieces of one sort that something is drawn with.
func drawn[T fyne.CanvasObject](o fyne.CanvasObject) (pieces []T) {
	for _, piece := range test.LaidOutObjects(o) {
		if p, ok := piece.(T); ok {
			pieces = append(pieces, p)
		}
	}
	return pieces
}

// signOn is what stands on a button.
func signOn(b *part.Button) fyne.Resource { return drawn[*canvas.Image](b)[0].Resource }
