package tongue

import (
	_ "embed" // for the table
	"strings"
	"sync"
	"unicode"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/russian"
)

//go:embed russian.txt
var russianText string

var russianTable = sync.OnceValue(func() *table { return newTable(russianText, language{normRussian, stemRussian}) })

// normRussian writes a word small, and ё as е, as most people do. It leaves й, which endings
// are known by.
func normRussian(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'а' <= r && r <= 'я': // as nearly always
			return r
		case r == 'ё' || r == 'Ё':
			return 'е'
		}
		return unicode.ToLower(r)
	}, word)
}

func stemRussian(word string) string {
	env := snowballstem.NewEnv(word)
	russian.Stem(env)
	return env.Current()
}
