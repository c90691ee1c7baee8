package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app/mark"
	"vademecum/ui/router"
)

// windows are the ids, at the X server, of the windows of a process with a title.
func windows(pid int, title string) []string {
	found, err := exec.Command("xdotool", "search", "--all", "--onlyvisible", "--pid", strconv.Itoa(pid), "--name", title).Output()
	if err != nil {
		return nil
	}
	return strings.Fields(string(found))
}

// focus gives the keyboard to a window of the driven process, once it is there.
func (d *driven) focus(title string) string {
	d.t.Helper()
	var id string
	d.until("a window is titled "+title, func() bool {
		list := windows(os.Getpid(), title)
		id = append(list, "")[0]
		return id != ""
	})
	d.xdotool("windowfocus", "--sync", id)
	return id
}

// Two windows over one library: each has its own tabs, and what is imported in one is
// there in the other; closing one leaves the other.
func TestTwoWindows(t *testing.T) {
	d := drive(t)
	d.typed("x509")
	d.shows("itu-t/X.509")
	d.key("Return")
	d.until("the title says so", func() bool { return len(windows(os.Getpid(), "^X.509")) == 1 })
	d.key("ctrl+n")
	other := *d
	d.until("there is another window", func() bool {
		fyne.DoAndWait(func() {
			if p := d.desk.used(); p.shell != d.shell {
				other.shell, other.window = p.shell, p.window
			}
		})
		return other.shell != d.shell
	})
	other.id = d.focus("^Vademecum$")
	other.shows(router.Home, "Type what you know")
	other.typed("sdg 9")
	other.shows("sdg/9")
	other.key("Return")
	if d.shown() != "itu-t/X.509" || d.query() != "x509" {
		t.Errorf("the first window shows %q for %q", d.shown(), d.query())
	}

	file := filepath.Join(t.TempDir(), "sensors.txt")
	if err := os.WriteFile(file, []byte(paper), 0o600); err != nil {
		t.Fatal(err)
	}
	fyne.DoAndWait(func() { other.shell.Drop([]string{file}) })
	other.until("the paper is shown", func() bool { return other.shown().IsDocument() })
	document := other.shown()
	d.xdotool("windowfocus", "--sync", d.id)
	d.key("ctrl+d")
	d.shows(router.Documents, "1 document")

	// A link to a passage of it leads to its place, in whatever way it was written, in a
	// tab of the window that was used last.
	link := mark.Target{Item: string(document), Locator: "§2"}.Link()
	for _, written := range []string{link, strings.Replace(link, ":", "://", 1), strings.Replace(link, "#", "%23", 1)} {
		fyne.DoAndWait(func() { d.shell.Open(router.Home) })
		d.shows(router.Home)
		fyne.DoAndWait(func() { d.desk.hear(written) })
		d.until(written+" is shown", func() (there bool) {
			fyne.DoAndWait(func() { there = d.shell.Shown() == document+"#§2" })
			return there
		})
		d.key("ctrl+w")
		d.hasTabs(string(router.Home))
	}
	fyne.DoAndWait(func() { d.shell.Open(router.Forget(string(document))) })

	d.xdotool("windowfocus", "--sync", other.id)
	d.key("ctrl+q")
	d.until("it is closed", func() (gone bool) {
		fyne.DoAndWait(func() { gone = len(d.desk.panes) == 1 })
		return gone
	})
	d.xdotool("windowfocus", "--sync", d.id)
	d.key("Escape", "ctrl+k")
	d.typed("sdg 9c")
	d.shows("sdg/9.c")
}

