package main

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"vademecum/app/search"
)

// recipes are the kinds of query that a program can make, with their right
// answers. The rule for answers is one: an item is a right answer when its title,
// code or another name holds every word that was meant, so that items which fit as
// well count as well.
var recipes = []recipe{
	{"id", 18, false, identifier},
	{"id_messy", 14, false, messyIdentifier},
	{"edition", 8, false, dated},
	{"ref", 10, false, reference},
	{"place", 6, false, placed},
	{"typo1", 14, false, oneTypo},
	{"typo_first", 8, false, firstLetter},
	{"typo_in_progress", 8, false, typoInProgress},
	{"typo2", 12, false, twoTypos},
	{"typo2_one_word", 8, false, twoTyposInOne},
	{"swapped", 10, false, swapped},
	{"partial", 12, false, partial},
	{"acronym", 10, false, acronym},
	{"subseq", 8, false, vowelsDropped},
	{"mixed", 8, false, mixed},
	{"variant", 8, true, variant},
	{"merge_split", 12, true, mergedOrSplit},
	{"phonetic", 10, false, asItSounds},
	{"natural", 8, false, question},
	{"extra_word", 10, false, extraWord},
}

// pick takes n telling words of a title, in the order in which they stand there.
func pick(it item, n, letters int, random *rand.Rand) []string {
	telling := it.telling(letters)
	if len(telling) < n {
		return nil
	}
	at := random.Perm(len(telling))[:n]
	slices.Sort(at)
	var words []string
	for _, i := range at {
		words = append(words, telling[i])
	}
	return words
}

// each makes a list of one word of every word, for [corpus.holding].
func each(words []string) [][]string {
	var lists [][]string
	for _, word := range words {
		lists = append(lists, []string{word})
	}
	return lists
}

func oneTypo(c *corpus, it item, random *rand.Rand) (string, []string) {
	return mistyped(c, pick(it, 1+random.IntN(3), 5, random), []int{1}, false, random)
}

func firstLetter(c *corpus, it item, random *rand.Rand) (string, []string) {
	return mistyped(c, pick(it, 1+random.IntN(2), 6, random), []int{1}, true, random)
}

func twoTypos(c *corpus, it item, random *rand.Rand) (string, []string) {
	return mistyped(c, pick(it, 2+random.IntN(2), 6, random), []int{1, 1}, false, random)
}

func twoTyposInOne(c *corpus, it item, random *rand.Rand) (string, []string) {
	return mistyped(c, pick(it, 1+random.IntN(2), 9, random), []int{2}, false, random)
}

// mistyped makes errors in some of the words, errors[i] of them in the i-th. A
// title that holds a word no further from what was typed than the word meant is a
// right answer too: nobody could tell which was meant.
func mistyped(c *corpus, words []string, errors []int, first bool, random *rand.Rand) (string, []string) {
	if len(words) == 0 {
		return "", nil
	}
	typed := slices.Clone(words)
	lists := each(words)
	for i, n := range errors {
		for range n {
			typed[i] = slip(typed[i], first, random)
		}
		if distance(typed[i], words[i]) != n || len(c.beginning(typed[i])) > 0 {
			return "", nil
		}
		lists[i] = c.near(typed[i], n)
	}
	return strings.Join(typed, " "), c.holding(lists...)
}

func typoInProgress(c *corpus, it item, random *rand.Rand) (string, []string) {
	words := pick(it, 2+random.IntN(2), 6, random)
	if words == nil {
		return "", nil
	}
	typed, lists := slices.Clone(words), each(words)
	typed[0] = slip(words[0], false, random)
	if typed[0] == words[0] || len(c.beginning(typed[0])) > 0 {
		return "", nil
	}
	last := len(words) - 1
	typed[last] = words[last][:4+random.IntN(len(words[last])-4)]
	lists[0], lists[last] = c.near(typed[0], 1), c.beginning(typed[last])
	return strings.Join(typed, " "), c.holding(lists...)
}

func swapped(c *corpus, it item, random *rand.Rand) (string, []string) {
	words := pick(it, 3, 4, random)
	if words == nil {
		return "", nil
	}
	words[0], words[2] = words[2], words[0]
	if random.IntN(2) == 0 {
		words[0], words[1] = words[1], words[0]
	}
	return strings.Join(words, " "), c.holding(each(words)...)
}

func partial(c *corpus, it item, random *rand.Rand) (string, []string) {
	var typed []string
	var lists [][]string
	for _, word := range pick(it, 2+random.IntN(2), 6, random) {
		begun := word[:3+random.IntN(len(word)-4)]
		typed, lists = append(typed, begun), append(lists, c.beginning(begun))
	}
	if typed == nil {
		return "", nil
	}
	return strings.Join(typed, " "), c.holding(lists...)
}

func extraWord(c *corpus, it item, random *rand.Rand) (string, []string) {
	words := pick(it, 2, 5, random)
	if words == nil {
		return "", nil
	}
	extra := []string{"pdf", "download", "itu", "standard", "document", "latest", "website"}
	word := extra[random.IntN(len(extra))]
	if len(c.holding([]string{word}, words)) > 0 { // then it may well be meant
		return "", nil
	}
	return strings.Join(append(words, word), " "), c.holding(each(words)...)
}

