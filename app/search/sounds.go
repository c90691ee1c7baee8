package search

import "strings"

// The sounds of a word, as they are compared where a word was written by ear: each letter, or
// group of letters, is taken for the sound that it mostly has in English. It is no phonetic
// spelling. It only needs to write alike what people write for one another.

// Sounds that no single letter stands for. The others are letters: k for a hard c, s for a
// soft one, f for ph. An h is heard in none.
const (
	soundSh = 'S' // as in ship, nation and facial
	soundCh = 'C' // as in chip and much; or it is a k, as in echo
)

// mostSounds is how many sounds a word may have to be compared.
const mostSounds = 31

// A group is some letters that are not heard one by one.
type group struct {
	letters string
	where   groupPlace
	sounds  string
	length  int // how many of the letters make up the sounds; the others only stand behind
}

// A groupPlace says where in a word letters are such a group.
type groupPlace int

const (
	anywhere groupPlace = iota
	atFirst
	atLast
	behindFirst
	beforeFront // before e, i or y, which make c and g soft
	beforeConsonant
)

// groups are the groups of consonants by their first letter, those that count first standing
// first.
var groups = func() (by ['z' + 1][]group) {
	for _, g := range []group{
		{"cc", beforeFront, "ks", 2}, {"ck", anywhere, "k", 2}, {"cq", anywhere, "k", 2},
		{"ch", beforeConsonant, "k", 2}, {"ch", anywhere, string(soundCh), 2},
		{"cia", behindFirst, string(soundSh), 2}, {"cio", behindFirst, string(soundSh), 2}, {"cie", behindFirst, string(soundSh), 2},
		{"c", beforeFront, "s", 1}, {"c", anywhere, "k", 1},
		{"dg", beforeFront, "j", 2},
		{"gn", atFirst, "n", 2}, {"gn", atLast, "n", 2}, {"gg", anywhere, "g", 2}, {"g", beforeFront, "j", 1},
		{"h", anywhere, "", 1},
		{"kn", atFirst, "n", 2},
		{"mb", atLast, "m", 2}, {"mn", atLast, "m", 2},
		{"ph", anywhere, "f", 2}, {"ps", atFirst, "s", 2}, {"pn", atFirst, "n", 2},
		{"que", atLast, "k", 3}, {"qu", anywhere, "kw", 2}, {"q", anywhere, "k", 1},
		{"ssio", anywhere, string(soundSh), 3}, {"sio", behindFirst, string(soundSh), 2}, {"sch", anywhere, "sk", 3}, {"sh", anywhere, string(soundSh), 2},
		{"sc", beforeFront, "s", 2}, {"stle", atLast, "sl", 4},
		{"tch", anywhere, string(soundCh), 3},
		{"tio", behindFirst, string(soundSh), 2}, {"tia", behindFirst, string(soundSh), 2}, {"tien", behindFirst, string(soundSh), 2},
		{"wr", atFirst, "r", 2},
		{"x", atFirst, "s", 1}, {"x", anywhere, "ks", 1},
		{"z", anywhere, "s", 1},
	} {
		by[g.letters[0]] = append(by[g.letters[0]], g)
	}
	return by
}()

// fits reports whether a group stands at a place of a word.
func (g *group) fits(word string, at int) bool {
	if !strings.HasPrefix(word[at:], g.letters) {
		return false
	}
	behind := at + len(g.letters)
	switch g.where {
	case atFirst:
		return at == 0
	case atLast:
		return behind == len(word)
	case behindFirst:
		return at > 0
	case beforeFront:
		return behind < len(word) && (word[behind] == 'e' || word[behind] == 'i' || word[behind] == 'y')
	case beforeConsonant:
		return behind < len(word) && !isVowel(word[behind]) && word[behind] != 'y'
	}
	return true
}

