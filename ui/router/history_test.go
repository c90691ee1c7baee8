package router

import (
	"fmt"
	"strings"
	"testing"
)

// walk carries out a walk written in words: "x" opens the page x, "<" goes back,
// ">" forward. It gives back where the walk ends and what lies on either side.
func walk(steps string) (h History[int], where string) {
	for s := range strings.FieldsSeq(steps) {
		switch s {
		case "<":
			h.Back()
		case ">":
			h.Forward()
		default:
			h.Open(Route(s))
		}
	}
	var b strings.Builder
	for _, p := range h.back {
		fmt.Fprintf(&b, "%s ", p.Route)
	}
	fmt.Fprintf(&b, "[%s]", h.here.Route)
	for i := len(h.forward) - 1; i >= 0; i-- {
		fmt.Fprintf(&b, " %s", h.forward[i].Route)
	}
	return h, b.String()
}

func TestHistory(t *testing.T) {
	for _, c := range []struct{ steps, want string }{
		{"", "[]"},
		{"home", "[home]"},
		{"home <", "[home]"},
		{"home >", "[home]"},
		{"home a b", "home a [b]"},
		{"home a b <", "home [a] b"},
		{"home a b < <", "[home] a b"},
		{"home a b < < <", "[home] a b"},
		{"home a b < < > ", "home [a] b"},
		{"home a b < < > > >", "home a [b]"},
		{"home a b < c", "home a [c]"},   // opening forgets what lay forward
		{"home a b < a", "home [a] b"},   // opening the same page does not
		{"home a a a", "home [a]"},       // nor is it remembered twice
		{"home a home", "home a [home]"}, // but coming by again is
	} {
		if _, got := walk(c.steps); got != c.want {
			t.Errorf("%q ends at %s, want %s", c.steps, got, c.want)
		}
	}
}

func TestHistoryRestoresHowAPageWasLeft(t *testing.T) {
	var h History[int]
	h.Open("a")
	h.Save(120)
	h.Open("b")
	if got := h.Here().State; got != 0 {
		t.Errorf("a new page starts at %d, want the top", got)
	}
	h.Save(70)
	h.Back()
	if got := h.Here(); got != (Place[int]{Route: "a", State: 120}) {
		t.Errorf("back at %v, want a at 120", got)
	}
	h.Save(130)
	h.Forward()
	if got := h.Here(); got != (Place[int]{Route: "b", State: 70}) {
		t.Errorf("forward at %v, want b at 70", got)
	}
	h.Back()
	if got := h.Here().State; got != 130 {
		t.Errorf("a was left at 130 the second time, comes back at %d", got)
	}
}

func TestHistoryIsBounded(t *testing.T) {
	var h History[int]
	for i := range 3 * longest {
		h.Open(Route(fmt.Sprint(i)))
	}
	steps := 0
	for h.Back() {
		steps++
	}
	if steps != longest || h.CanBack() || !h.CanForward() {
		t.Errorf("%d steps back, want %d", steps, longest)
	}
	if want := Route(fmt.Sprint(2*longest - 1)); h.Here().Route != want {
		t.Errorf("the oldest page kept is %s, want %s", h.Here().Route, want)
	}
}

// A walk that was listed can be taken up again where it stood.
func TestHistoryIsTakenUpAgain(t *testing.T) {
	for _, steps := range []string{"home", "home a b", "home a b < ", "home a b < <"} {
		h, want := walk(steps)
		places, at := h.Places()
		var again History[int]
		again.Resume(places, at)
		var walked []string
		for again.Back() {
		}
		for more := true; more; more = again.Forward() {
			walked = append(walked, string(again.Here().Route))
		}
		again.Resume(places, at)
		if got := strings.Join(walked, " "); got != strings.NewReplacer("[", "", "]", "").Replace(want) || again.Here() != h.Here() {
			t.Errorf("%s is taken up as %s at %s", want, got, again.Here().Route)
		}
	}
	h, _ := walk("home a")
	for _, at := range []int{-1, 1, 7} {
		h.Resume([]Place[int]{{Route: "b"}}, at)
		if h.Here().Route != "a" {
			t.Errorf("a walk is taken up at %d of one", at)
		}
	}
}

func TestRename(t *testing.T) {
	var h History[int]
	for _, r := range []Route{Home, "itu-t/X.509", "matrix", "sdg/9"} {
		h.Open(r)
		h.Name("old "+string(r), "of "+string(r))
	}
	h.Back()
	h.Save(7)
	h.Rename(func(r Route, of string) string {
		if of != "of "+string(r) {
			t.Errorf("%s is said to name %q", r, of)
		}
		if r == Home || r == "sdg/9" || r == "matrix" {
			return "new " + string(r)
		}
		return ""
	})
	var names []string
	walk, at := h.Places()
	for _, p := range walk {
		names = append(names, p.Title)
	}
	if got, want := strings.Join(names, ", "), "new home, old itu-t/X.509, new matrix, new sdg/9"; got != want || at != 2 || h.Here().State != 7 {
		t.Errorf("the walk is %q at %d, want %q at 2", got, at, want)
	}
}
