package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"vademecum/ui/language"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

func TestASessionIsReadAsItWasWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "not made yet", "session.json")
	want := session{Version: sessionVersion, Windows: []shell.Session{
		{Theme: theme.Dark, Width: 700, Height: 700},
		{Theme: theme.Dark, TextSize: 1.25, Split: 300, Width: 900, Height: 600, At: 1, Tabs: []shell.Walk{
			{Places: []router.Place[reader.State]{{Route: "home", Title: "First page"}}},
			{Places: []router.Place[reader.State]{{Route: "home"}, {Route: "itu-t/X.509", Title: "X.509", State: reader.State{Offset: 40}}}, At: 1, Query: "x509"},
		}},
	}}
	k := newKeeper(path)
	for range 20 {
		k.keep(session{})
	}
	k.keep(want)
	k.close()
	k.keep(session{}) // too late
	if got, err := readSession(path); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v is read as %+v (%v)", want, got, err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("beside the session lie %v", left)
	}
}

// Whatever is in the file, the window opens in a size that can be seen.
func TestASessionThatIsNone(t *testing.T) {
	for text, told := range map[string]bool{
		"":                                  true,
		"{":                                 true,
		"\x00\x00\x00":                      true,
		`[1, 2]`:                            true,
		`{"tabs": 7}`:                       true,
		`{"tabs": null}`:                    false,
		`{"width": 1e9}`:                    false,
		`{"width": -5}`:                     false,
		`{"theme": "pink"}`:                 false,
		`{"something": "newer"}`:            false,
		`{"tabs": [{"at": 9999}]}`:          false,
		`{"version": 3, "windows": []}`:     false,
		`{"version": 2, "windows": [{}]}`:   false,
		`{"version": 2, "windows": "many"}`: true,
	} {
		path := filepath.Join(t.TempDir(), "session.json")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		last, err := readSession(path)
		if len(last.Windows) != 1 {
			t.Fatalf("%q gives %d windows", text, len(last.Windows))
		}
		got := last.Windows[0]
		if got.Width != usual.Width || got.Height != usual.Height || got.Theme != theme.System {
			t.Errorf("%q gives a window of %v x %v in %q", text, got.Width, got.Height, got.Theme)
		}
		if (err != nil) != told || err != nil && !strings.Contains(err.Error(), path) {
			t.Errorf("%q is told of as %v", text, err)
		}
	}
	if got, err := readSession(filepath.Join(t.TempDir(), "none")); err != nil || !reflect.DeepEqual(got, one(usual)) {
		t.Errorf("where there is none: %+v (%v)", got, err)
	}
}

// What is wrong with a session is found out before the language of the windows is chosen,
// and told in that language.
func TestABrokenSessionIsToldInTheLanguageOfTheWindows(t *testing.T) {
	path := filepath.Join(t.TempDir(), "session.json")
	if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, trouble := readSession(path)
	if err := language.Use("fr"); err != nil {
		t.Fatal(err)
	}
	defer language.Use(language.English)
	if said := language.Error(trouble); !strings.HasPrefix(said, "les onglets de la dernière session") || !strings.Contains(said, path) {
		t.Errorf("it is told as %q", said)
	}
}

// The file of a program that had one window is read as before; of very many windows those
// used last come back.
func TestOlderAndLongerSessions(t *testing.T) {
	first, err := parseSession([]byte(`{"tabs":[{"places":[{"route":"itu-t/X.509","title":"X.509","state":{}}],"at":0,"query":"x509"}],
		"at":0,"theme":"dark","textSize":1.25,"split":300,"width":900,"height":600}`))
	want := one(shell.Session{Theme: theme.Dark, TextSize: 1.25, Split: 300, Width: 900, Height: 600, Tabs: []shell.Walk{
		{Places: []router.Place[reader.State]{{Route: "itu-t/X.509", Title: "X.509"}}, Query: "x509"},
	}})
	if err != nil || !reflect.DeepEqual(first, want) {
		t.Errorf("the session of one window is read as %+v (%v)", first, err)
	}
	var many session
	for i := range mostWindows + 5 {
		many.Windows = append(many.Windows, shell.Session{Width: float32(400 + i), Height: 400})
	}
	text, err := json.Marshal(many)
	if err != nil {
		t.Fatal(err)
	}
	back, err := parseSession(text)
	if err != nil || len(back.Windows) != mostWindows || back.Windows[mostWindows-1].Width != 400+mostWindows+4 {
		t.Errorf("of %d windows come back %d, the last %+v (%v)", len(many.Windows), len(back.Windows), back.Windows[len(back.Windows)-1], err)
	}
}

