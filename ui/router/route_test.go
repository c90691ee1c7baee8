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
	} {
		if got := r.Item(); got != want {
			t.Errorf("%s belongs to %s, want %s", r, got, want)
		}
	}
}

func TestRouteID(t *testing.T) {
	for r, want := range map[Route]string{Home: "", Keys: "", To("itu-t/X.509"): "itu-t/X.509"} {
		if got := r.ID(); got != want {
			t.Errorf("%s leads to %q, want %q", r, got, want)
		}
	}
}
