package app_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestLayers holds the one direction of imports: ui → app ← data, and cmd alone
// sees both; what the window is put together from knows nothing of what it holds. Each
// row names packages and what none of them may depend on, directly or through others.
func TestLayers(t *testing.T) {
	for _, row := range []struct{ packages, never string }{
		{"vademecum/app/...", "vademecum/data/"},
		{"vademecum/app/...", "vademecum/ui"},
		{"vademecum/app/...", "fyne.io/"},
		{"vademecum/app/...", "github.com/mattn/go-sqlite3"},
		{"vademecum/app/...", "database/sql"},
		{"vademecum/ui/...", "vademecum/data/"},
		{"vademecum/ui/...", "github.com/mattn/go-sqlite3"},
		{"vademecum/ui/...", "fyne.io/fyne/v2/app"},
		{"vademecum/ui/part", "vademecum/ui/keys"},
		{"vademecum/ui/part", "vademecum/ui/page"},
		{"vademecum/ui/part", "vademecum/ui/router"},
		{"vademecum/data/...", "vademecum/ui"},
		{"vademecum/data/...", "fyne.io/"},
		{"vademecum/cmd/vade", "fyne.io/"},
		{"vademecum/cmd/snapshot", "fyne.io/"},
		{"vademecum/cmd/vade", "net/http"},
		{"vademecum/cmd/vademecum", "fyne.io/fyne/v2/test"},
		{"vademecum/cmd/vademecum", "testing"},
	} {
		list := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}}", row.packages)
		list.Dir = ".."
		out, err := list.CombinedOutput()
		if err != nil {
			t.Fatalf("go list %s: %v\n%s", row.packages, err, out)
		}
		for dep := range strings.Lines(string(out)) {
			if strings.HasPrefix(dep, row.never) {
				t.Errorf("%s depends on %s", row.packages, strings.TrimSpace(dep))
			}
		}
	}
}

// TestScreens holds that a screen knows neither Fyne nor the window nor another screen:
// whatever composes what package screen describes has that, and what pages are made of,
// and nothing else of the window.
func TestScreens(t *testing.T) {
	const ui = "vademecum/ui/"
	may := []string{ui + "screen", ui + "page", ui + "router", ui + "language"}
	list := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Deps " "}}`, ui+"...")
	list.Dir = ".."
	out, err := list.CombinedOutput()
	if err != nil {
		t.Fatalf("go list %s...: %v\n%s", ui, err, out)
	}
	screens := 0
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		screen, deps := fields[0], fields[1:]
		if !slices.Contains(deps, ui+"screen") || screen == ui+"shell" {
			continue
		}
		screens++
		for _, dep := range deps {
			if strings.HasPrefix(dep, "fyne.io/") || strings.HasPrefix(dep, ui) && !slices.Contains(may, dep) {
				t.Errorf("the screen %s depends on %s", screen, dep)
			}
		}
	}
	if screens == 0 {
		t.Error("there is no screen")
	}
}
