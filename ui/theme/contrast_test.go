package theme

import (
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/theme/themetest"
)

// TestTextIsReadable holds every colour that letters are set in to WCAG AA on
// every ground they are set on, in both variants.
func TestTextIsReadable(t *testing.T) {
	grounds := []fyne.ThemeColorName{Paper, Panel, Raised, Hover, Selected, Marker}
	texts := []fyne.ThemeColorName{Ink, Quiet, Link, Added, Removed, Moved}
	for _, k := range app.Kinds {
		texts = append(texts, KindColor(k))
	}
	for s := range statuses {
		texts = append(texts, StatusColor(s))
	}
	for _, text := range texts {
		for _, ground := range grounds {
			meets(t, 4.5, text, ground)
		}
	}
	meets(t, 4.5, OnAccent, Accent)
}

// TestShapesAreVisible does the same for lines that carry meaning.
func TestShapesAreVisible(t *testing.T) {
	for _, ground := range []fyne.ThemeColorName{Paper, Panel, Raised, Hover, Selected} {
		meets(t, 3, Accent, ground)
		meets(t, 3, Edge, ground)
		meets(t, 3, Moved, ground)
	}
}

// TestFyneWidgetsAreReadable covers the pairs that Fyne's own widgets make.
func TestFyneWidgetsAreReadable(t *testing.T) {
	pairs := []struct{ text, ground fyne.ThemeColorName }{
		{"foreground", "background"},
		{"foreground", "button"},
		{"foreground", "inputBackground"},
		{"foreground", "menuBackground"},
		{"foreground", "overlayBackground"},
		{"foreground", "headerBackground"},
		{"placeholder", "inputBackground"},
		{"hyperlink", "background"},
		{"error", "background"},
		{"success", "background"},
		{"warning", "background"},
		{"foregroundOnPrimary", "primary"},
		{"foregroundOnError", "error"},
		{"foregroundOnSuccess", "success"},
		{"foregroundOnWarning", "warning"},
	}
	for _, p := range pairs {
		meets(t, 4.5, p.text, p.ground)
	}
	meets(t, 3, "inputBorder", "background")
	meets(t, 3, "primary", "background")
}

func meets(t *testing.T, least float64, text, ground fyne.ThemeColorName) {
	t.Helper()
	for name, variant := range map[string]fyne.ThemeVariant{"light": light, "dark": dark} {
		a, okA := lookUp(text, variant)
		b, okB := lookUp(ground, variant)
		if !okA || !okB {
			t.Errorf("no such colour: %s or %s", text, ground)
			continue
		}
		if got := themetest.Contrast(a, b); got < least {
			t.Errorf("%s: %s on %s has contrast %.2f, want %.1f", name, text, ground, got, least)
		}
	}
}
