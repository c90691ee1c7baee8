package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// printTable prints the figures of each kind and of all.
func printTable(out io.Writer, outcomes []outcome) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "number\tsuccess@1\tsuccess@5\tMRR@10\tkeystroke\tempty\t  kind")
	row := func(name string, f figures) {
		keystroke := "–"
		if f.Keystroke >= 0 {
			keystroke = fmt.Sprint(f.Keystroke)
		}
		fmt.Fprintf(table, "%d\t%.3f\t%.3f\t%.3f\t%s\t%d\t  %s\n", f.Number, f.Success1, f.Success5, f.MRR, keystroke, f.Empty, name)
	}
	kinds := byKind(outcomes)
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		row(kind, kinds[kind])
	}
	for _, g := range groups {
		if of := g.of(outcomes); len(of) > 0 {
			row("= "+g.name, figure(of))
		}
	}
	row("= all", figure(outcomes))
	return table.Flush()
}

// printMisses lists every case whose right answer does not stand first.
func printMisses(out io.Writer, outcomes []outcome) {
	for _, o := range outcomes {
		if o.Rank == 1 {
			continue
		}
		place := "–"
		if o.Rank > 0 {
			place = fmt.Sprint(o.Rank)
		}
		stood := o.Stood
		if o.Empty {
			stood = "nothing"
		}
		fmt.Fprintf(out, "%-16s %2s  %-44q first %-22s want %s\n", o.Kind, place, o.Query, stood, wanted(o.Answers))
	}
}

// wanted names the first few of the right answers.
func wanted(answers []string) string {
	const most = 3
	switch {
	case len(answers) == 0:
		return "a notice that nothing fits"
	case len(answers) > most:
		return fmt.Sprintf("%s or %d more", strings.Join(answers[:most], ", "), len(answers)-most)
	}
	return strings.Join(answers, ", ")
}

// printJSON prints the same as an object: kinds, groups, all, and misses where
// they are asked for.
func printJSON(out io.Writer, outcomes []outcome, misses bool) error {
	type miss struct {
		testCase
		Rank  int    `json:"rank"`
		First string `json:"first"`
	}
	report := struct {
		Kinds  map[string]figures `json:"kinds"`
		Groups map[string]figures `json:"groups"`
		All    figures            `json:"all"`
		Misses []miss             `json:"misses,omitempty"`
	}{Kinds: byKind(outcomes), Groups: map[string]figures{}, All: figure(outcomes)}
	for _, g := range groups {
		if of := g.of(outcomes); len(of) > 0 {
			report.Groups[g.name] = figure(of)
		}
	}
	for _, o := range outcomes {
		if misses && o.Rank != 1 {
			report.Misses = append(report.Misses, miss{o.testCase, o.Rank, o.Stood})
		}
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}
