package reader

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestAStateIsWrittenAndReadAgain(t *testing.T) {
	for _, s := range []State{
		{},
		{Offset: 120.5},
		{Offset: 7, at: place{block: 4, down: 3.5, height: 80, width: 700, scale: 1.25},
			sections: map[int]turn{2: {closed: true}, 9: {all: true}, 11: {closed: true, all: true}}},
	} {
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var again State
		if err := json.Unmarshal(text, &again); err != nil || !reflect.DeepEqual(again, s) {
			t.Errorf("%s is read as %+v, want %+v (%v)", text, again, s, err)
		}
	}
	var s State
	if err := json.Unmarshal([]byte(`{"offset":"far"}`), &s); err == nil {
		t.Error("a state that is none is read")
	}
}
