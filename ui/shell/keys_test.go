package shell

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/keys"
	"vademecum/ui/reader"
	"vademecum/ui/router"
)

// The history stands where something was opened last; what is shown may be a
// preview beyond it.
func TestKeys(t *testing.T) {
	const x50, x509, x510 = router.Route("itu-t/X.50"), router.Route("itu-t/X.509"), router.Route("itu-t/X.510")
	for _, c := range []struct {
		keys           string // "…" waits until all is shown
		shown, history router.Route
	}{
		{"", router.Home, router.Home},
		{"x509 …", x509, router.Home},                  // the first result is shown
		{"x5 … <Down>", x510, router.Home},             // and the next, by a key
		{"x5 … <Down> <Down> <Up>", x510, router.Home}, // nothing of it is remembered
		{"x5 … <Up>", x509, router.Home},               // the list has an end
		{"x5 … <Next>", x50, router.Home},              // Page Down
		{"x5 … <Next> <Prior>", x509, router.Home},     // Page Up
		{"x509 … <Return>", x509, x509},                // opened
		{"x509 <Return>", x509, x509},                  // pressed before there were results
		{"x5 <Down> <Return>", x510, x510},             // likewise
		{"x509 … <KP_Enter>", x509, x509},              // of the number pad
		{"x509 <Return> … <Alt+Left>", router.Home, router.Home},
		{"x509 … <Alt+Left>", router.Home, router.Home}, // back from a preview
		{"x509 <Return> … <Down> <Alt+Left>", router.Home, router.Home},
		{"x5 <Return> … <Down> … <Alt+Left>", x509, x509}, // from the preview to what was open
		{"x5 <Return> … <Down> <Return> … <Alt+Left>", x509, x509},
		{"x509 <Return> … <Alt+Left> … <Alt+Right>", x509, x509},
		{"x509 <Return> … <Alt+Left> … <Alt+Left>", router.Home, router.Home},
		{"<Alt+Right>", router.Home, router.Home},
		{"x509 <Return> … <Alt+Home>", router.Home, router.Home},
		{"x509 … <Escape>", router.Home, router.Home}, // the box is emptied, the preview leaves
		{"x509 <Return> … <Escape>", x509, x509},      // what was opened stays
		{"x509 <Return> … <Escape> <Escape>", router.Home, router.Home},
		{"x509 … <Tab>", x509, x509}, // reading on is opening
		{"x509 <Tab>", x509, x509},
		{"<F1>", router.Keys, router.Keys},
		{"x509 <Return> … <F1> … <Alt+Left>", x509, x509},
		{"x5 … <Ctrl+K> sdg …", "sdg/9", router.Home},                             // typing replaces the marked text
		{"x509 … <Ctrl+K> <Escape> c5 …", "wsis/C5", router.Home},                 // and not what is typed after it is gone
		{"everything … <Alt+Down> <Alt+Down> <Alt+Down>", "wtsa/50", router.Home}, // in force, Recommendations, resolutions
		{"everything <Alt+Down> <Alt+Down> <Alt+Down>", "wtsa/50", router.Home},   // pressed before there were results
		{"everything … <Alt+Down> <Alt+Down> <Alt+Down> <Alt+Up>", x509, router.Home},
		{"nosuchthing <Return>", "", router.Home},
		{"nosuchthing … <Alt+Left>", router.Home, router.Home},
		{"nosuchthing … <Escape>", router.Home, router.Home},
		{"x509 <Return> … <Return>", x509, x509},
		{"x509 <Return> … <Alt+Left> … <Return>", x509, x509}, // the result is still there to open
	} {
		t.Run(c.keys, func(t *testing.T) {
			b := open(t, &catalogue{})
			for part := range strings.SplitSeq(c.keys, "…") {
				b.settle()
				b.keys(part)
			}
			b.stands("in the end", c.shown, c.history)
		})
	}
}

func TestTheBoxKeepsTheFocus(t *testing.T) {
	for _, line := range []string{"", "x509", "x5 <Down> <Down> <Return>", "<F1>", "x509 <Tab> <Ctrl+K>", "x509 <Tab> <Alt+Left> <Ctrl+K>", "<Ctrl+Shift+L>", "<Ctrl+T>", "<Ctrl+T> <Ctrl+Tab>"} {
		b := open(t, &catalogue{})
		b.keys(line)
		b.settle()
		if b.window.Canvas().Focused() != b.box {
			t.Errorf("after %q the focus is on %T", line, b.window.Canvas().Focused())
		}
	}
}

