package compare

import (
	"strings"

	"vademecum/app/document"
)

// A Pair is a resolution of two documents, by its index in either; -1 where a
// document does not hold it.
type Pair struct{ Old, New int }

// Pairs sets the resolutions of two documents beside each other, whatever edition
// either holds: in the order of the new document, then those of the old one that it
// does not have.
func Pairs(a, b *document.Document) []Pair {
	var pairs []Pair
	taken := make([]bool, len(a.Resolutions))
	for j, fresh := range b.Resolutions {
		pair := Pair{-1, j}
		for i, old := range a.Resolutions {
			if !taken[i] && sameResolution(old, fresh) {
				pair.Old, taken[i] = i, true
				break
			}
		}
		pairs = append(pairs, pair)
	}
	for i := range a.Resolutions {
		if !taken[i] {
			pairs = append(pairs, Pair{i, -1})
		}
	}
	return pairs
}

// sameResolution says whether two texts are editions of one resolution: by id, or
// by what is printed where one of them does not say whose it is.
func sameResolution(a, b document.Resolution) bool {
	if a.ID != "" && b.ID != "" {
		return Family(a.ID) == Family(b.ID)
	}
	return a.Number != "" && a.Number == b.Number && a.Type == b.Type
}

// Family is the id of a resolution without its edition: "pp/140" of "pp/140@2018".
func Family(id string) string {
	family, _, _ := strings.Cut(id, "@")
	return family
}

// Choose says what of two documents is compared. What is the id of a resolution,
// with or without its edition; with none, it is the one resolution that both hold,
// if there is no more than one. whole says that the documents are compared as they
// are; without it and with a negative index there are several resolutions to choose
// from, or not the one that was asked for.
func Choose(a, b *document.Document, what string) (pair Pair, whole bool) {
	none := Pair{-1, -1}
	if what == "" && (len(a.Resolutions) == 0 || len(b.Resolutions) == 0) {
		return none, true
	}
	found := none
	for _, p := range Pairs(a, b) {
		switch {
		case p.Old < 0 || p.New < 0:
		case what != "":
			if Family(a.Resolutions[p.Old].ID) == Family(what) || Family(b.Resolutions[p.New].ID) == Family(what) {
				return p, false
			}
		case found != none:
			return none, false
		default:
			found = p
		}
	}
	if found == none && what == "" {
		// Nothing in common: one resolution each are two texts like any others.
		return none, len(a.Resolutions) == 1 || len(b.Resolutions) == 1
	}
	return found, false
}
