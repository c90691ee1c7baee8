package main

import (
	"math/rand/v2"
	"strings"
)

// distance is the number of letters inserted, left out, replaced or swapped with
// their neighbour that lead from one word to the other, no letter touched twice
// (optimal string alignment). Words are folded and short; the plain table will do.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	table := make([][]int, len(s)+1)
	for i := range table {
		table[i] = make([]int, len(t)+1)
		table[i][0] = i
	}
	for j := range t {
		table[0][j+1] = j + 1
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			d := min(table[i-1][j]+1, table[i][j-1]+1, table[i-1][j-1]+cost)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				d = min(d, table[i-2][j-2]+1)
			}
			table[i][j] = d
		}
	}
	return table[len(s)][len(t)]
}

// slip makes one error in a word of Latin letters, at its first letter or anywhere
// behind it.
func slip(word string, first bool, random *rand.Rand) string {
	at := 0
	if !first {
		at = 1 + random.IntN(len(word)-1)
	}
	letter := string(latin[random.IntN(len(latin))])
	switch kind := random.IntN(4); {
	case kind == 0 && at+1 < len(word):
		return word[:at] + word[at+1:at+2] + word[at:at+1] + word[at+2:]
	case kind == 1 && !first:
		return word[:at] + word[at+1:]
	case kind == 2:
		return word[:at] + letter + word[at:]
	}
	return word[:at] + letter + word[at+1:]
}

// sounds are spellings that sound alike to someone; people write the right one
// for the left, by ear or by the habit of their own language.
var sounds = [][2]string{
	{"ph", "f"}, {"qu", "kw"}, {"cc", "c"}, {"mm", "m"}, {"ll", "l"}, {"nn", "n"}, {"ss", "s"}, {"tt", "t"}, {"ff", "f"},
	{"ance", "ence"}, {"ence", "ance"}, {"able", "ible"}, {"ible", "able"}, {"ie", "ei"}, {"ei", "ie"}, {"ea", "e"},
	{"ch", "k"}, {"ck", "k"}, {"x", "ks"}, {"y", "i"}, {"ation", "asion"}, {"cy", "sy"}, {"ce", "se"}, {"co", "ko"}, {"th", "t"}, {"our", "or"},
	{"qu", "cu"}, {"ca", "ka"}, {"z", "s"}, {"ment", "mant"}, {"er", "or"}, {"gn", "n"}, {"que", "k"},
}

// byEar writes a word as it sounds; it returns the word itself when no rule fits.
func byEar(word string, random *rand.Rand) string {
	for _, i := range random.Perm(len(sounds)) {
		// The first letter alone stays: who does not know that is not helped by a list.
		if at := strings.Index(word[1:], sounds[i][0]); at >= 0 {
			at++
			return word[:at] + sounds[i][1] + word[at+len(sounds[i][0]):]
		}
	}
	return word
}

// spellings are pairs of endings and words between British and American English.
// A pair with a hyphen stands for words that end so.
var spellings = [][2]string{
	{"-isation", "-ization"}, {"-isations", "-izations"}, {"-ised", "-ized"}, {"-ising", "-izing"},
	{"fibre", "fiber"}, {"fibres", "fibers"}, {"centre", "center"}, {"centres", "centers"},
	{"colour", "color"}, {"behaviour", "behavior"}, {"neighbour", "neighbor"}, {"programme", "program"},
	{"signalling", "signaling"}, {"modelling", "modeling"}, {"labelling", "labeling"}, {"catalogue", "catalog"},
	{"analogue", "analog"}, {"dialogue", "dialog"}, {"licence", "license"}, {"defence", "defense"},
}

// otherSpelling is how a word is spelt on the other side of the Atlantic, or
// empty when it is no such word.
func otherSpelling(word string) string {
	for _, pair := range spellings {
		for from := range pair {
			this, other := pair[from], pair[1-from]
			if this == word {
				return other
			}
			if stem, ok := strings.CutSuffix(word, strings.TrimPrefix(this, "-")); ok && this[0] == '-' && len(stem) > 2 {
				return stem + other[1:]
			}
		}
	}
	return ""
}

// consonants drops the vowels of a word behind its first letter.
func consonants(word string) string {
	return word[:1] + withoutVowels(word[1:])
}

func withoutVowels(word string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiou", r) {
			return -1
		}
		return r
	}, word)
}
