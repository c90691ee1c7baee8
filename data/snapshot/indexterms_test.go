package snapshot

import (
	"strings"
	"testing"
)

// TestIndexTerms: what is listed is what is looked up.
func TestIndexTerms(t *testing.T) {
	s, err := Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	items, checked := 0, 0
	err = s.IndexTerms(t.Context(), func(id, terms string) {
		if items++; id == "" || terms == "" {
			t.Errorf("item %q has the index terms %q", id, terms)
		}
		if first, _, _ := strings.Cut(terms, " ; "); items%2000 == 0 && !strings.ContainsAny(first, "-/ ") {
			ids, err := s.Lookup(t.Context(), []string{strings.ToLower(first)}, 100_000)
			if err != nil || !strings.Contains("\n"+strings.Join(ids, "\n")+"\n", "\n"+id+"\n") {
				t.Errorf("%s has the index term %q and is not found by it (error %v)", id, first, err)
			}
			checked++
		}
	})
	if err != nil || items < 1000 || checked == 0 {
		t.Errorf("%d items are listed, %d were looked up, error %v", items, checked, err)
	}
}

// TestDigestsAreSearched: what the digests of an item say is listed with the index
// terms, headings included.
func TestDigestsAreSearched(t *testing.T) {
	var said []string
	err := smallStore(t).IndexTerms(t.Context(), func(id, terms string) {
		if id == "topic/fellowships" {
			said = append(said, terms)
		}
	})
	if err != nil || len(said) != 3 || said[2] != "Who decides The last word is that of the Bureau." {
		t.Errorf("of the fellowships is listed %q (error %v), want the three digests in order", said, err)
	}
}
