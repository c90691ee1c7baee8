package app

import "testing"

func TestEditionStatus(t *testing.T) {
	for _, c := range []struct {
		text   string
		letter string
		newer  bool
		want   Status
		why    string
	}{
		{"T-REC-X.509-201910-I", "I", false, InForce, "address ends in I"},
		{"the letter outweighs a newer edition: both stand", "I", true, InForce, "address ends in I"},
		{"T-REC-X.509-201610-S", "S", true, Superseded, "address ends in S"},
		{"superseded by another Recommendation, not by a newer edition", "S", false, Superseded, "address ends in S"},
		{"T-REC-Z.601-200702-W", "W", false, Withdrawn, "address ends in W"},
		{"withdrawn, though newer editions exist", "W", true, Withdrawn, "address ends in W"},
		{"T-REC-Y.4224-202107-P", "P", false, Prepublished, "address ends in P"},
		{"no address, and a newer edition", "", true, Superseded, "a newer edition exists"},
		{"no address, and the newest there is: nobody said withdrawn", "", false, Unknown, "no status in the source"},
		{"T decides nothing, the newer edition does", "T", true, Superseded, "a newer edition exists"},
		{"T decides nothing", "T", false, Unknown, "no status in the source"},
		{"letters are as ITU writes them", "i", false, Unknown, "no status in the source"},
	} {
		got, why := EditionStatus(c.letter, c.newer)
		if got != c.want || why != c.why {
			t.Errorf("%s: EditionStatus(%q, %t) = %q, %q, want %q, %q", c.text, c.letter, c.newer, got, why, c.want, c.why)
		}
	}
}

func TestItemStatus(t *testing.T) {
	for _, c := range []struct {
		text        string
		newestFirst []Status
		want        Status
	}{
		{"the usual family", []Status{InForce, Superseded, Superseded}, InForce},
		{"prepublished on top: the one before still binds", []Status{Prepublished, InForce, Superseded}, InForce},
		{"an older edition kept in force beside a withdrawn one", []Status{Withdrawn, InForce}, InForce},
		{"new and not yet published", []Status{Prepublished}, Prepublished},
		{"prepublished says more than superseded", []Status{Superseded, Prepublished}, Prepublished},
		{"withdrawn as a whole", []Status{Withdrawn, Superseded, Superseded}, Withdrawn},
		{"the newest is not known to be anything", []Status{Unknown, Superseded}, Unknown},
		{"moved to another number", []Status{Superseded, Superseded}, Superseded},
		{"no edition of its own", nil, ""},
	} {
		if got := ItemStatus(c.newestFirst); got != c.want {
			t.Errorf("%s: ItemStatus(%q) = %q, want %q", c.text, c.newestFirst, got, c.want)
		}
	}
}