// The quick look over the real catalogue: Enter leaves the citation on the clipboard,
// Ctrl+Enter and Shift+Enter show the page in the large window.
func TestTheQuickLook(t *testing.T) {
	d := drive(t)
	clipboard := func() (text string) {
		fyne.DoAndWait(func() { text = fyne.CurrentApp().Clipboard().Content() })
		return text
	}
	closed := func() bool { return len(windows(os.Getpid(), "^Quick look")) == 0 }
	d.key("ctrl+shift+k")
	d.focus("^Quick look")
	d.typed("x509")
	d.key("Return")
	d.until("the citation is on the clipboard", func() bool { return strings.HasPrefix(clipboard(), "Recommendation ITU-T X.509 (") })
	d.until("the quick look is closed", closed)

	for key, words := range map[string]string{"ctrl+Return": "sdg 9c", "shift+Return": "wtsa res 44"} {
		fyne.DoAndWait(func() { d.desk.hear("--quick " + words) })
		d.focus("^Quick look")
		d.key(key)
		want := map[string]router.Route{"ctrl+Return": "sdg/9.c", "shift+Return": "wtsa/44"}[key]
		d.shows(want)
		d.until("the quick look is closed", closed)
	}
	d.key("ctrl+shift+k")
	d.focus("^Quick look")
	d.key("Escape")
	d.until("the quick look is closed", closed)
	d.xdotool("windowfocus", "--sync", d.id)
	for range 2 { // the tabs that were opened for them
		d.key("ctrl+w")
	}
	d.until("one tab is left", func() bool { return !strings.Contains(d.tabs(), " ") })
}

// The program is ended with two windows and three tabs, and starts with them again;
// the windows are closed one after the other, and the last one ends it.
func TestWindowsOfTheLastSession(t *testing.T) {
	d := drive(t)
	program, data := build(t), t.TempDir()
	file := filepath.Join(data, "vademecum", "session.json")
	first := d.start(program, data, "^X.509 · Vademecum", "--size", "900x600", "vademecum:itu-t/X.509")
	d.xdotool("windowfocus", "--sync", first.window)
	d.key("ctrl+n")
	first.titled("^Vademecum$")
	d.xdotool("windowfocus", "--sync", first.window)
	d.typed("sdg 9")
	d.key("Return")
	first.titled("^SDG 9 · Vademecum")
	d.key("ctrl+t")
	d.typed("wtsa 44")
	d.key("Return")
	first.titled("^WTSA Resolution 44 · Vademecum")
	first.until(file, `"version":2`, `"route":"itu-t/X.509"`, `"route":"sdg/9"`, `"route":"wtsa/44"`)
	first.kill()

	again := d.start(program, data, "^WTSA Resolution 44 · Vademecum")
	both := func() []string {
		return slices.Concat(windows(again.Process.Pid, "^X.509 · "), windows(again.Process.Pid, "^WTSA Resolution 44 · "))
	}
	d.until("both windows are back", func() bool { return len(both()) == 2 })
	again.until(file, `"route":"itu-t/X.509"`, `"route":"sdg/9"`, `"route":"wtsa/44"`)
	d.xdotool("windowfocus", "--sync", both()[1])
	d.key("ctrl+Tab")
	again.titled("^SDG 9 · Vademecum")
	d.key("ctrl+q")
	d.until("one window is left", func() bool { return len(windows(again.Process.Pid, "Vademecum")) == 1 })
	d.until("the session is of one window", func() bool {
		text, _ := os.ReadFile(file)
		return strings.Contains(string(text), "itu-t/X.509") && !strings.Contains(string(text), "sdg/9")
	})
	d.xdotool("windowfocus", "--sync", both()[0])
	d.key("ctrl+n")
	d.until("there are two again", func() bool { return len(windows(again.Process.Pid, "Vademecum")) == 2 })
	again.titled("^Vademecum$")
	d.xdotool("windowfocus", "--sync", again.window)
	d.key("ctrl+shift+q") // both at once
	if err := again.Wait(); err != nil {
		t.Errorf("it ends with %v", err)
	}
	last := d.start(program, data, "^Vademecum$")
	d.until("both windows are back", func() bool { return len(windows(last.Process.Pid, "Vademecum")) == 2 })
}

// What the desktop hands over is shown by the program that runs; --quick there, too.
func TestLinksAndTheQuickLookOfASecondStart(t *testing.T) {
	d := drive(t)
	program, data := build(t), t.TempDir()
	first := d.start(program, data, "^Vademecum")
	for _, second := range []struct{ asked, title string }{
		{"vademecum://itu-t/X.509/", "^X.509 · Vademecum"},
		{"vademecum:wtsa%2F44", "^WTSA Resolution 44 · Vademecum"},
		{"--quick", "^Quick look · Vademecum"},
	} {
		run := exec.Command(program, second.asked)
		run.Env = append(os.Environ(), "XDG_DATA_HOME="+data)
		if out, err := run.CombinedOutput(); err != nil || len(out) > 0 {
			t.Fatalf("the second start ends with %v\n%s", err, out)
		}
		first.titled(second.title)
	}
}
