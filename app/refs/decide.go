package refs

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// resolve finds out which resolution an entry is and records it.
func (s *scan) resolve(kind string, e entry, before, after naming) {
	if e.second != "" {
		s.resolvePair(e, before, after)
		return
	}
	named := after
	if named.body == "" {
		named = before
	}
	if named.body != "" && !named.ours() {
		return
	}
	if e.edition != "" && named.body != "" && named.body != "itu-r" {
		e.edition = ""
	}
	text := kind + " " + e.number
	if e.edition != "" {
		text += "-" + e.edition
	}
	i, ok := s.decide(kind, text, e, named)
	if !ok {
		s.unheardOf(kind, e, named)
		return
	}
	id := i.Family().ID()
	detail := e.raw
	switch {
	case i.Body == "itu-r" && e.edition != "":
		detail = strings.TrimSpace("-" + e.edition + " " + bracketed(e.raw))
	case detail == "" && (named.event == "this" || id == s.Self):
		detail = s.edition()
	case detail == "" && named.event != "" && i.Place != "":
		detail = i.Place + ", " + i.Edition
	}
	s.adopted[kind+e.number] = i.Body
	s.add(id, detail, e.start, e.end, false)
}

// unheardOf records an opinion or a decision of a body that has adopted none: "Opinion
// 99 of PP". Number and body are named, so that a text is meant, though there is none.
func (s *scan) unheardOf(kind string, e entry, named naming) {
	id := named.body + "/" + kind + "-" + e.number
	if _, err := ident.FromID(id); err == nil && kind != "Recommendation" {
		s.add(id, e.raw, e.start, e.end, false)
	}
}

func bracketed(raw string) string {
	if raw == "" {
		return ""
	}
	return "(" + raw + ")"
}

// decide chooses among the bodies that can have adopted a resolution.
func (s *scan) decide(kind, text string, e entry, named naming) (ident.Ident, bool) {
	if named.body != "" {
		event := named.event
		if event != "" && event != "this" && e.raw == "" {
			if i, ok := first(s.readings(named.body, text, bodySpelling[named.body]+"-"+event)); ok {
				return i, true
			}
		}
		if i, ok := first(s.readings(named.body, text, e.raw)); ok {
			return i, true
		}
		return first(s.readings(named.body, text, ""))
	}
	if e.raw != "" { // place and year, or the conference, tell
		for _, i := range s.readings("", text, e.raw) {
			if i.Place != "" || i.Body == "wrc" && byLetters(e.raw) {
				return i, true
			}
		}
	}
	readings := s.readings("", text, "")
	if len(readings) == 1 && kind != "Recommendation" && kind != "Opinion" && // ITU-R 61-2, Council 1332
		(s.capital(e.start) || s.proved(readings[0].Family().ID())) { // a resolution 1080 pixels high
		return readings[0], true
	}
	near, far := s.named.body, s.adopted[kind+e.number]
	if !s.named.same {
		near = ""
	}
	order := []string{near, far, s.ahead(e.end), s.named.body, s.Body}
	if s.Body != "" {
		order = []string{far, s.Body}
	}
	for _, body := range order {
		for _, i := range readings {
			if body != "" && i.Body == body && (body == far || s.exists(i.Family().ID())) {
				return i, true
			}
		}
	}
	return s.only(readings)
}

// byLetters reports whether brackets name a radio conference by its letters, in
// place of a city: "Rev.WRC-19", "WARC-92", "Mob-87".
func byLetters(raw string) bool {
	return slices.ContainsFunc([]string{"WRC", "WARC", "CMR", "ВКР", "Mob-", "Orb-"}, func(letters string) bool { return strings.Contains(raw, letters) })
}

// ahead returns the body that is named later in the sentence.
func (s *scan) ahead(i int) string {
	for j := i; j < i+20 && j < len(s.tok); j++ {
		if s.mark(j, ";") || s.fullStop(j) {
			break
		}
		if b, end, ok := s.bodyAt(j); ok && b.ours() {
			return b.body
		} else if ok { // the European Council is no Council of ITU
			j = end - 1
		}
	}
	return ""
}

// only returns the reading that the catalogue has, if it has but one of them.
func (s *scan) only(readings []ident.Ident) (found ident.Ident, ok bool) {
	for _, i := range readings {
		if i.Kind == app.Recommendation || i.Body == "itu-r" || !s.proved(i.Family().ID()) {
			continue
		}
		if ok {
			return ident.Ident{}, false
		}
		found, ok = i, true
	}
	return found, ok
}

// bodySpelling is how ident reads the bodies.
var bodySpelling = map[string]string{
	"wtsa": "WTSA", "pp": "PP", "wtdc": "WTDC", "itu-r": "ITU-R", "wcit": "WCIT", "wrc": "WRC", "wtpf": "WTPF", "council": "Council",
}

// readings asks ident what a resolution can be.
func (s *scan) readings(body, text, raw string) []ident.Ident {
	if raw != "" {
		text += " (" + raw + ")"
	}
	var found []ident.Ident
	for _, i := range s.parse(strings.TrimSpace(bodySpelling[body] + " " + text)) {
		if body == "" || i.Body == body {
			found = append(found, i)
		}
	}
	return found
}

func first(readings []ident.Ident) (ident.Ident, bool) {
	if len(readings) == 0 {
		return ident.Ident{}, false
	}
	return readings[0], true
}