// appendSounds appends the sounds of a word of the letters a to z, without the s of a
// plural and the e at its end.
func appendSounds(to []byte, word string) []byte {
	begin := len(to)
	add := func(sound byte) {
		if len(to) == begin || to[len(to)-1] != sound {
			to = append(to, sound)
		}
	}
	if n := len(word); n > 3 && word[n-1] == 's' && word[n-2] != 's' && word[n-2] != 'u' && word[n-2] != 'i' {
		word = word[:n-1]
	}
next:
	for i := 0; i < len(word); {
		if run := vowelRun(word, i); run != "" {
			i += len(run)
			if silent := run == "e" && len(to) > begin+1 || run == "ue" && strings.HasSuffix(word, "gue"); !silent || i < len(word) {
				add(vowelSound(run))
			}
			if strings.HasPrefix(word[i:], "gh") { // high, thought
				i += len("gh")
			}
			continue
		}
		for n := range groups[word[i]] {
			if g := &groups[word[i]][n]; g.fits(word, i) {
				for k := range len(g.sounds) {
					add(g.sounds[k])
				}
				i += g.length
				continue next
			}
		}
		add(word[i])
		i++
	}
	return to
}

// vowelRun is the vowels that stand together from a place on, with a w that is one of them.
func vowelRun(word string, from int) string {
	to := from
	for to < len(word) && (isVowel(word[to]) || word[to] == 'y') {
		to++
	}
	if to > from && to < len(word) && word[to] == 'w' && (to+1 == len(word) || !isVowel(word[to+1])) {
		to++
	}
	return word[from:to]
}

// vowelSound is the vowel that some together are heard as.
func vowelSound(run string) byte {
	switch run {
	case "ea", "ee", "ie", "ei", "ey", "y":
		return 'i'
	case "ai", "ay", "ae":
		return 'e'
	case "oo", "ou", "ue", "ui", "ew", "eu":
		return 'u'
	case "au", "aw", "ow":
		return 'o'
	}
	return run[0]
}

// soundError is what differs between two sounds that have nothing in common; the others
// are shares of it.
const soundError = 20

// differing is how much differs between two rows of sounds, with those put in, left out,
// taken for another or exchanged with their neighbour; any number above most stands for more.
func differing(a, b []byte, most int) int {
	var rows [3][mostSounds + 1]int
	before, last, now := &rows[0], &rows[1], &rows[2]
	for j := range b {
		last[j+1] = last[j] + addedSound(b[j])
	}
	for i := range a {
		now[0] = last[0] + addedSound(a[i])
		least := now[0]
		for j := range b {
			d := min(last[j]+otherSound(a[i], b[j]), last[j+1]+addedSound(a[i]), now[j]+addedSound(b[j]))
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, before[j-1]+soundError*3/4)
			}
			now[j+1] = d
			least = min(least, d)
		}
		if least > most {
			return least
		}
		before, last, now = last, now, before
	}
	return last[len(b)]
}

// addedSound is what it counts that a sound is there or not.
func addedSound(sound byte) int {
	switch sound {
	case 'a', 'e', 'i', 'o', 'u':
		return 6
	case 'w':
		return 8
	case 'r', 'k', 't', 'd': // softened away: "guvment", "libary", "aksept"
		return 14
	}
	return soundError
}

// otherSound is what it counts that one sound stands for another.
func otherSound(a, b byte) int {
	if a == b {
		return 0
	}
	return int(otherSounds[a][b])
}

// otherSounds is what it counts for any two.
var otherSounds = func() (cost [256][256]uint8) {
	for a := range cost {
		for b := range cost[a] {
			cost[a][b] = soundError
		}
	}
	set := func(sounds string, its uint8) {
		for i := range len(sounds) {
			for j := range len(sounds) {
				if i != j {
					cost[sounds[i]][sounds[j]] = min(cost[sounds[i]][sounds[j]], its)
				}
			}
		}
	}
	set("aeiou", 5)
	for _, pair := range []struct {
		sounds string
		its    uint8
	}{
		{"fv", 6}, {"bv", 8}, {"bp", 10}, {"vw", 6}, {"uw", 8}, {"ow", 8}, {"td", 8}, {"kg", 10}, {"gj", 5}, {"mn", 8}, {"lr", 12},
		{"sS", 6}, {"SC", 4}, {"sC", 8}, {"Ck", 5}, {"Ct", 8}, {"Cj", 8}, {"St", 8}, {"sk", 10}, {"jS", 8}, {"js", 8}, {"jk", 12}, {"jd", 8},
		{"tf", 8}, {"ts", 12}, {"ij", 10}, {"iw", 14},
	} {
		set(pair.sounds, pair.its)
	}
	return cost
}()