// question asks for two or three words that stand together but for small ones.
func question(c *corpus, it item, random *rand.Rand) (string, []string) {
	telling, n := it.telling(5), 2+random.IntN(2)
	if len(telling) < n {
		return "", nil
	}
	from := random.IntN(len(telling) - n + 1)
	about := telling[from : from+n]
	ask := []string{"what does itu say about ", "which recommendation covers ", "recommendation about ", "where can i find ", "is there a standard for ", "i am looking for "}
	return ask[random.IntN(len(ask))] + strings.Join(about, " "), c.holding(each(about)...)
}

func asItSounds(c *corpus, it item, random *rand.Rand) (string, []string) {
	words := pick(it, 1+random.IntN(2), 7, random)
	if words == nil {
		return "", nil
	}
	typed := slices.Clone(words)
	typed[0] = byEar(words[0], random)
	if typed[0] == words[0] || len(c.beginning(typed[0])) > 0 {
		return "", nil
	}
	lists := each(words)
	lists[0] = c.near(typed[0], distance(typed[0], words[0]))
	return strings.Join(typed, " "), c.holding(lists...)
}

func variant(c *corpus, it item, random *rand.Rand) (string, []string) {
	for _, word := range it.telling(5) {
		other := otherSpelling(word)
		if other == "" {
			continue
		}
		words := pick(it, 1, 4, random)
		if words[0] == word {
			words = nil
		}
		lists := append(each(words), []string{word, other})
		return strings.Join(append(words, other), " "), c.holding(lists...)
	}
	return "", nil
}

func mergedOrSplit(c *corpus, it item, random *rand.Rand) (string, []string) {
	if random.IntN(2) == 0 {
		return split(c, it)
	}
	for i, word := range it.words[:max(0, len(it.words)-1)] {
		next := it.words[i+1]
		telling := it.telling(4)
		if !slices.Contains(telling, word) || !slices.Contains(telling, next) || len(c.beginning(word+next)) > 0 {
			continue
		}
		return word + next, c.where(func(_ int, it item) bool { return it.phrase(word, next) })
	}
	return "", nil
}

// split takes a compound word apart where both its halves are words of titles.
func split(c *corpus, it item) (string, []string) {
	for _, word := range it.telling(8) {
		for at := 4; at <= len(word)-4; at++ {
			left, right := word[:at], word[at:]
			if len(c.holders[left]) == 0 || len(c.holders[right]) == 0 {
				continue
			}
			return left + " " + right, c.where(func(_ int, it item) bool {
				return slices.Contains(it.words, word) || slices.Contains(it.words, left) && slices.Contains(it.words, right)
			})
		}
	}
	return "", nil
}

func vowelsDropped(c *corpus, it item, random *rand.Rand) (string, []string) {
	words := pick(it, 2, 6, random)
	if words == nil {
		return "", nil
	}
	var typed []string
	for _, word := range words {
		if typed = append(typed, consonants(word)); len(c.beginning(consonants(word))) > 0 || len(consonants(word)) < 4 {
			return "", nil
		}
	}
	if random.IntN(2) == 0 {
		return strings.Join(typed, " "), c.where(func(_ int, it item) bool {
			for _, t := range typed {
				if !slices.ContainsFunc(it.words, func(w string) bool { return consonants(w) == t }) {
					return false
				}
			}
			return true
		})
	}
	joined := consonants(words[0] + words[1])
	return joined, c.where(func(_ int, it item) bool { return spells(joined, it.words, true) })
}

// spells reports whether some of the words, in order and with their vowels dropped, make
// up a text. The very first letter may be a vowel.
func spells(text string, words []string, first bool) bool {
	if text == "" {
		return true
	}
	for i, word := range words {
		left := withoutVowels(word)
		if first {
			left = consonants(word)
		}
		if rest, ok := strings.CutPrefix(text, left); ok && left != "" && spells(rest, words[i+1:], false) {
			return true
		}
	}
	return false
}

// explained finds "… Long Form Spelt Out (LFSO)".
var explained = regexp.MustCompile(`^(.*?)\(([A-Z]{3,6})s?\)`)

// longForm returns an acronym that a title explains, and the words it stands for,
// without their plurals.
func longForm(it item) (letters string, long []string) {
	found := explained.FindStringSubmatch(it.Title)
	if found == nil {
		return "", nil
	}
	letters, before := strings.ToLower(found[2]), words(found[1])
	if len(before) < len(letters) {
		return "", nil
	}
	for i, word := range before[len(before)-len(letters):] {
		if word[0] != letters[i] {
			return "", nil
		}
		long = append(long, singular(word))
	}
	return letters, long
}

// singular is a word without a final s, which does to compare by.
func singular(word string) string { return strings.TrimSuffix(word, "s") }

// acronym asks for an acronym that a title explains. Right is every title that
// holds it, or words that it stands for anywhere in the catalogue, and the item
// that is called so.
func acronym(c *corpus, it item, _ *rand.Rand) (string, []string) {
	letters, _ := longForm(it)
	if letters == "" {
		return "", nil
	}
	return letters, c.where(func(_ int, it item) bool {
		single := item{}
		for _, word := range it.words {
			single.words = append(single.words, singular(word))
		}
		return slices.Contains(single.words, singular(letters)) || search.Fold(it.Code) == letters || slices.ContainsFunc(c.meanings[letters], func(long []string) bool { return single.phrase(long...) })
	})
}
