package main

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"vademecum/data/reader/pdf"
	"vademecum/ui/router"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// The tests of this file drive the real window, on the real snapshot, with keys
// that the X server delivers as it would those of a keyboard. The window runs on
// the main thread, as it must; TestMain keeps that for it and runs the tests
// beside it.
//
// Without a display the tests start themselves again inside a virtual one.

// real is the window under test; nil where there is nothing to open it on, and
// then missing says what.
var (
	real    *driven
	missing string
)

const insideVirtualDisplay = "VADEMECUM_TEST_VIRTUAL_DISPLAY"

func TestMain(m *testing.M) {
	if handled, code := pdf.Child(os.Args); handled {
		os.Exit(code)
	}
	for _, tool := range []string{"Xvfb", "xdotool", "import"} {
		if _, err := exec.LookPath(tool); err != nil {
			missing = tool
		}
	}
	switch {
	case runtime.GOOS != "linux" || missing != "":
		os.Exit(m.Run())
	case os.Getenv("DISPLAY") != "" && os.Getenv(insideVirtualDisplay) != "":
		os.Exit(runBeside(m))
	default:
		// A virtual display even where there is a real one: the person at the
		// keyboard would disturb the test, and the test the person.
		os.Exit(runVirtually(m))
	}
}

// runVirtually runs the tests again inside a virtual display.
func runVirtually(m *testing.M) int {
	display, stop, err := startDisplay("+")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	again := exec.Command(os.Args[0], os.Args[1:]...)
	again.Env = append(os.Environ(), insideVirtualDisplay+"=1", "DISPLAY="+display, "WAYLAND_DISPLAY=", "LANG=en_US.UTF-8", "LIBGL_ALWAYS_SOFTWARE=1")
	var said bytes.Buffer
	again.Stdout, again.Stderr = os.Stdout, io.MultiWriter(os.Stderr, &said)
	err = again.Run()
	// Fyne reports calls from the wrong thread and goes on; they are mistakes.
	if bytes.Contains(said.Bytes(), []byte("*** Error in Fyne call thread")) {
		fmt.Fprintln(os.Stderr, "FAIL: the window was used from a thread that is not its own")
		return 1
	}
	if err != nil {
		return 1
	}
	return 0
}

