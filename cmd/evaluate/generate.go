package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"vademecum/app"
	"vademecum/data/snapshot"
)

// The sets are made from the catalogue, so that nobody's taste chooses them, and
// the same every time: what chance there is comes from the ids of the items. A
// catalogue that grows therefore changes few of the cases, and mostly by further
// right answers. They come in rounds: all but the last may be looked at while search
// is being improved, the last is only ever counted. Once somebody has looked at it,
// another is to be made and counted in its place.

type generateCommand struct {
	Dir string `arg:"" optional:"" default:"app/search/testdata/evaluation" type:"path" placeholder:"DIR" help:"Folder to write to (default app/search/testdata/evaluation)."`
}

// Run writes the two files.
func (c *generateCommand) Run(ctx context.Context) error {
	store, err := snapshot.Open(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	corpus, err := readCorpus(ctx, store)
	if err != nil {
		return err
	}
	for name, text := range generated(corpus) {
		if err := os.WriteFile(filepath.Join(c.Dir, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func readCorpus(ctx context.Context, store *snapshot.Store) (*corpus, error) {
	entries, err := store.Entries(ctx)
	if err != nil {
		return nil, err
	}
	places := map[string][]string{}
	for _, e := range entries {
		if e.Kind != app.Resolution {
			continue
		}
		page, err := store.Page(ctx, e.ID)
		if err != nil {
			return nil, err
		}
		for _, edition := range page.Editions {
			if edition.Place != "" {
				places[e.ID] = append(places[e.ID], edition.Place)
			}
		}
	}
	return newCorpus(entries, places), nil
}

// rounds names the file of each round, in the order in which cases go to them.
var rounds = []string{"generated-tuning.jsonl", "generated-tuning.jsonl", "generated-heldout.jsonl"}

// mostAnswers is the number of right answers beyond which a query says too
// little to be a test.
const mostAnswers = 12

// generated returns the text of each file.
func generated(c *corpus) map[string][]byte {
	texts := map[string]*bytes.Buffer{}
	for _, name := range rounds {
		texts[name] = new(bytes.Buffer)
	}
	for half := range 2 {
		for _, r := range recipes {
			for i, made := range r.cases(c, half) {
				encoder := json.NewEncoder(texts[rounds[i/r.number]])
				encoder.SetEscapeHTML(false)
				_ = encoder.Encode(made) // a buffer takes everything
			}
		}
	}
	files := map[string][]byte{}
	for name, text := range texts {
		files[name] = text.Bytes()
	}
	return files
}

// A recipe makes the cases of one kind.
type recipe struct {
	kind   string
	number int  // of cases from each half of the items, in each round
	many   bool // more than mostAnswers answers are allowed

	// make derives a query from an item, and the ids of its right answers. An
	// empty query means that this item gives none.
	make func(c *corpus, it item, random *rand.Rand) (query string, answers []string)
}

// cases makes the cases that half the items give, of one round after the other.
// Items come in an order that their ids give. They are taken by halves because the
// first round was: a case that has been looked at must not move into the second.
func (r recipe) cases(c *corpus, half int) []testCase {
	type turn struct {
		number uint64
		item   item
	}
	var turns []turn
	for _, it := range c.items {
		if number(it.ID)%2 == uint64(half) {
			turns = append(turns, turn{number(r.kind + it.ID), it})
		}
	}
	slices.SortFunc(turns, func(a, b turn) int { return cmp.Compare(a.number, b.number) })
	var cases []testCase
	for _, t := range turns {
		if len(cases) == len(rounds)*r.number {
			break
		}
		query, answers := r.make(c, t.item, rand.New(rand.NewPCG(t.number, 1)))
		// An acronym comes from many items, hence the half of the query too.
		if number(r.kind+query)%2 != uint64(half) {
			continue
		}
		doubled := slices.ContainsFunc(cases, func(c testCase) bool { return c.Query == query })
		if query == "" || len(answers) == 0 || doubled || len(answers) > mostAnswers && !r.many {
			continue
		}
		cases = append(cases, testCase{query, r.kind, answers})
	}
	return cases
}

// number is a number that a text always has.
func number(text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text))
	n := h.Sum64()
	n ^= n >> 33 // FNV leaves the low bits of similar texts similar
	n *= 0xff51afd7ed558ccd
	return n ^ n>>33
}
