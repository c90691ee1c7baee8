package main

import (
	"strings"
	"testing"
)

func TestReadCases(t *testing.T) {
	cases, err := readCases("a.jsonl", strings.NewReader(`{"query":"x509","kind":"id","answers":["itu-t/X.509"]}

{"query":"G.99999","kind":"nothing","answers":[]}
`))
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) != 2 || cases[0].Query != "x509" || cases[0].Answers[0] != "itu-t/X.509" || cases[1].Kind != kindNothing {
		t.Errorf("read as %+v", cases)
	}
}

func TestReadCasesSaysWhereItFails(t *testing.T) {
	for text, want := range map[string]string{
		`{"query":"x509","kind":"id","answers":[]}`:                       `a.jsonl:1: answers are missing; a query without a right answer is of kind "nothing"`,
		"\n" + `{"query":"x","kind":"nothing","answers":["itu-t/X.509"]}`: `a.jsonl:2: a case of kind "nothing" has no answers`,
		`{"query":" ","kind":"id","answers":["itu-t/X.509"]}`:             `a.jsonl:1: the query is empty`,
		`{"query":"x509","answers":["itu-t/X.509"]}`:                      `a.jsonl:1: the kind is missing`,
		`{"query":"x509","kind":"id","answer":["itu-t/X.509"]}`:           `a.jsonl:1: json: unknown field "answer"`,
	} {
		_, err := readCases("a.jsonl", strings.NewReader(text))
		if err == nil || err.Error() != want {
			t.Errorf("reading %s: error %v, want %s", text, err, want)
		}
	}
}
