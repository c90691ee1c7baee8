package main

import (
	"math"
	"testing"
)

func TestRank(t *testing.T) {
	for _, test := range []struct {
		hits, answers []string
		want          int
	}{
		{[]string{"a", "b", "c"}, []string{"a"}, 1},
		{[]string{"a", "b", "c"}, []string{"c", "b"}, 2}, // the first accepted one counts
		{[]string{"a", "b", "c"}, []string{"d"}, 0},
		{nil, []string{"a"}, 0},
		{[]string{"a"}, nil, 0},
	} {
		if got := rank(test.hits, test.answers); got != test.want {
			t.Errorf("the rank of %v among %v is %d, want %d", test.answers, test.hits, got, test.want)
		}
	}
}

func TestSteady(t *testing.T) {
	for _, test := range []struct {
		ranks []int
		want  int
	}{
		{[]int{1, 1, 1}, 1},
		{[]int{0, 0, 3, 1}, 3},
		{[]int{1, 6, 5, 5}, 3}, // it was there, was lost and came back
		{[]int{1, 1, 6}, never},
		{[]int{1, 1, 0}, never},
		{nil, never},
	} {
		if got := steady(test.ranks, 5); got != test.want {
			t.Errorf("an answer with ranks %v stays from keystroke %d on, want %d", test.ranks, got, test.want)
		}
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []int
		want   int
	}{
		{[]int{3, 1, 2}, 2},
		{[]int{4, 1, 3, 2}, 2},
		{[]int{1, never, never}, never},
		{nil, never},
	} {
		if got := median(test.values); got != test.want {
			t.Errorf("the median of %v is %d, want %d", test.values, got, test.want)
		}
	}
}

func TestFigure(t *testing.T) {
	at := func(kind string, rank, keystroke int) outcome {
		return outcome{testCase: testCase{Kind: kind}, Rank: rank, Keystroke: keystroke}
	}
	for _, test := range []struct {
		name     string
		outcomes []outcome
		want     figures
	}{
		{"no cases", nil, figures{Keystroke: -1}},
		{"all first", []outcome{at("id", 1, 3), at("id", 1, 5)}, figures{Number: 2, Success1: 1, Success5: 1, MRR: 1, Keystroke: 3}},
		{"places 1, 2, 5 and none", []outcome{at("id", 1, 2), at("id", 2, 4), at("id", 5, 9), at("id", 0, never)},
			figures{Number: 4, Success1: 0.25, Success5: 0.75, MRR: (1 + 0.5 + 0.2) / 4, Keystroke: 4}},
		{"beyond the fifth", []outcome{at("id", 10, never)}, figures{Number: 1, MRR: 0.1, Keystroke: -1}},
		{"beyond the tenth", []outcome{at("id", 11, never)}, figures{Number: 1, Keystroke: -1}},
		{"nothing has no keystroke", []outcome{at(kindNothing, 1, never), at("id", 1, 7)}, figures{Number: 2, Success1: 1, Success5: 1, MRR: 1, Keystroke: 7}},
	} {
		got := figure(test.outcomes)
		if math.Abs(got.MRR-test.want.MRR) < 1e-9 {
			got.MRR = test.want.MRR
		}
		if got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}

func TestFigureCountsEmptyLists(t *testing.T) {
	outcomes := []outcome{
		{testCase: testCase{Kind: "id"}, Empty: true},
		{testCase: testCase{Kind: kindNothing}, Empty: true, Rank: 1}, // which is right
	}
	if got := figure(outcomes).Empty; got != 1 {
		t.Errorf("%d lists are counted as empty, want 1", got)
	}
}

func TestByKind(t *testing.T) {
	kinds := byKind([]outcome{
		{testCase: testCase{Kind: "id"}, Rank: 1},
		{testCase: testCase{Kind: "typo1"}, Rank: 2},
		{testCase: testCase{Kind: "id"}, Rank: 0},
	})
	if len(kinds) != 2 || kinds["id"].Number != 2 || kinds["id"].Success1 != 0.5 || kinds["typo1"].MRR != 0.5 {
		t.Errorf("by kind: %+v", kinds)
	}
}
