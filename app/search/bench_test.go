package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/searchtest"
)

// synthetic makes a catalogue of any size: titles of three to twelve words, some
// of them far more frequent than others, as in a real catalogue.
func synthetic(n int) []Entry {
	random := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields(`of the and for optical network transport interface management signalling requirements
		telecommunication data systems digital transmission service quality protocol architecture information security
		mobile video coding radio frequency spectrum broadcasting satellite terminal equipment measurement framework`)
	for i := range 6_000 {
		words = append(words, fmt.Sprintf("%c%c%s%d", 'a'+i%26, 'a'+i/26%26, words[i%len(words)], i%7))
	}
	entries := make([]Entry, n)
	for i := range entries {
		var title []string
		for range 3 + random.IntN(10) {
			title = append(title, words[int(float64(len(words))*random.Float64()*random.Float64()*random.Float64())])
		}
		code := fmt.Sprintf("%c.%d", 'A'+i%26, i/26)
		entries[i] = Entry{
			Item: app.Item{
				ID: "itu-t/" + code, Kind: app.Recommendation, Code: code, Title: strings.Join(title, " "),
				Status: []app.Status{app.InForce, app.Superseded, app.Withdrawn}[i%3],
			},
			Editions: []Edition{{ID: "itu-t/" + code + "@2019-10"}, {ID: "itu-t/" + code + "@2012-04"}},
		}
	}
	return entries
}

func BenchmarkNew(b *testing.B) {
	entries := synthetic(21_600)
	for b.Loop() {
		New(entries, nil)
	}
}

// BenchmarkKeystrokes types queries a letter at a time; an operation is one
// letter.
func BenchmarkKeystrokes(b *testing.B) {
	x := New(synthetic(21_600), nil)
	searchtest.Type(b, searchtest.Typed, func(query string) error {
		_, err := x.Search(context.Background(), query, 50)
		return err
	})
}
