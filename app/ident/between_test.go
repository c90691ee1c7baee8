package ident

import (
	"strings"
	"testing"
)

func TestBetween(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"itu-t/X.500", "itu-t/X.503", "itu-t/X.501 itu-t/X.502"},
		{"itu-t/G.984.1", "itu-t/G.984.4", "itu-t/G.984.2 itu-t/G.984.3"},
		{"itu-t/X.500", "itu-t/X.501", ""},
		{"wtsa/44", "wtsa/46", "wtsa/45"},
		{"wsis/C1", "wsis/C4", "wsis/C2 wsis/C3"},
		{"wsis/C9", "wsis/C11", "wsis/C10"},
		{"sdg/1", "sdg/3", "sdg/2"},
		{"sdg/9.1", "sdg/9.3", "sdg/9.2"},
		{"sdg/9.a", "sdg/9.c", "sdg/9.b"},
		{"sg/itu-t/11", "sg/itu-t/13", "sg/itu-t/12"},
		{"itu-r/Report-M.2410", "itu-r/Report-M.2412", "itu-r/Report-M.2411"},

		// No ends of a range.
		{"itu-t/X.500", "itu-t/G.503", "no"},
		{"itu-t/X.500", "itu-t/X.500.3", "no"},
		{"itu-t/X.509", "itu-t/X.500", "no"},
		{"itu-t/X.500", "itu-t/X.500", "no"},
		{"itu-t/M.2083", "itu-r/M.2086", "no"},
		{"itu-r/M.2083", "itu-r/Report-M.2086", "no"},
		{"itu-t/X.500@2019-10", "itu-t/X.503", "no"},
		{"wtsa/44", "pp/46", "no"},
		{"sdg/9.1", "sdg/9.c", "no"},
		{"org/itu", "org/upu", "no"},
	} {
		from, err := FromID(c.from)
		if err != nil {
			t.Fatal(err)
		}
		to, err := FromID(c.to)
		if err != nil {
			t.Fatal(err)
		}
		got := "no"
		if between, number, ok := Between(from, to); ok {
			var ids []string
			for i := range between {
				ids = append(ids, i.ID())
			}
			got = strings.Join(ids, " ")
			if len(ids) != number {
				t.Errorf("between %s and %s lie %d, said to be %d", c.from, c.to, len(ids), number)
			}
		}
		if got != c.want {
			t.Errorf("between %s and %s lies %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func FuzzBetween(f *testing.F) {
	f.Add("X.500", "X.509")
	f.Add("9.a", "9.c")
	f.Add("", "1")
	f.Fuzz(func(t *testing.T, from, to string) {
		between, number, ok := Between(Ident{Body: "itu-t", Number: from}, Ident{Body: "itu-t", Number: to})
		if ok != (between != nil) || number < 0 {
			t.Fatalf("between %q and %q lie %d", from, to, number)
		}
		if !ok || number > 60 {
			return
		}
		for i := range between {
			if i.Number == from || i.Number == to {
				t.Errorf("%q lies between %q and %q", i.Number, from, to)
			}
		}
	})
}
