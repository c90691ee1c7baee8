package searchtest

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

func TestSynthetic(t *testing.T) {
	titles := []string{"Interfaces for the optical transport network", "Overview of cybersecurity", "Morse"}
	items := Synthetic(3_000, titles)
	if len(items) != 3_000 || !slices.Equal(titled(items), titled(Synthetic(3_000, titles))) {
		t.Fatalf("%d items, want 3000, the same every time", len(items))
	}
	seen, real, made := map[string]bool{}, 0, 0
	for _, item := range items {
		if seen[item.ID] {
			t.Errorf("two items have the id %s", item.ID)
		}
		seen[item.ID] = true
		for word := range strings.FieldsSeq(item.Title) {
			if strings.Contains(strings.Join(titles, " "), word) {
				real++
			} else {
				made++
			}
		}
	}
	if share := float64(made) / float64(real+made); share < 0.03 || share > 0.1 {
		t.Errorf("%.3f of the words are made up, want about one in sixteen", share)
	}
}

func titled(items []app.Item) []string {
	var titles []string
	for _, item := range items {
		titles = append(titles, item.Code+" "+item.Title)
	}
	return titles
}
