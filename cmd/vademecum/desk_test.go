package main

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/router"
)

// An action is found by its name and done.
func TestDoSomethingByItsName(t *testing.T) {
	d := drive(t)
	d.typed("x509")
	d.shows("itu-t/X.509")
	d.key("Return", "ctrl+shift+p")
	d.typed("every k")
	d.key("Return")
	d.shows(router.Keys, "Ctrl+K")
	if q := d.query(); q != "x509" {
		t.Errorf("the box holds %q", q)
	}
	d.key("ctrl+shift+p", "Escape", "alt+Left")
	d.shows("itu-t/X.509")
}

func (d *driven) tabs() string {
	var list []string
	fyne.DoAndWait(func() {
		for _, r := range d.shell.Tabs() {
			list = append(list, string(r))
		}
	})
	return strings.Join(list, " ")
}

func (d *driven) hasTabs(want string) {
	d.t.Helper()
	d.until("the tabs are "+want, func() bool { return d.tabs() == want })
}

// Tabs are opened by key and by the middle button, walked through, closed, and opened
// again; each comes back with what it showed and what was typed in it.
func TestSeveralTabs(t *testing.T) {
	d := drive(t)
	d.typed("x509")
	d.shows("itu-t/X.509")
	d.key("Return", "ctrl+t")
	d.shows(router.Home, "Type what you know")
	d.typed("sdg 9")
	d.shows("sdg/9")
	d.key("Return")
	d.hasTabs("itu-t/X.509 sdg/9")
	d.key("ctrl+Tab")
	d.shows("itu-t/X.509", "Editions", "SDG 9") // the strip names the other
	if q := d.query(); q != "x509" {
		t.Errorf("the box holds %q, want what was typed in this tab", q)
	}

	d.key("Tab", "Tab", "ctrl+Return") // the ring is on the study group
	d.hasTabs("itu-t/X.509 sg/itu-t/17 sdg/9")
	d.shows("itu-t/X.509", "SDG 9")
	d.key("ctrl+w")
	d.hasTabs("sg/itu-t/17 sdg/9")
	d.shows("sg/itu-t/17", "Study Group 17")
	d.key("ctrl+shift+t")
	d.shows("itu-t/X.509")
	d.hasTabs("itu-t/X.509 sg/itu-t/17 sdg/9")

	// The first result, clicked with the middle button.
	d.key("ctrl+k")
	d.xdotool("mousemove", "--window", d.id, "120", "200", "click", "2")
	d.hasTabs("itu-t/X.509 sg/itu-t/17 itu-t/X.509 sdg/9")
	d.shows("itu-t/X.509")
	d.xdotool("mousemove", "--window", d.id, "1279", "799")
	d.key("ctrl+w", "ctrl+w", "ctrl+w", "ctrl+w")
	d.hasTabs("sdg/9")
}

// A narrow window shows the list while something is looked for, and the page while it
// is read; the history stands behind its arrows.
func TestANarrowWindow(t *testing.T) {
	d := drive(t)
	fyne.DoAndWait(func() { d.window.Resize(fyne.NewSize(420, 700)) })
	defer fyne.DoAndWait(func() { d.window.Resize(fyne.NewSize(1280, 800)) })
	d.typed("x509")
	d.shows("itu-t/X.509", "1 result")
	d.key("Return")
	d.shows("itu-t/X.509", "Study Group 17")
	d.key("Tab", "Escape")
	d.shows("itu-t/X.509", "1 result")
	d.key("Return")
	d.shows("itu-t/X.509", "Study Group 17")
	d.key("ctrl+h", "Down", "Down", "Return") // past the page that is shown, to the one before
	d.shows(router.Home, "Type what you know")
}
