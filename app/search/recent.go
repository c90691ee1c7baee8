package search

import (
	"strings"
	"sync"
)

// A person who types asks the same more than once: with the blank after a word,
// after taking a letter back, and each query begins with letters that others
// began with. So the last answers are kept. They are answers of one catalogue that
// never changes, hence never stale.

// What is short is asked by everybody: half of what is typed begins as something else
// did, and one and two letters are the slowest keystrokes. So those answers are kept
// for good: of the texts of four letters that are typed, every second was typed before.

// mostRecent bounds the answers that are kept, twice: beyond it, those that were
// not asked for again since the last time are forgotten. An answer of ten hits takes some
// 600 bytes (kept.go).
const mostRecent = 2048

// shortQuery is the length in bytes of the longest query whose answer is kept for
// good, and mostKept bounds how many are.
const (
	shortQuery = 4
	mostKept   = 4096
)

// longestRecent is the length in bytes of the longest query whose answer is kept.
const longestRecent = 80

// mostRecentHits bounds the hits of an answer that is kept.
const mostRecentHits = 128

// recents are the last answers, in two generations, and those to short queries.
type recents struct {
	sync.Mutex
	young, old map[asked]*kept
	short      map[asked]*kept
}

type asked struct {
	text  string
	limit int
}

// askedFor is the key of an answer, and whether there may be one.
func askedFor(text string, limit int) (a asked, ok bool) {
	return asked{strings.TrimRight(text, " "), limit}, len(text) <= longestRecent
}

func (r *recents) get(a asked) (Result, bool) {
	k := r.find(a)
	if k == nil {
		return Result{}, false
	}
	return k.result(), true
}

func (r *recents) find(a asked) *kept {
	r.Lock()
	defer r.Unlock()
	if len(a.text) <= shortQuery {
		if k := r.short[a]; k != nil {
			return k
		}
	}
	if k := r.young[a]; k != nil {
		return k
	}
	k := r.old[a]
	if k != nil {
		r.add(a, k)
	}
	return k
}

func (r *recents) keep(a asked, result Result) {
	if len(result.Hits) > mostRecentHits {
		return
	}
	if a.text == result.Query {
		a.text = result.Query // which is kept anyway
	} else {
		a.text = strings.Clone(a.text)
	}
	k := keepable(result)
	r.Lock()
	defer r.Unlock()
	r.add(a, k)
}

func (r *recents) add(a asked, k *kept) {
	if len(a.text) <= shortQuery && len(r.short) < mostKept {
		if r.short == nil {
			r.short = map[asked]*kept{}
		}
		r.short[a] = k
		return
	}
	if r.young == nil || len(r.young) == mostRecent {
		r.young, r.old = r.old, r.young
		if clear(r.young); r.young == nil {
			r.young = map[asked]*kept{}
		}
	}
	r.young[a] = k
}
