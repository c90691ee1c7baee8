// Package librarytest makes up documents for the tests and benchmarks of the
// library. They say nothing, but their words are as frequent, their passages as
// long and their references as many as in papers of a meeting; the same number
// gives the same document.
package librarytest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A Paper is how a made-up document is made.
type Paper struct {
	Number   uint64 // which of them
	Passages int    // headings, paragraphs and bullets together
}

// Papers are count documents in the sizes of a folder somebody keeps: most are
// papers of a few pages, one in ten is a report, one in fifty is as long as a
// yearly report of the whole Union. They have 220 passages on average.
func Papers(count int) []Paper {
	list := make([]Paper, count)
	for i := range list {
		passages := 60 + 20*(i%7)
		switch {
		case i%50 == 49:
			passages = 3000
		case i%10 == 9:
			passages = 600
		}
		list[i] = Paper{uint64(i), passages}
	}
	return list
}

// Text is the paper as plain text, one passage in each line: headings behind #,
// numbered paragraphs, bullets behind *.
func (p Paper) Text() string {
	r := rand.New(rand.NewPCG(p.Number, 4711))
	zipf := rand.NewZipf(r, 1.07, 12, uint64(len(vocabulary)-1))
	var b strings.Builder
	sentence := func(words int) {
		for i := range words {
			if i > 0 {
				b.WriteByte(' ')
			}
			switch {
			case r.IntN(40) == 0:
				b.WriteString(identifiers[r.IntN(len(identifiers))])
			case i == 0:
				b.WriteString(capital(vocabulary[zipf.Uint64()]))
			default:
				b.WriteString(vocabulary[zipf.Uint64()])
			}
		}
	}
	fmt.Fprintf(&b, "# Paper %d on ", p.Number)
	sentence(6)
	b.WriteByte('\n')
	paragraph := 0
	for i := 1; i < p.Passages; i++ {
		switch {
		case i%12 == 0:
			b.WriteString("# ")
			sentence(3 + r.IntN(6))
		case i%5 == 0:
			b.WriteString("* ")
			sentence(6 + r.IntN(20))
		default:
			paragraph++
			fmt.Fprintf(&b, "%d. ", paragraph)
			sentence(20 + r.IntN(100))
		}
		b.WriteString(".\n")
	}
	return b.String()
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }

// Words gives words as they occur in the papers: count of them, from the most
// frequent to one of which most papers have none.
func Words(count int) []string {
	words := make([]string, count)
	for i := range words {
		words[i] = vocabulary[i*i*len(vocabulary)/(count*count)]
	}
	return words
}

var identifiers = []string{
	"X.509", "G.709/Y.1331", "Y.3172", "H.264", "Q.5069", "F.930", "Resolution 44", "Resolution 140", "SDG 9", "C5",
}

// vocabulary is sorted by frequency: the words every text has, then made-up ones.
var vocabulary = func() []string {
	words := strings.Fields(`the of and to in for on with that is by as at from an be are this it or which their
		development telecommunication information countries technology networks digital services member states
		international standards study group work new security data cooperation access policy regional support
		sector use global capacity communication programme activities innovation infrastructure implementation
		project report training children broadband spectrum environment emergency health education economy
		statistics connectivity satellite internet artificial intelligence quality mobile rural women youth`)
	onsets := strings.Fields("b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t tr v w")
	vowels := strings.Fields("a e i o u ai ea io ou")
	codas := []string{"", "", "l", "n", "r", "s", "t", "nd", "rm", "st"}
	r := rand.New(rand.NewPCG(1, 2))
	seen := map[string]bool{}
	for len(words) < 30_000 {
		var b strings.Builder
		for range 2 + r.IntN(3) {
			b.WriteString(onsets[r.IntN(len(onsets))] + vowels[r.IntN(len(vowels))] + codas[r.IntN(len(codas))])
		}
		if w := b.String(); !seen[w] {
			seen[w] = true
			words = append(words, w)
		}
	}
	return words
}()
