// Package searchtest reads ranking cases: plain text that says what a query must
// find first, so that anyone can add a complaint.
package searchtest

import (
	"bufio"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A Case is one query and the ids its first hits must have.
type Case struct {
	Where string // file and line
	Query string

	// Groups are the expected first hits, in order; ids of one group may come in
	// any order. No group at all means that nothing must be found.
	Groups [][]string
}

// Read reads every .txt file of a directory. A line is
//
//	query → id id {id id} …
//
// where ids in braces may come in any order, and the single word "nothing"
// stands for no hit at all. Empty lines and those that begin with # are left
// out.
func Read(files fs.FS) ([]Case, error) {
	names, err := fs.Glob(files, "*.txt")
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, name := range names {
		f, err := files.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			line := strings.TrimSpace(lines.Text())
			if line == "" || line[0] == '#' {
				continue
			}
			c, err := parse(line)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			c.Where = fmt.Sprintf("%s:%d", name, n)
			cases = append(cases, c)
		}
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return cases, nil
}

func parse(line string) (Case, error) {
	query, expected, ok := strings.Cut(line, "→")
	c := Case{Query: strings.TrimSpace(query)}
	expected = strings.TrimSpace(expected)
	if !ok || expected == "" {
		return c, fmt.Errorf("want a line such as: x509 → itu-t/X.509")
	}
	if expected == "nothing" {
		return c, nil
	}
	var group []string // nil outside braces
	for _, id := range strings.Fields(strings.NewReplacer("{", " { ", "}", " } ").Replace(expected)) {
		switch {
		case id == "{":
			group = []string{}
		case id == "}":
			c.Groups = append(c.Groups, group)
			group = nil
		case group != nil:
			group = append(group, id)
		default:
			c.Groups = append(c.Groups, []string{id})
		}
	}
	if group != nil {
		return c, fmt.Errorf("the brace is not closed")
	}
	return c, nil
}

// Check says in what the hits of a query, best first, differ from what the case
// expects; the empty string means in nothing.
func (c Case) Check(hits []string) string {
	if len(c.Groups) == 0 && len(hits) > 0 {
		return fmt.Sprintf("%s: %q finds %v, want nothing", c.Where, c.Query, hits[:min(len(hits), 3)])
	}
	at := 0
	for _, group := range c.Groups {
		end := min(at+len(group), len(hits))
		got, want := slices.Clone(hits[at:end]), slices.Clone(group)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			return fmt.Sprintf("%s: %q finds %v at place %d, want %v (it begins %v)",
				c.Where, c.Query, hits[at:end], at+1, group, hits[:min(len(hits), 6)])
		}
		at = end
	}
	return ""
}
