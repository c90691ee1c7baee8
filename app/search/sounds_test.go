package search

import (
	"testing"

	"pgregory.net/rapid"
)

// TestSounds: letters that are not heard one by one are taken together, and only where they
// stand so.
func TestSounds(t *testing.T) {
	for word, want := range map[string]string{
		"protection": "protekSon", "special": "speSal", "session": "seSon", "vision": "viSon", "patient": "paSent",
		"physical": "fisikal", "xylophone": "silofon", "index": "indeks",
		"knowledge": "nolej", "edge": "ej", "write": "rit", "where": "wer", "psychology": "siColoji",
		"light": "lit", "lightning": "litning", "through": "tru", "high": "i",
		"accept": "aksept", "access": "akses", "science": "sins", "schema": "skema",
		"check": "Cek", "switch": "swiC", "technical": "teknikal",
		"gauge": "goj", "league": "lig", "technique": "teknik", "quality": "kwaliti",
		"vehicle": "veikl", "comb": "kom", "column": "kolum", "sign": "sin", "signal": "signal", "castle": "kasl",
		"networks": "network", "bus": "bus", "e": "e", "": "",
	} {
		if got := string(appendSounds(nil, word)); got != want {
			t.Errorf("%s sounds %s, want %s", word, got, want)
		}
	}
	if got := string(appendSounds([]byte("n"), "network")); got != "nnetwork" {
		t.Errorf("behind an n, network is %s: sounds of another word are not its own", got)
	}
}

// TestDiffering: what people write for a word by ear differs little from it, and other words
// much. Most may differ that what is heard is taken for the word.
func TestDiffering(t *testing.T) {
	for _, c := range []struct {
		word, typed string
		alike       bool
	}{
		{"protection", "protecshun", true}, {"photovoltaic", "fotovoltaik", true}, {"lightning", "liteening", true},
		{"measurement", "mezhurement", true}, {"quality", "kwolity", true}, {"vehicle", "veicle", true},
		{"architecture", "arkitekcher", true}, {"special", "speshul", true}, {"mobile", "moobyl", true},
		{"frequency", "freekwensy", true}, {"frequency", "frecuencia", true}, {"guarantee", "garantee", true},
		{"standard", "estandard", true}, {"government", "guverment", true}, {"satellite", "satelite", true},
		{"network", "protocol", false}, {"video", "audio", false}, {"optical", "tropical", false},
		{"signal", "telegraph", false}, {"cable", "table", false},
	} {
		typed := appendSounds(nil, c.typed)
		most := mostDiffering(typed)
		if d := differing(typed, appendSounds(nil, c.word), most); d <= most != c.alike {
			t.Errorf("%s and %s differ by %d, of at most %d", c.typed, c.word, d, most)
		}
	}
}

// TestDifferingIsADistance: a word does not differ from itself, and two words differ alike
// whichever comes first; a limit changes nothing below it.
func TestDifferingIsADistance(t *testing.T) {
	word := rapid.StringMatching(`[a-z]{1,14}`)
	rapid.Check(t, func(t *rapid.T) {
		one, other := word.Draw(t, "one"), word.Draw(t, "other")
		a, b := appendSounds(nil, one), appendSounds(nil, other)
		const all = 1 << 20
		if d := differing(a, a, all); d != 0 {
			t.Fatalf("%s differs from itself by %d", one, d)
		}
		d := differing(a, b, all)
		if back := differing(b, a, all); d != back {
			t.Fatalf("%s and %s differ by %d, and by %d the other way", one, other, d, back)
		}
		most := rapid.IntRange(0, 100).Draw(t, "most")
		if limited := differing(a, b, most); (limited <= most) != (d <= most) || limited <= most && limited != d {
			t.Fatalf("%s and %s differ by %d, and by %d where at most %d may", one, other, d, limited, most)
		}
	})
}
