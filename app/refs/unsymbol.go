package refs

import (
	"strings"
)

// organSpelling is how ident reads the organs of the United Nations.
var organSpelling = map[string]string{"A": "UNGA", "E": "ECOSOC", "A/HRC": "HRC"}

// resolvePair records a resolution printed as two numbers: "70/125", "2020/12".
// The organ is the one named with it, else the one named in the sentence, else
// what the form of the numbers says.
func (s *scan) resolvePair(e entry, before, after naming) {
	organ := ""
	for _, n := range []naming{after, before, s.organ} {
		if n.body != "" && !n.ours() && (n != s.organ || n.same) {
			organ = n.body
			break
		}
	}
	if organ == "other" {
		return
	}
	text := strings.TrimSpace(organSpelling[organ] + " Resolution " + e.number + "/" + e.second)
	if i, ok := first(s.parse(text)); ok && i.Body == "un" {
		s.add(i.Family().ID(), e.raw, e.start, e.end, false)
	}
}

// symbol reads the symbol of a resolution of the United Nations: "A/RES/70/125",
// and behind the word resolution "A/70/125" too; without it that can be any other
// document, unless the resolution is named elsewhere.
func (s *scan) symbol(i int, named bool) int {
	letter := s.word(i)
	if letter != "a" && letter != "e" || !s.capital(i) || !s.mark(i+1, "/") || !s.near(i+1) {
		return i
	}
	j, res := i+2, false
	for _, w := range []string{"hrc", "res"} {
		if s.word(j) == w && s.mark(j+1, "/") {
			j, res = j+2, res || w == "res"
		}
	}
	if s.num(j) == "" || !s.mark(j+1, "/") || s.num(j+2) == "" || s.glued(j+3) || s.mark(j+3, "/") {
		return i
	}
	text := tidy(s.text[s.tok[i].from:s.tok[j+2].to])
	found, ok := first(s.parse(text))
	if !ok || found.Body != "un" {
		return i
	}
	start := i
	if named { // the word and its full stop belong to the mention
		start = i - 1 - b2i(s.mark(i-1, "."))
	}
	s.add(found.Family().ID(), "", start, j+3, !named && !res)
	return j + 3
}
