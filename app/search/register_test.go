package search

import (
	"fmt"
	"slices"
	"testing"
)

// TestRegister: each name has all its entries in the order in which they were given, and
// only those; a name nobody bears has none.
func TestRegister(t *testing.T) {
	var of []number
	want := map[string][]int32{}
	bear := func(name string, entry int32) {
		of = append(of, number{name, entry})
		want[name] = append(want[name], entry)
	}
	for n := range int32(1000) { // several in each bucket, and names apart that others lie between
		bear(fmt.Sprint("x ", n), n)
		bear(fmt.Sprint("shared by ", n%7), 1000-n)
	}
	bear("", 5)
	r := newRegister(of)
	for name, entries := range want {
		if got := r.bearing(name); !slices.Equal(got, entries) {
			t.Errorf("%q names %v, want %v", name, got, entries)
		}
	}
	for n := range 1000 {
		if got := r.bearing(fmt.Sprint("y ", n)); len(got) > 0 {
			t.Errorf("y %d names %v, want nothing", n, got)
		}
	}
	if empty := newRegister(nil); len(empty.bearing("x")) > 0 {
		t.Error("an empty register names something")
	}
}
