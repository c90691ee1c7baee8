package search

import (
	"context"

	"vademecum/app"
)

// An Entry is one item as the index takes it in: the item, and everything else
// it answers to.
type Entry struct {
	app.Item
	Aliases  []string  // other numbers and names of it: "Y.1303", "ISO/IEC 9594-8"
	Names    []Name    // what people call it that its code and title do not say
	AliasIDs []string  // ids of those of them that are identifiers: "itu-t/Y.1303"
	Editions []Edition // its editions, amendments and the rest, newest edition first
}

// A Name is what people call an item.
type Name struct {
	Text  string
	Place int // of the item among those that are called so, from 1, the likeliest first
}

// An Edition is what the index takes in of a dated text of an item.
type Edition struct {
	ID     string
	Status app.Status
}

// Terms looks up index terms, which are too many to hold in memory. The snapshot
// implements it.
type Terms interface {
	// Lookup returns the ids of at most limit items whose index terms hold every
	// one of the words. The words come folded, as [Fold] gives them, and hold
	// letters and digits only.
	Lookup(ctx context.Context, words []string, limit int) ([]string, error)
}

// A Catalogue answers what the index does not hold in memory. The snapshot
// implements it.
type Catalogue interface {
	Terms

	// Linked returns the ids of the items at the other end of the links of an
	// item: those it points to, or, reversed, those that point to it. The empty
	// relation stands for any.
	Linked(ctx context.Context, id string, r app.Relation, reversed bool) ([]string, error)
}

// A Tier says which way of searching brought a hit.
type Tier int

// The tiers, in the order in which they are asked.
const (
	TierIdentifier  Tier = iota + 1 // the query is an identifier, or the beginning of one
	TierWords                       // words and beginnings of words in code, title and aliases
	TierVariants                    // the same words spelt, joined or named otherwise
	TierTerms                       // index terms
	TierRepaired                    // words with a slip of the finger put right
	TierSomeWords                   // some of the words, when nothing holds them all
	TierSubsequence                 // letters in this order in a code or a short title
	tierLast
)

// String names the tier as explanations do.
func (t Tier) String() string {
	return [...]string{"", "identifier", "words", "variants", "index terms", "repaired", "some words", "letters in order", ""}[t]
}

// A Hit is one item found.
type Hit struct {
	Item    *app.Item  // of the index: it must not be changed
	Edition string     // id of the edition or amendment the query named; else empty
	Status  app.Status // of that edition where there is one, else of the item
	Score   float64    // comparable within one result only; higher is better
	Tier    Tier

	Why string // what was looked for when this was found, in one line

	// What matched in Item.Code and Item.Title, in order and without overlap. A search
	// leaves both empty: they are for those who show the hit, see [Hit.Marked].
	Code, Title []Range

	sought *sought // what Marked marks; nil when this is no hit of an index
	entry  int32   // the entry of Item
}

// A Range is a stretch of a text in bytes, From up to but not including To. Both
// stand between characters.
type Range struct{ From, To int }

// A Result answers one query.
type Result struct {
	Query      string       // as it was searched: cleaned, cut where it was too long, in English
	AsTyped    string       // the same in the words that were typed, where those are of another language; else empty
	Understood app.Sentence // how filters and relations were read; empty for a plain query
	DidYouMean string       // the query with its words put right; empty when nothing was

	// Hits stand best first. An item stands in it once, except that an amendment
	// named without its edition ("G.709 Amd. 2") is one hit for each edition that
	// has such an amendment.
	Hits []Hit

	Notice app.Sentence // for the person: nothing found, query cut; may be empty

	// NoSuchText says that the query names an edition or amendment which the item of the
	// first hit does not have.
	NoSuchText bool

	// What the hits could be narrowed to, counted over all that matches. A search leaves
	// it empty: it is for those who show it, see [Result.Counted].
	Facets []Facet

	matched *matched // what Counted counts; nil when this is no result of an index
}
