package router

import "testing"

func TestRouteItem(t *testing.T) {
	for r, want := range map[Route]Route{
		Home:                            Home,
		"itu-t/X.509":                   "itu-t/X.509",
		"itu-t/X.509@2019-10":           "itu-t/X.509",
		"itu-t/X.509@2019!Amd1@2024-10": "itu-t/X.509",
		"itu-t/G.709!Amd2":              "itu-t/G.709",
		"itu-r/Q-226/7@2":               "itu-r/Q-226/7",
		"doc/3f9a0c417be2d518#§41":      "doc/3f9a0c417be2d518",

		"doc/3f9a0c417be2d518#pp/140@2018 resolves 2": "doc/3f9a0c417be2d518",
	} {
		if got := r.Item(); got != want {
			t.Errorf("%s belongs to %s, want %s", r, got, want)
		}
	}
}

func TestRouteTakenApart(t *testing.T) {
	for _, c := range []struct {
		route         Route
		page          Route
		place, screen string
		document      bool
	}{
		{Home, "home", "", "home", false},
		{To("itu-t/X.509"), "itu-t/X.509", "", "itu-t", false},
		{To("doc/3f9a"), "doc/3f9a", "", "doc", true},
		{Passage("doc/3f9a", "§74 • 12"), "doc/3f9a", "§74 • 12", "doc", true},
		{Passage("doc/3f9a", "pp/140@2018 resolves 2"), "doc/3f9a", "pp/140@2018 resolves 2", "doc", true},
		{Documents, "documents", "", "documents", false},
		{"duties/TSAG", "duties/TSAG", "", "duties", false},
		{Forget("doc/3f9a"), "documents/forget/doc/3f9a", "", "documents", false},
	} {
		if got := c.route.Page(); got != c.page {
			t.Errorf("%s is on the page %s, want %s", c.route, got, c.page)
		}
		if got := c.route.Place(); got != c.place {
			t.Errorf("%s leads to the place %q, want %q", c.route, got, c.place)
		}
		if got := c.route.Screen(); got != c.screen {
			t.Errorf("%s belongs to the screen %q, want %q", c.route, got, c.screen)
		}
		if got := c.route.IsDocument(); got != c.document {
			t.Errorf("%s leads to a document: %v", c.route, got)
		}
	}
}

func TestMentions(t *testing.T) {
	for _, c := range []struct{ item, document string }{
		{"itu-t/X.509", ""}, {"itu-t/X.509", "doc/3f9a"}, {"pp/140", "doc/3f9a"},
	} {
		r := Mentions(c.item, c.document)
		if item, document, ok := r.Mentioned(); !ok || item != c.item || document != c.document {
			t.Errorf("%s leads to the mentions of %q in %q (%v), want those of %q in %q", r, item, document, ok, c.item, c.document)
		}
	}
	if _, _, ok := To("itu-t/X.509").Mentioned(); ok {
		t.Error("the page of an item passes for its mentions")
	}
}
