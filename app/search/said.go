package search

import "vademecum/app"

// How a sentence to the person is written down with its answer (kept.go). One answer in five
// has one, and each of its arguments would be an object for the collector to find.

// The types that the arguments of sentences have.
const (
	saidText byte = iota
	saidNumber
	saidTexts
	saidSentence
	saidKind
	saidStatus
)

// canKeep reports whether a sentence can be written down: whether its arguments are of the
// types above, as nearly all are.
func canKeep(said app.Sentence) bool {
	for _, with := range said.With {
		switch with := with.(type) {
		case string, int, []string, app.Kind, app.Status:
		case app.Sentence:
			if !canKeep(with) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// appendSentence appends a sentence that can be written down.
func appendSentence(to []byte, said app.Sentence) []byte {
	if to = appendText(to, said.Text); said.Empty() {
		return to
	}
	to = appendText(to, said.One)
	to = appendNumber(to, len(said.With))
	for _, with := range said.With {
		switch with := with.(type) {
		case string:
			to = appendText(append(to, saidText), with)
		case int:
			to = appendNumber(append(to, saidNumber), with)
		case []string:
			to = appendNumber(append(to, saidTexts), len(with))
			for _, text := range with {
				to = appendText(to, text)
			}
		case app.Sentence:
			to = appendSentence(append(to, saidSentence), with)
		case app.Kind:
			to = appendText(append(to, saidKind), string(with))
		case app.Status:
			to = appendText(append(to, saidStatus), string(with))
		}
	}
	return to
}

// sentence reads a sentence that was written down.
func (k *keptText) sentence() (said app.Sentence) {
	if said.Text = string(k.text()); said.Empty() {
		return said
	}
	said.One = string(k.text())
	for range k.number() {
		said.With = append(said.With, k.argument())
	}
	return said
}

func (k *keptText) argument() any {
	switch k.bytes(1)[0] {
	case saidNumber:
		return k.number()
	case saidTexts:
		texts := make([]string, k.number())
		for n := range texts {
			texts[n] = string(k.text())
		}
		return texts
	case saidSentence:
		return k.sentence()
	case saidKind:
		return app.Kind(k.text())
	case saidStatus:
		return app.Status(k.text())
	}
	return string(k.text())
}
