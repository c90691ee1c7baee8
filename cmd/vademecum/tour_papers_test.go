package main

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/ui/language"
	"vademecum/ui/language/desktop"
	"vademecum/ui/router"
)

// The papers of the meeting come, and one of them is the delegate's own.
var papersOfOnesOwn = []step{
	{"import", func(w *walk) {
		w.empty()
		for _, name := range []string{"boats-2022.txt", "boats-2025.txt", "sensors.txt"} {
			path, err := filepath.Abs(filepath.Join("testdata", "papers", name))
			if err != nil {
				w.t.Fatal(err)
			}
			before := w.shown()
			fyne.DoAndWait(func() { w.shell.Drop([]string{path}) }) // nothing here can drag a file
			w.until(name+" is shown", func() bool { return w.shown().IsDocument() && w.shown() != before && w.settled() })
			w.papers[name] = w.shown()
		}
		w.shows(w.papers["sensors.txt"], "Small sensors lie in brackish water")
		w.picture("document", inAll)
	}},
	{"words of papers", func(w *walk) {
		w.key("ctrl+k")
		w.typed("certificate in:mine")
		w.until("passages are found", func() bool {
			return w.settled() && len(w.listed()) >= 2 && w.selected().Page() == w.papers["sensors.txt"]
		})
		w.picture("passages", inNarrow)
	}},
	{"check", func(w *walk) {
		w.empty()
		w.key("ctrl+d")
		w.opens(router.Documents, "3 documents")
		w.ring(string(w.papers["sensors.txt"]))
		w.key("Return")
		w.opens(w.papers["sensors.txt"])
		w.click("Check")
		w.opens("check/"+w.papers["sensors.txt"], "X.509 (10/2016)", "Superseded")
		w.picture("check", inAll)
	}},
	{"compare", func(w *walk) {
		older, newer := hash(w.papers["boats-2022.txt"]), hash(w.papers["boats-2025.txt"])
		w.run("compare two")
		w.opens(router.Compare)
		w.ring("compare/" + older)
		w.key("Return")
		w.opens(router.Route("compare/" + older))
		w.ring("compare/" + older + ".." + newer)
		w.key("Return")
		w.opens(router.Route("compare/"+older+".."+newer), "Kigali", "Baku")
		w.picture("compare", inAll)
	}},
}

// hash is what tells a document apart from others.
func hash(document router.Route) string { return strings.TrimPrefix(string(document), "doc/") }

// run carries out what the list of actions finds first for some words.
func (w *walk) run(words string) {
	w.t.Helper()
	w.key("ctrl+shift+p")
	w.until("the list of actions is open", w.overlaid)
	w.typed(words)
	w.key("Return")
}

// The second morning, in another language.
var theWindowItself = []step{
	{"palette", func(w *walk) {
		w.look("x509", "itu-t/X.509")
		w.key("ctrl+shift+p")
		w.over("Ctrl+T", "Ctrl+K")
		w.typed("text")
		w.over("Ctrl++", "Ctrl+-")
		w.picture("palette", inBoth)
		w.key("Escape")
		w.until("it is closed", func() bool { return !w.overlaid() })
		if w.shown() != "itu-t/X.509" || w.query() != "x509" {
			w.t.Errorf("%q is shown for %q", w.shown(), w.query())
		}
	}},
	{"language", func(w *walk) {
		w.run("language of")
		w.over("Français", "Русский")
		w.picture("languages", inLight)
		w.key("Down", "Down", "Return")
		w.shows("itu-t/X.509", "En vigueur", "14 octobre 2019")
		w.until("the window has settled", w.settled)
		for _, l := range language.All {
			if lacking := desktop.Lacking(l.Tag); lacking != "" {
				w.t.Logf("no picture in %s: %s", l.Name, lacking)
				w.album.skip("language-" + l.Tag)
				continue
			}
			w.speak(l.Tag)
			w.picture("language-"+l.Tag, inLight)
		}
		w.speak("fr")
	}},
	{"restart", func(w *walk) {
		w.key("ctrl+k", "Tab")
		w.until("the page has the keyboard", w.inPage)
		var offset float32
		for range 2 { // each waited for: the second could come after the look at the first
			w.key("Next")
			w.until("the page is read further down", func() bool { return w.place().Offset > offset+150 })
			offset = w.place().Offset
		}
		tabs := w.tabs()
		w.close(func() { w.key("ctrl+q") })
		last, err := readSession(filepath.Join(w.data, "session.json"))
		if err != nil || len(last.Windows) != 1 {
			w.t.Fatalf("the session is %+v (%v)", last, err)
		}
		if _, err := desktop.Begin(last.Windows[0].Language); err != nil { // as the program does
			w.t.Fatal(err)
		}
		w.open(last)
		w.opens("itu-t/X.509", "X.509")
		w.hasTabs(tabs)
		w.until("it stands where it was left", func() bool { return w.place().Offset == offset })
		if q := w.query(); q != "x509" {
			w.t.Errorf("the box holds %q", q)
		}
		if got := w.session(); got.Language != "fr" || language.Current() != "fr" || got.At != w.left.At || got.TextSize != w.left.TextSize {
			w.t.Errorf("it comes back as %+v, was left as %+v", got, w.left)
		}
		m, err := w.mine.Marks(w.t.Context())
		if err != nil || len(m.Stars) != 1 || len(m.Collections) != 1 {
			w.t.Errorf("the marks come back as %v (%v)", m, err)
		}
		w.picture("restored", inAll)
	}},
}

// speak has the window speak a language.
func (w *walk) speak(tag string) {
	w.t.Helper()
	fyne.DoAndWait(func() { w.desk.Speak(tag, func(string) {}) })
	w.until("the window speaks "+tag, func() bool { return w.session().Language == tag && w.settled() })
	w.shows("itu-t/X.509", "X.509", language.Say("In force"))
}