// A session that cannot be written is told of once, and leaves the one before it whole.
func TestASessionThatCannotBeWritten(t *testing.T) {
	inTheWay := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(inTheWay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	k := newKeeper(filepath.Join(inTheWay, "session.json"))
	told := make(chan error, 10)
	k.complain(func(err error) { told <- err })
	for range 3 {
		k.keep(one(usual))
		time.Sleep(5 * time.Millisecond) // to have each tried; without it the test proves less, never fails
	}
	k.close()
	if len(told) != 1 {
		t.Fatalf("it is told %d times", len(told))
	}
	if err := <-told; errors.Unwrap(err) != nil || !strings.Contains(err.Error(), "session.json") && !strings.Contains(err.Error(), inTheWay) {
		t.Errorf("it is told as %v", err)
	}
}

// started is the program itself in a process of its own, with a data directory of its
// own.
type started struct {
	*exec.Cmd
	d      *driven
	window string // its id at the X server
}

// build makes the program.
func build(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "vademecum")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

// start starts the program and waits until its window bears a title.
func (d *driven) start(program, data, title string, args ...string) *started {
	d.t.Helper()
	p := &started{Cmd: exec.Command(program, args...), d: d}
	p.Env = append(os.Environ(), "XDG_DATA_HOME="+data)
	if err := p.Start(); err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { p.kill() })
	p.titled(title)
	return p
}

// titled waits until the window bears a title.
func (p *started) titled(title string) {
	p.d.t.Helper()
	p.d.until("a window is titled "+title, func() bool {
		found, err := exec.Command("xdotool", "search", "--all", "--onlyvisible", "--pid", strconv.Itoa(p.Process.Pid), "--name", title).Output()
		p.window, _, _ = strings.Cut(strings.TrimSpace(string(found)), "\n")
		return err == nil && p.window != ""
	})
}

// kill ends the program as a failing machine does.
func (p *started) kill() {
	p.Process.Kill()
	p.Wait()
}

// The program is killed, and started again as it was left; --fresh starts anew.
func TestTheSessionOfTheProgram(t *testing.T) {
	d := drive(t)
	program, data := build(t), t.TempDir()
	file := filepath.Join(data, "vademecum", "session.json")
	d.start(program, data, "^X.509 · Vademecum", "--size", "900x600", "--theme", "dark", "x509").until(file, `"route":"itu-t/X.509"`, `"width":900`).kill()

	again := d.start(program, data, "^X.509 · Vademecum")
	size, err := exec.Command("xdotool", "getwindowgeometry", again.window).Output()
	if err != nil || !strings.Contains(string(size), "900x600") {
		t.Errorf("the window comes back as %s (%v)", size, err)
	}
	again.kill()
	d.start(program, data, "^WTSA Resolution 44 · Vademecum", "wtsa/44").until(file, "itu-t/X.509", `"route":"wtsa/44"`, `"at":1`, `"theme":"dark"`).kill()

	if err := os.WriteFile(file, []byte("broken"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.start(program, data, "^Vademecum").until(file, `"route":"home"`).kill()
	d.start(program, data, "^SDG 9 · Vademecum", "--fresh", "sdg/9").until(file, `"route":"sdg/9"`).kill()
}

// until waits until a file holds some words.
func (p *started) until(file string, words ...string) *started {
	p.d.t.Helper()
	p.d.until("the session is kept", func() bool {
		text, _ := os.ReadFile(file)
		for _, w := range words {
			if !strings.Contains(string(text), w) {
				return false
			}
		}
		return true
	})
	return p
}

// A second start hands its words to the first, which shows them in a tab of their own,
// and ends.
func TestASecondStart(t *testing.T) {
	d := drive(t)
	program, data := build(t), t.TempDir()
	file := filepath.Join(data, "vademecum", "session.json")
	first := d.start(program, data, "^X.509 · Vademecum", "x509")
	for _, second := range []struct{ words, title, kept string }{
		{"wtsa/44", "^WTSA Resolution 44 · Vademecum", `"route":"wtsa/44"`},
		{"sdg 9", "^SDG 9 · Vademecum", `"route":"sdg/9"`},
	} {
		run := exec.Command(program, second.words)
		run.Env = append(os.Environ(), "XDG_DATA_HOME="+data)
		if out, err := run.CombinedOutput(); err != nil || len(out) > 0 {
			t.Fatalf("the second start ends with %v\n%s", err, out)
		}
		first.titled(second.title)
		first.until(file, `"route":"itu-t/X.509"`, second.kept)
	}
	// One without words only raises the window.
	d.xdotool("windowfocus", "--sync", d.id)
	run := exec.Command(program)
	run.Env = append(os.Environ(), "XDG_DATA_HOME="+data)
	if err := run.Run(); err != nil {
		t.Fatal(err)
	}
	d.until("the first has the focus", func() bool {
		focus, err := exec.Command("xdotool", "getwindowfocus").Output()
		return err == nil && strings.TrimSpace(string(focus)) == first.window
	})
	first.kill()
	d.start(program, data, "^SDG 9 · Vademecum") // nothing of the killed one is in the way
}

// However the program is ended, it ends and keeps what was shown last.
func TestTheProgramEnds(t *testing.T) {
	d := drive(t)
	program := build(t)
	for how, end := range map[string]func(*started){
		"told by the system": func(p *started) { p.Process.Signal(syscall.SIGTERM) },
		"Ctrl+Q": func(p *started) {
			d.xdotool("windowfocus", "--sync", p.window)
			d.key("ctrl+q")
		},
	} {
		data := t.TempDir()
		p := d.start(program, data, "^X.509 · Vademecum", "x509")
		p.until(filepath.Join(data, "vademecum", "session.json"), `"route":"itu-t/X.509"`)
		end(p)
		if err := p.Wait(); err != nil {
			t.Errorf("%s: it ends with %v", how, err)
		}
		d.start(program, data, "^X.509 · Vademecum").kill()
	}
}
