package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// kindNothing is the kind of the queries that have no right answer.
const kindNothing = "nothing"

// A testCase is one query, what kind of query it is, and the ids of the items
// each of which is a right answer. A case of kind "nothing" has none.
type testCase struct {
	Query   string   `json:"query"`
	Kind    string   `json:"kind"`
	Answers []string `json:"answers"`
}

// readFiles reads sets of cases, one after the other.
func readFiles(paths []string) ([]testCase, error) {
	var cases []testCase
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		of, err := readCases(path, bytes.NewReader(text))
		if err != nil {
			return nil, err
		}
		cases = append(cases, of...)
	}
	return cases, nil
}

// readCases reads a set: a JSON object on each line that is not empty. An error
// names the file and the line.
func readCases(name string, r io.Reader) ([]testCase, error) {
	var cases []testCase
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20) // a case with a thousand right answers is a long line
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var c testCase
		strict := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		strict.DisallowUnknownFields()
		if err := strict.Decode(&c); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if complaint := c.check(); complaint != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, n, complaint)
		}
		cases = append(cases, c)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return cases, nil
}

// check says what is wrong with a case; the empty string means nothing.
func (c testCase) check() string {
	switch {
	case strings.TrimSpace(c.Query) == "":
		return "the query is empty"
	case c.Kind == "":
		return "the kind is missing"
	case c.Kind == kindNothing && len(c.Answers) > 0:
		return `a case of kind "nothing" has no answers`
	case c.Kind != kindNothing && len(c.Answers) == 0:
		return `answers are missing; a query without a right answer is of kind "nothing"`
	}
	return ""
}
