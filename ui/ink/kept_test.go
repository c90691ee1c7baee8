package ink

import (
	"testing"

	"pgregory.net/rapid"
)

// What is kept never weighs more than it may, and what was asked for lately is there.
func TestKeptStaysWithinBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := kept[int, int]{most: rapid.IntRange(20, 100).Draw(t, "most")}
		for range 200 {
			key, weight := rapid.IntRange(0, 50).Draw(t, "key"), rapid.IntRange(1, 10).Draw(t, "weight")
			if value, ok := k.get(key); ok && value != 7*key {
				t.Fatalf("%d is remembered as %d", key, value)
			} else if !ok {
				k.put(key, 7*key, weight)
			}
			if _, ok := k.get(key); !ok {
				t.Fatalf("%d is forgotten at once", key)
			}
			sum := 0
			for _, half := range []map[int]weighed[int]{k.young, k.old} {
				for _, w := range half {
					sum += w.weight
				}
			}
			if sum > k.most {
				t.Fatalf("%d is kept, of %d", sum, k.most)
			}
		}
	})
}

func TestKeptForgetsWhatNobodyAsksFor(t *testing.T) {
	k := kept[int, string]{most: 10}
	k.put(0, "asked for", 1)
	k.put(-1, "not asked for", 1)
	for n := 1; n < 20; n++ {
		k.put(n, "new", 1)
		if value, ok := k.get(0); !ok || value != "asked for" {
			t.Fatalf("after %d others, what is asked for is gone", n)
		}
	}
	if _, ok := k.get(-1); ok {
		t.Error("what nobody asks for is kept")
	}
	k.forget()
	if _, ok := k.get(0); ok || k.weight != 0 {
		t.Errorf("after forgetting %d is kept", k.weight)
	}
}
