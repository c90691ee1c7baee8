package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/ui/router"
)

// The first morning: what is X.509, which study group looks after it, what stands beside
// it.
var lookingUp = []step{
	{"the first page", func(w *walk) {
		w.shows(router.Home, "Vademecum", "x509")
		w.picture("home", inAll)
	}},
	{"search", func(w *walk) {
		w.typed("quantum key")
		w.until("something is found", func() bool { return w.query() == "quantum key" && len(w.listed()) >= 5 && w.settled() })
		first := w.selected()
		w.shows(first)
		w.key("Down")
		w.until("the next result is shown", func() bool { return w.selected() != first && w.shown() == w.selected() && w.settled() })
		if here := w.session().Tabs[0]; here.Places[here.At].Route != router.Home {
			w.t.Errorf("looking at results leaves %v in the history", here.Places)
		}
		w.picture("search", inAll)
	}},
	{"open", func(w *walk) {
		w.look("x509", "itu-t/X.509", "X.509", "In force", "Study Group 17")
		w.picture("recommendation", inAll)
	}},
	{"keys", func(w *walk) {
		w.key("F1")
		w.opens(router.Keys, "Alt+Left", "Ctrl+K", "F1")
		w.picture("keys", inNarrow)
		w.key("alt+Left")
		w.opens("itu-t/X.509")
	}},
	{"tabs", func(w *walk) {
		w.ring("sg/itu-t/17")
		w.key("ctrl+Return")
		w.hasTabs("itu-t/X.509 sg/itu-t/17")
		w.key("ctrl+t")
		w.shows(router.Home)
		w.look("c5", "wsis/C5")
		w.hasTabs("itu-t/X.509 sg/itu-t/17 wsis/C5")
		if q := w.query(); q != "c5" {
			w.t.Errorf("the box of the new tab holds %q", q)
		}
		w.picture("tabs", inAll)
		w.key("ctrl+Tab") // around the end
		w.shows("itu-t/X.509", "Editions")
		if q := w.query(); q != "x509" {
			w.t.Errorf("the box of the first tab holds %q", q)
		}
	}},
}

// What the delegate keeps of it, for a meeting of their own.
const meeting = "Committee 3"

var markingOwn = []step{
	{"star", func(w *walk) {
		w.key("ctrl+s")
		w.shows("itu-t/X.509", "starred by you")
		w.key("ctrl+s")
		w.until("the star is gone", func() bool { return w.lacks("starred by you") && w.settled() })
		w.key("ctrl+z")
		w.shows("itu-t/X.509", "starred by you")
	}},
	{"note", func(w *walk) {
		w.key("ctrl+e")
		w.over("X.509")
		w.typed("Ask the rapporteur of Question 11 when the next edition is expected.")
		w.picture("note", inBoth)
		w.key("ctrl+Return")
		w.until("the sheet is gone", func() bool { return !w.overlaid() && w.settled() })
		w.shows("itu-t/X.509", "Ask the rapporteur")
		w.picture("marked", inBoth)
		if m, err := w.mine.Marks(w.t.Context()); err != nil || len(m.Stars) != 1 || len(m.Notes) != 1 {
			w.t.Errorf("the library holds %v (%v)", m, err)
		}
	}},
	{"collect", func(w *walk) {
		w.key("ctrl+b")
		w.over("X.509")
		w.typed(meeting)
		w.over("X.509", meeting)
		w.picture("collect", inBoth)
		w.key("Return")
		w.shows("itu-t/X.509", "“"+meeting+"”")
		for _, next := range []struct {
			query string
			want  router.Route
		}{{"wtsa 44", "wtsa/44"}, {"c5", "wsis/C5"}, {"sdg 9", "sdg/9"}, {"y4000", "itu-t/Y.4000"}} {
			w.look(next.query, next.want)
			w.key("ctrl+b")
			w.over(meeting)
			w.key("Return") // the collection there is, not a new one
			w.shows(next.want, "“"+meeting+"”")
		}
		w.empty()
		w.key("ctrl+shift+s")
		w.opens(router.Marks, meeting)
		w.ring("marks/1")
		w.key("Return")
		w.opens("marks/1", meeting, "X.509", "Y.4000")
		w.picture("collection", inAll)
		m, err := w.mine.Marks(w.t.Context())
		if err != nil || len(m.Collections) != 1 || len(m.Collections[0].Entries) != 5 || m.Collections[0].Name != meeting {
			w.t.Errorf("the library holds %v (%v)", m.Collections, err)
		}
	}},
	{"briefing", func(w *walk) {
		w.click("Briefing")
		w.opens("briefing/1", meeting, "X.509", "C5")
		w.picture("briefing", inAll)
		for format, begins := range map[string]string{"pdf": "%PDF-", "docx": "PK", "html": "<!DOCTYPE html>", "markdown": "#"} {
			folder := w.t.TempDir()
			fyne.DoAndWait(func() { w.shell.Save("briefing/1", format, folder) }) // a folder chosen in the dialog
			var text []byte
			w.until("the briefing is written as "+format, func() bool {
				files, _ := filepath.Glob(filepath.Join(folder, "*"))
				if len(files) == 1 {
					text, _ = os.ReadFile(files[0])
				}
				return len(text) > 0 && w.settled()
			})
			if !bytes.HasPrefix(bytes.TrimLeft(text, "\ufeff \n"), []byte(begins)) {
				w.t.Errorf("the briefing as %s begins with %q, want %q", format, text[:min(20, len(text))], begins)
			}
		}
	}},
	{"matrix", func(w *walk) {
		w.look("c5", "wsis/C5") // takes the names of the files away from the foot
		w.empty()
		w.key("alt+Home")
		w.opens(router.Home, meeting)
		w.picture("home-marked", inAll)
		w.ring("matrix")
		w.key("Return")
		w.opens("matrix", "C5", "SDG")
		w.picture("matrix", inAll)
		w.ring("sdg/1") // Tab comes to the field once, the arrow keys go about in it
		w.move("Down", "matrix/C5/")
		w.move("Right", "matrix/C5/9")
		w.picture("matrix-keys", inBoth)
		w.key("Return")
		w.opens("matrix/C5/9", "C5", "SDG 9")
		w.picture("matrix-cell", inNarrow)
	}},
	{"neighbourhood", func(w *walk) {
		w.look("x509", "itu-t/X.509")
		w.click("Around")
		w.until("the neighbourhood is shown", func() bool { return strings.HasPrefix(string(w.shown()), "around/") && w.settled() })
		w.picture("neighbourhood", inAll)
	}},
}