func TestTabGoesIntoThePage(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Return> <Tab>")
	b.settle()
	if b.window.Canvas().Focused() != b.Shell.page {
		t.Fatalf("the focus is on %T", b.window.Canvas().Focused())
	}
	b.keys("<Alt+Left>")
	b.stands("back, pressed in the page", router.Home, router.Home)
}

// Where nothing has the focus, as after a click beside everything, the keys
// still work and letters find their way into the box.
func TestNoKeyIsLostWithoutFocus(t *testing.T) {
	b := open(t, &catalogue{})
	b.window.Canvas().Unfocus()
	b.keys("x509")
	b.stands("typed without focus", "itu-t/X.509", router.Home)
	b.window.Canvas().Unfocus()
	b.keys("<F1>")
	b.stands("F1 without focus", router.Keys, router.Keys)
	b.window.Canvas().Unfocus()
	b.keys("<Alt+Left>")
	b.stands("Alt+Left without focus", router.Home, router.Home)
	b.window.Canvas().Unfocus()
	b.keys("<BackSpace>")
	if b.Query() != "x50" {
		t.Errorf("Backspace without focus leaves %q", b.Query())
	}
}

// Every line of the table is carried out, and nothing is carried out that the
// table does not list.
func TestTableAndHandlersAgree(t *testing.T) {
	b := open(t, &catalogue{})
	listed := map[keys.Command]bool{}
	for _, k := range keys.Table {
		if k.Place == keys.Page || k.Place == keys.Finding || k.Place == keys.Actions || k.Place == keys.Quick {
			continue // their own affair, and tested there
		}
		listed[k.Command] = true
		if b.handlers[k.Command] == nil {
			t.Errorf("%s (%s) does nothing", k.Printed, k.Command)
			continue
		}
		if k.Key == "" {
			continue // in the menu and the list of actions only
		}
		pressed := 0
		b.handlers[k.Command] = func() { pressed++ }
		places := []fyne.Focusable{b.box, b.Shell.page, nil}
		if k.Place == keys.Box {
			places = places[:1]
		}
		for _, focus := range places {
			b.window.Canvas().Focus(focus)
			name := string(k.Key)
			if k.Modifier&fyne.KeyModifierShift != 0 {
				name = "Shift+" + name
			}
			switch {
			case k.Modifier&fyne.KeyModifierAlt != 0:
				name = "Alt+" + name
			case k.Modifier&fyne.KeyModifierControl != 0:
				name = "Ctrl+" + name
			}
			if before := pressed; true {
				b.press(name)
				if pressed != before+1 {
					t.Errorf("%s with the focus on %T is carried out %d times", k.Printed, focus, pressed-before)
				}
			}
		}
	}
	for c := range b.handlers {
		if !listed[c] {
			t.Errorf("%s is not in the table", c)
		}
	}
}

func TestEditingKeysStayWithTheBox(t *testing.T) {
	b := open(t, &catalogue{})
	b.keys("x509 <Left> <Left> <BackSpace>")
	if b.Query() != "x09" {
		t.Errorf("Left, Left and Backspace in x509 leave %q, want x09", b.Query())
	}
	b.box.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyBackspace, Modifier: fyne.KeyModifierControl})
	if b.Query() != "09" {
		t.Errorf("Ctrl+Backspace leaves %q, want 09", b.Query())
	}
}

func TestAVeryLongPasteIsCut(t *testing.T) {
	b := open(t, &catalogue{})
	b.box.SetText(strings.Repeat("ж", 10000))
	b.settle()
	if n := len([]rune(b.Query())); n != longestQuery {
		t.Errorf("%d letters stand in the box, want %d", n, longestQuery)
	}
}

// The page view has keys of its own, and hands every other one on.
func TestTheTableListsTheKeysOfThePage(t *testing.T) {
	test.NewTempApp(t)
	handedOn := false
	r := reader.New(reader.Callbacks{OnKey: func(*fyne.KeyEvent) { handedOn = true }})
	w := test.NewTempWindow(t, r)
	w.Canvas().Focus(r)
	every := []fyne.KeyName{
		fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd,
		fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyEscape, fyne.KeyTab,
		fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyInsert, fyne.KeyF1, fyne.KeyF2, fyne.KeyF3, fyne.KeyF4,
		fyne.KeyF5, fyne.KeyF6, fyne.KeyF7, fyne.KeyF8, fyne.KeyF9, fyne.KeyF10, fyne.KeyF11, fyne.KeyF12,
	}
	for _, k := range every {
		handedOn = false
		r.TypedKey(&fyne.KeyEvent{Name: k})
		c, _ := keys.Find(keys.Page, 0, k)
		if listed := c == keys.OfPage; listed == handedOn {
			t.Errorf("%s is listed as the page's own: %v; the page view handed it on: %v", k, listed, handedOn)
		}
	}
}
