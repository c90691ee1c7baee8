package search

import (
	"fmt"
	"testing"
)

func TestSieve(t *testing.T) {
	const texts = 1000
	s := newSieve(texts)
	for n := range texts {
		s.add(fmt.Sprint("in ", n))
	}
	through := 0
	for n := range texts {
		if in := fmt.Sprint("in ", n); !s.may(in) || !s.mayBytes([]byte(in)) {
			t.Fatalf("%q was added and does not come through", in)
		}
		if s.may(fmt.Sprint("out ", n)) {
			through++
		}
	}
	if through > texts/4 {
		t.Errorf("%d of %d come through that were not added", through, texts)
	}
}
