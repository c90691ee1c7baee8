package catalogue

import (
	"slices"
	"strconv"
	"testing"
)

// Of the items that a name may mean, each has its own place, and none stands twice.
func TestNamesCountTheirItems(t *testing.T) {
	positions, items := map[string][]string{}, map[string][]string{}
	rows(t, "names", func(line int, r map[string]string) {
		name := r["name"]
		if slices.Contains(items[name], r["item"]) {
			t.Errorf("names.tsv, line %d: %q names %s twice", line, name, r["item"])
		}
		items[name] = append(items[name], r["item"])
		positions[name] = append(positions[name], r["position"])
		if want := strconv.Itoa(len(positions[name])); r["position"] != want {
			t.Errorf("names.tsv, line %d: the position of %q is %s, want %s", line, name, r["position"], want)
		}
	})
	if len(items) < 500 {
		t.Errorf("only %d names", len(items))
	}
}
