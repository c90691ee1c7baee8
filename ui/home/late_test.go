package home

import (
	"context"
	"errors"
	"testing"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// The page does not wait for a slow comparison; asked again it does, and then has the
// news.
func TestNewsThatComeLate(t *testing.T) {
	compared := make(chan struct{})
	news := NewNews(func(context.Context, int) ([]page.Block, map[string]app.Source, error) {
		<-compared
		return []page.Block{page.Section{Title: "New since 2025", Body: []page.Block{page.Row{Code: "X.1"}}}}, map[string]app.Source{"a": {}}, nil
	})
	s := Screen{News: news}
	first, err := s.Compose(t.Context(), router.Home)
	if err != nil || !first.Again || has(first.Blocks, "New since 2025") {
		t.Fatalf("at first: again %v, %v", first.Again, err)
	}
	close(compared)
	then, err := s.Compose(t.Context(), router.Home)
	if err != nil || then.Again || !has(then.Blocks, "New since 2025") || len(then.Sources) != 1 {
		t.Errorf("then: again %v, %v", then.Again, err)
	}
}

func TestNoNews(t *testing.T) {
	for name, s := range map[string]Screen{
		"no older snapshot": {News: NewNews(func(context.Context, int) ([]page.Block, map[string]app.Source, error) { return nil, nil, nil })},
		"none to be read": {News: NewNews(func(context.Context, int) ([]page.Block, map[string]app.Source, error) {
			return nil, nil, errors.New("the disk is wet")
		})},
	} {
		shown, err := s.Compose(t.Context(), router.Home)
		for shown.Again {
			shown, err = s.Compose(t.Context(), router.Home)
		}
		if err != nil || len(shown.Blocks) != len(Compose(Contents{})) {
			t.Errorf("%s: the page is another, %v", name, err)
		}
	}
}

func has(blocks []page.Block, title string) bool {
	for _, b := range blocks {
		if s, ok := b.(page.Section); ok && s.Title == title {
			return true
		}
	}
	return false
}
