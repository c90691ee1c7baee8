package ident

import (
	"regexp"
	"strings"

	"vademecum/app"
)

// A body is what the first segment of an id names, with the numbers it can have
// and the editions they can have. What these patterns refuse is no id.
type body struct {
	name    string
	printed string // as it stands before the number
	number  *regexp.Regexp
	edition *regexp.Regexp // nil where items have no editions
}

var (
	byDate = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2]))?$`)
	byYear = regexp.MustCompile(`^\d{4}$`)

	// byNumber is how ITU-R tells editions apart; those without a number, and
	// Handbooks, have only their date.
	byNumber = regexp.MustCompile(`^(\d{1,2}(-\d{1,2})?|\d{4}(-(0[1-9]|1[0-2]))?)$`)

	resolutionNumber = regexp.MustCompile(`^((Decision|Opinion|Recommendation)-)?\d{1,4}$`)
)

// bodies lists every first segment of an id.
var bodies = []body{
	{"itu-t", "ITU-T", regexp.MustCompile(`^[A-Z][A-Za-z0-9]*([./+-][A-Za-z0-9+]+)*$`), byDate},
	{"itu-r", "ITU-R", regexp.MustCompile(`^[A-Z][A-Za-z0-9]*([./-]+[A-Za-z0-9]+|\.\[[A-Za-z0-9./-]+\])*$`), byNumber},
	{"wtsa", "WTSA", resolutionNumber, byYear},
	{"pp", "PP", resolutionNumber, byYear},
	{"wtdc", "WTDC", resolutionNumber, byYear},
	{"council", "Council", resolutionNumber, byYear},
	{"wcit", "WCIT", resolutionNumber, byYear},
	{"wrc", "WRC", resolutionNumber, byYear},
	{"wtpf", "WTPF", resolutionNumber, byYear},
	{"un", "UN", regexp.MustCompile(`^(A/RES/\d{1,3}/\d{1,4}[A-Z]?|E/RES/\d{4}/\d{1,4}|A/HRC/RES/\d{1,3}/\d{1,4})$`), byYear},
	{"wsis", "WSIS", regexp.MustCompile(`^C([1-9]|1[01]|7-e[a-z]+)$`), nil},
	{"sdg", "SDG", regexp.MustCompile(`^\d{1,2}(\.(\d{1,2}|[a-d]))?$`), nil},
	{"sg", "", regexp.MustCompile(`^itu-[tdr]/([1-9]\d?|TSAG|TDAG|RAG)$`), nil},
	{"question", "", regexp.MustCompile(`^itu-[tdr]/\d{1,3}(-\d{1,2})?/\d{1,2}$`), nil},
	{"event", "", regexp.MustCompile(`^[a-z0-9+]+(-[a-z0-9+]+)*$`), nil},
	{"org", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), nil},
	{"initiative", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), nil},
	{"topic", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), nil},
	{"term", "", regexp.MustCompile(`^[a-z0-9]+([.+-][a-z0-9]+)*$`), nil},
}

func bodyOf(name string) (body, bool) {
	for _, b := range bodies {
		if b.name == name {
			return b, true
		}
	}
	return body{}, false
}

// prefixKinds says what the first word of a number makes of it.
var prefixKinds = []struct {
	body, prefix string
	kind         app.Kind
}{
	{"itu-t", "IMPL-", app.Guide},
	{"itu-r", "Report-", app.Report},
	{"itu-r", "Q-", app.Question},
	{"itu-r", "HB-", app.Handbook},
	{"itu-r", "Res-R.", app.Resolution},
	{"", "Decision-", app.Decision},
	{"", "Opinion-", app.Opinion},
	{"", "Recommendation-", app.Recommendation},
}

// kindOf says what kind of item a number is. It can, because every kind has a
// form of its own.
func kindOf(body, number string) app.Kind {
	for _, p := range prefixKinds {
		if (p.body == "" || p.body == body) && strings.HasPrefix(number, p.prefix) {
			return p.kind
		}
	}
	switch body {
	case "itu-t":
		switch _, rest := splitNumber(number); {
		case strings.HasPrefix(rest, ".Suppl."):
			return app.Supplement
		case rest != "":
			return app.Annex
		}
		return app.Recommendation
	case "itu-r":
		return app.Recommendation
	case "wsis":
		return app.ActionLine
	case "sdg":
		if strings.Contains(number, ".") {
			return app.Target
		}
		return app.Goal
	case "sg":
		return app.StudyGroup
	case "question":
		return app.Question
	case "event":
		return app.Event
	case "org":
		return app.Organisation
	case "initiative":
		return app.Initiative
	case "topic":
		return app.Topic
	case "term":
		return app.Term
	}
	return app.Resolution
}
