package app_test

import (
	"os/exec"
	"strings"
	"testing"
)

// TestLayers holds the one direction of imports: ui → app ← data, and cmd alone
// sees both. Each row names packages and what none of them may depend on,
// directly or through others.
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
		{"vademecum/data/...", "vademecum/ui"},
		{"vademecum/data/...", "fyne.io/"},
		{"vademecum/cmd/vade", "fyne.io/"},
		{"vademecum/cmd/snapshot", "fyne.io/"},
		{"vademecum/cmd/vade", "net/http"},
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