// runBeside opens the window and runs the tests on a goroutine beside it.
func runBeside(m *testing.M) int {
	if err := checkDisplay(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if flag.Parse(); flag.Lookup("test.bench").Value.String() != "" {
		fyneapp.SetMetadata(metadata) // which tests do without: Fyne then looks for mistakes
		beFrugal()
	}
	program := fyneapp.NewWithID("")
	// The person's own library is nothing for a test.
	folder, err := os.MkdirTemp("", "vademecum")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	mine := &own{place: filepath.Join(folder, "library.db")}
	defer mine.close()
	catalogue := read(bundled, mine)
	defer catalogue.close()
	d, err := open(program, catalogue, one(shell.Session{Theme: theme.Light, Width: 1280, Height: 800}), nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	real = &driven{shell: d.used().shell, window: d.used().window, desk: d}
	code := 0
	go func() {
		code = m.Run()
		fyne.Do(func() {
			d.over.Store(true)
			program.Quit()
		})
	}()
	program.Run()
	return code
}

// A driven window is one that a test presses keys in.
type driven struct {
	shell  *shell.Shell
	window fyne.Window
	desk   *desk
	id     string // of the window at the X server
	t      testing.TB
}

// drive gives a test the real window on its first page, or skips the test.
func drive(t testing.TB) *driven {
	if real == nil {
		t.Skipf("the real window was not driven: %s is missing (make test installs it)", missing)
	}
	d := *real
	d.t = t
	d.until("the window is on the display", func() bool {
		found, err := exec.Command("xdotool", "search", "--onlyvisible", "--name", "Vademecum").Output()
		d.id, _, _ = strings.Cut(strings.TrimSpace(string(found)), "\n")
		return err == nil && d.id != ""
	})
	d.xdotool("windowfocus", "--sync", d.id)
	fyne.DoAndWait(func() {
		d.shell.Type("")
		d.shell.Open(router.Home)
	})
	d.shows(router.Home)
	return &d
}

func (d *driven) xdotool(args ...string) {
	d.t.Helper()
	if out, err := exec.Command("xdotool", args...).CombinedOutput(); err != nil {
		d.t.Fatalf("xdotool %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// until polls for a condition off the window's thread.
func (d *driven) until(what string, holds func() bool) {
	d.t.Helper()
	for begin := time.Now(); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > time.Minute {
			d.t.Fatalf("waited in vain until %s; the window shows %q, the box holds %q", what, d.shown(), d.query())
		}
	}
}

func (d *driven) typed(text string) { d.xdotool("type", "--delay", "30", text) }

func (d *driven) key(names ...string) {
	for _, name := range names {
		d.xdotool("key", name)
	}
}

func (d *driven) shown() (r router.Route) {
	fyne.DoAndWait(func() { r = d.shell.Shown() })
	return r
}

func (d *driven) query() (q string) {
	fyne.DoAndWait(func() { q = d.shell.Query() })
	return q
}

func (d *driven) selected() (r router.Route) {
	fyne.DoAndWait(func() { r = d.shell.Selected() })
	return r
}

// shows waits until a page stands at the right with all of some words in view.
func (d *driven) shows(route router.Route, words ...string) {
	d.t.Helper()
	d.until(fmt.Sprintf("%s is shown with %q", route, words), func() bool {
		if d.shown() != route {
			return false
		}
		var text string
		fyne.DoAndWait(func() { text = strings.Join(visibleText(d.window.Content()), "\n") })
		for _, w := range words {
			if !strings.Contains(text, w) {
				return false
			}
		}
		return true
	})
}

// screen is what the X server shows of the window.
func (d *driven) screen() image.Image {
	d.t.Helper()
	out, err := exec.Command("import", "-window", d.id, "png:-").Output()
	if err != nil {
		d.t.Fatalf("import: %v", err)
	}
	picture, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		d.t.Fatal(err)
	}
	return picture
}

func TestLookUpFollowALinkAndComeBack(t *testing.T) {
	d := drive(t)
	d.shows(router.Home, "Vademecum", "Type what you know")
	blank := d.screen()

	d.typed("x509")
	d.until("the box holds what was typed", func() bool { return d.query() == "x509" })
	d.shows("itu-t/X.509", "X.509", "In force", "Study Group 17", "Editions")
	if differ(blank, d.screen()) < 1000 {
		t.Error("the page is set, but the screen still shows what it showed before")
	}

	// The keys move through the results of a wider query, while typing goes on.
	d.key("BackSpace")
	d.until("the results are those for x50", func() bool { return d.query() == "x50" && d.selected() != "itu-t/X.509" })
	first := d.selected()
	d.shows(first)
	d.key("Down")
	d.until("the next result is shown", func() bool { return d.selected() != first && d.shown() == d.selected() })
	d.key("Up")
	d.shows(first)
	d.typed("9")
	d.shows("itu-t/X.509")

	d.key("Return", "Tab") // open it, go into the page
	d.until("the page has the focus", func() bool {
		in := false
		fyne.DoAndWait(func() { in = d.shell.InPage() })
		return in
	})
	d.key("Tab", "Return") // the first link of the page is that to its study group
	d.shows("sg/itu-t/17", "Study Group 17")

	d.key("alt+Left")
	d.shows("itu-t/X.509", "Study Group 17", "Editions")
	d.key("alt+Left")
	d.shows(router.Home, "Type what you know")
	d.key("alt+Right")
	d.shows("itu-t/X.509")

	d.key("F1")
	d.shows(router.Keys, "Alt+Left", "Ctrl+K")
	d.key("ctrl+k")
	d.typed("c7 health")
	d.shows("wsis/C7-ehealth", "C7 e-health")
	d.key("Escape", "Escape")
	d.shows(router.Home)
}

// differ counts the pixels in which two pictures differ.
func differ(a, b image.Image) int {
	n := 0
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if a.At(x, y) != b.At(x, y) {
				n++
			}
		}
	}
	return n
}

// visibleText is every text that stands on the canvas. Those that are drawn in a picture
// are hidden, and stand beside it, on its ground.
func visibleText(content fyne.CanvasObject) []string {
	if content == nil || !content.Visible() {
		return nil
	}
	var beside []fyne.CanvasObject
	switch o := content.(type) {
	case *canvas.Text:
		return []string{o.Text}
	case *fyne.Container:
		beside = o.Objects
	case fyne.Widget:
		beside = test.WidgetRenderer(o).Objects()
	}
	var text []string
	for _, o := range beside {
		if t, ok := o.(*canvas.Text); ok && !t.Visible() && pictured(t, beside) {
			text = append(text, t.Text)
			continue
		}
		text = append(text, visibleText(o)...)
	}
	return text
}

// pictured reports whether a text stands on the ground of a picture that is seen.
func pictured(t *canvas.Text, beside []fyne.CanvasObject) bool {
	middle := t.Position().AddXY(t.Size().Width/2, t.Size().Height/2)
	return slices.ContainsFunc(beside, func(o fyne.CanvasObject) bool {
		p, ok := o.(*canvas.Raster)
		if !ok || !p.Visible() {
			return false
		}
		in := middle.Subtract(p.Position())
		return in.X >= 0 && in.Y >= 0 && in.X < p.Size().Width && in.Y < p.Size().Height
	})
}

// What is hidden is not read out, unless a picture shows it.
func TestVisibleText(t *testing.T) {
	text := func(hidden bool, x float32) fyne.CanvasObject {
		o := canvas.NewText("words", nil)
		o.Hidden = hidden
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(40, 20))
		return o
	}
	picture := func(hidden bool) fyne.CanvasObject {
		o := canvas.NewRaster(nil)
		o.Hidden = hidden
		o.Resize(fyne.NewSize(50, 20))
		return o
	}
	among := func(hidden bool, objects ...fyne.CanvasObject) fyne.CanvasObject {
		c := container.NewWithoutLayout(objects...)
		c.Hidden = hidden
		return c
	}
	for _, c := range []struct {
		name    string
		content fyne.CanvasObject
		read    bool
	}{
		{"drawn by Fyne", among(false, text(false, 0)), true},
		{"hidden", among(false, text(true, 0)), false},
		{"in a picture", among(false, picture(false), text(true, 0)), true},
		{"in a hidden picture", among(false, picture(true), text(true, 0)), false},
		{"hidden, beside a picture", among(false, picture(false), text(true, 60)), false},
		{"hidden, with a picture elsewhere", among(false, picture(false), among(false, text(true, 0))), false},
		{"in what is hidden", among(false, among(true, text(false, 0))), false},
		{"in a picture in what is hidden", among(true, picture(false), text(true, 0)), false},
		{"nothing", nil, false},
	} {
		if got := len(visibleText(c.content)) == 1; got != c.read {
			t.Errorf("a text %s: it is read: %v", c.name, got)
		}
	}
}
