package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// Bars shows how many there are of something: a bar for each year or series, made of
// a piece for each status, the one that binds today at the foot.
type Bars struct {
	Statuses []app.Status
	Bars     []Bar
	Years    bool // the bars are years, without gaps: they may be drawn several to a bar
}

// A Bar is one of [Bars].
type Bar struct {
	Label  string // "2019", "X"
	Counts []int  // by status, as [Bars.Statuses]
}

func (Bars) block() {}

// Total is the height of a bar.
func (b Bar) Total() int {
	n := 0
	for _, c := range b.Counts {
		n += c
	}
	return n
}

// Words says what a bar shows: "12 in force, 3 superseded". What has no status is
// counted without a word.
func (b Bar) Words(statuses []app.Status) string {
	var parts []string
	for i, n := range b.Counts {
		if n > 0 {
			parts = append(parts, language.StatusCount(statuses[i], n))
		}
	}
	return language.Enumerate(parts...)
}

// Table is a row for each bar that is not empty, the newest year first.
func (b Bars) Table() []Row {
	var rows []Row
	for _, bar := range b.Bars {
		if bar.Total() > 0 {
			rows = append(rows, Row{Code: bar.Label, Title: bar.Words(b.Statuses), Meta: language.Number(bar.Total())})
		}
	}
	if b.Years {
		slices.Reverse(rows)
	}
	return rows
}

// The statuses in the order in which a bar is piled up, what binds today at the foot.
var piled = []app.Status{app.InForce, app.Prepublished, app.Superseded, app.Withdrawn, app.Unknown, ""}

// bars counts ends by status under the names that label gives; an end without one is
// left out. The bars stand in the order of their labels.
func bars(ends []end, label func(end) string) Bars {
	counts := map[string][]int{}
	seen := make([]bool, len(piled))
	for _, e := range ends {
		l, at := label(e), slices.Index(piled, e.Other.Status)
		if l == "" || at < 0 {
			continue
		}
		if counts[l] == nil {
			counts[l] = make([]int, len(piled))
		}
		counts[l][at]++
		seen[at] = true
	}
	var b Bars
	for i, s := range piled {
		if seen[i] {
			b.Statuses = append(b.Statuses, s)
		}
	}
	for l, all := range counts {
		bar := Bar{Label: l}
		for i, n := range all {
			if seen[i] {
				bar.Counts = append(bar.Counts, n)
			}
		}
		b.Bars = append(b.Bars, bar)
	}
	slices.SortFunc(b.Bars, func(x, y Bar) int { return app.CompareCodes(x.Label, y.Label) })
	return b
}

// perYear counts texts by the year of their newest edition, years without any
// included. There is nothing to compare in fewer than two years.
func perYear(texts []end) []Block {
	b := bars(texts, yearRead)
	if len(b.Bars) < 2 {
		return nil
	}
	first, _ := strconv.Atoi(b.Bars[0].Label)
	last, _ := strconv.Atoi(b.Bars[len(b.Bars)-1].Label)
	full := Bars{Statuses: b.Statuses, Years: true}
	for y := first; y <= last; y++ {
		bar := Bar{Label: strconv.Itoa(y), Counts: make([]int, len(b.Statuses))}
		if at := slices.IndexFunc(b.Bars, func(x Bar) bool { return x.Label == bar.Label }); at >= 0 {
			bar = b.Bars[at]
		}
		full.Bars = append(full.Bars, bar)
	}
	unknown, _ := split(texts, func(e end) bool { return yearRead(e) == "" })
	body := []Block{full}
	if n := len(unknown); n > 0 {
		body = append(body, muted(language.Count(n, "%s text not shown: no source gives its year.",
			"%s texts not shown: no source gives their year."))...)
	}
	return section(language.Say("By year of the newest edition"), "", body)
}

// yearRead is the year of the newest edition of a text, or nothing where what the
// source prints is no date.
func yearRead(e end) string {
	if _, _, ok := language.Parse(e.Other.Date); !ok {
		return ""
	}
	return year(e.Other.Date)
}

// perSeries counts texts by the letter of their series.
func perSeries(texts []end) []Block {
	b := bars(texts, func(e end) string { return series(e.Other.ID) })
	if len(b.Bars) < 2 {
		return nil
	}
	slices.SortStableFunc(b.Bars, func(x, y Bar) int { return cmp.Compare(y.Total(), x.Total()) })
	return section(language.Say("By series"), "", []Block{b})
}

// series is the letter or letters before the first dot of a number of ITU-T: "X" of
// "itu-t/X.509"; nothing for what is numbered otherwise.
func series(id string) string {
	number, ok := strings.CutPrefix(id, "itu-t/")
	letters, _, dotted := strings.Cut(number, ".")
	if !ok || !dotted || len(letters) > 1 || letters == "" {
		return ""
	}
	return letters
}
