package searchtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"vademecum/app"
)

// Synthetic makes a catalogue of n items out of the titles of a real one, the
// same every time: each title is the beginning of one and the end of another, so
// that words are as frequent and stand as close together as they do in life, and
// one word in sixteen is made up, since ten times the titles have more rare words.
// It panics without titles.
func Synthetic(n int, titles []string) []app.Item {
	random := rand.New(rand.NewPCG(1, 2))
	items := make([]app.Item, n)
	for i := range items {
		begin := strings.Fields(titles[random.IntN(len(titles))])
		end := strings.Fields(titles[random.IntN(len(titles))])
		title := append(begin[:(len(begin)+1)/2:(len(begin)+1)/2], end[len(end)/2:]...)
		for w := range title {
			if random.IntN(16) == 0 {
				title[w] = madeUp(random)
			}
		}
		code := fmt.Sprintf("%c.%d", 'A'+i%26, i/26)
		items[i] = app.Item{
			ID: "itu-t/" + code, Kind: app.Recommendation, Code: code, Body: "ITU-T",
			Title:  strings.Join(title, " "),
			Status: []app.Status{app.InForce, app.Superseded, app.Withdrawn}[i%3],
			Date:   fmt.Sprintf("%d-%02d", 1970+i%55, 1+i%12),
		}
	}
	return items
}

// madeUp returns one of a hundred thousand words that can be pronounced, some far
// oftener than others. So many it takes: a vocabulary grows with somewhat more
// than the square root of the text (Heaps' law), and the catalogue's ten thousand
// titles have ten thousand words.
func madeUp(random *rand.Rand) string {
	syllables := strings.Fields("ba cor de fin gra hol im jun ka lem mo nas ol pri qua ros sil tan ur vel wen xi yor zet")
	var word strings.Builder
	n := int(100_000 * random.Float64() * random.Float64())
	for word.Len() < 4 || n > 0 {
		word.WriteString(syllables[n%len(syllables)])
		n /= len(syllables)
	}
	return word.String()
}
