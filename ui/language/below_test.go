package language_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/search/plan"
	"vademecum/ui/language"
)

func TestSentencesFromBelow(t *testing.T) {
	understood := func(query string) app.Sentence { return plan.Read(query).Understood() }
	for _, c := range []struct {
		s                   app.Sentence
		english, french, zh string
	}{
		{app.Sentence{}, "", "", ""},
		{app.Say("the disk is full"), "the disk is full", "le disque est plein", "磁盘已满"},
		{app.Say("no text of the program: %s", 3), "no text of the program: 3", "no text of the program: 3", "no text of the program: 3"},
		{understood("cites x.509 kind:rec"), "links: cites → X.509 · kind: recommendation",
			"liens\u202f: cite → X.509 · nature\u202f: recommandation", "关联：引用 → X.509 · 类型：建议书"},
		{understood("who cites zebras"), "links: cites → “zebras”", "liens\u202f: cite → «\u202fzebras\u202f»", "关联：引用 → “zebras”"},
		{understood("in:superseded sg:17"), "in: superseded · sg: 17", "statut\u202f: remplacée · commission d’études\u202f: 17", "状态：已被取代 · 研究组：17"},
		{app.Count(1, "One control character was left out.", "%s control characters were left out."),
			"One control character was left out.", "1 caractère de commande a été omis.", "略去了1个控制字符。"},
		{app.Count(3, "One control character was left out.", "%s control characters were left out."),
			"3 control characters were left out.", "3 caractères de commande ont été omis.", "略去了3个控制字符。"},
		{app.Say("it has %s passages, more than the %s that the library takes", 1048577, int64(1048576)),
			"it has 1048577 passages, more than the 1048576 that the library takes",
			"il a 1\u00a0048\u00a0577 passages, plus que les 1\u00a0048\u00a0576 acceptés par la bibliothèque", "文件有1\u00a0048\u00a0577段，超过文库可接受的1\u00a0048\u00a0576段"},
		{document.Passage{Line: 12345}.Where(), "line 12345", "ligne 12345", "第12345行"},
		{app.Say("In force under the same number: %s.", []string{"X.1", "X.2"}), "In force under the same number: X.1, X.2.",
			"En vigueur sous le même numéro\u202f: X.1, X.2.", "同一编号下现行有效的文本：X.1、X.2。"},
		{app.Say("Listed is the newest edition.").And(app.Say("Listed is what holds these words.")), "Listed is the newest edition. Listed is what holds these words.",
			"L’édition la plus récente est indiquée. La liste donne ce qui contient ces mots.", "列出的是最新版本。列出的是含有这些词语的内容。"},
	} {
		for tag, want := range map[string]string{"en": c.english, "fr": c.french, "zh": c.zh} {
			speak(t, tag)
			if got := language.Sentence(c.s); got != want && (tag != "en" || strings.ReplaceAll(got, "\u00a0", "") != want) { // the terminal does not group
				t.Errorf("%s: %q is said as %q, want %q", tag, c.s, got, want)
			}
		}
		if c.s.String() != c.english {
			t.Errorf("%q is not what the terminal says: %q", c.english, c.s)
		}
	}
}

func TestErrorsFromBelow(t *testing.T) {
	full := app.Errorf("the disk is full")
	for _, c := range []struct {
		err             error
		english, french string
	}{
		{errors.New("disk I/O error"), "disk I/O error", "disk I/O error"},
		{full, "the disk is full", "le disque est plein"},
		{fmt.Errorf("marks.md: %w", full), "marks.md: the disk is full", "marks.md: le disque est plein"},
		{app.Errorf("it cannot be read: %s", fs.ErrPermission), "it cannot be read: permission denied", "lecture impossible\u202f: permission denied"},
		{app.Errorf("your library %s: %s", "a.db", full), "your library a.db: the disk is full", "votre bibliothèque a.db\u202f: le disque est plein"},
		{errors.Join(full, errors.New("and so on")), "the disk is full\nand so on", "le disque est plein\nand so on"},
		{errors.Join(full, full), "the disk is full\nthe disk is full", "le disque est plein\nle disque est plein"},
	} {
		for tag, want := range map[string]string{"en": c.english, "fr": c.french} {
			speak(t, tag)
			if got := language.Error(c.err); got != want {
				t.Errorf("%s: %q is said as %q, want %q", tag, c.err, got, want)
			}
			if got := language.Say("no text: %s", c.err); got != "no text: "+want {
				t.Errorf("%s: within a text %q is said as %q, want %q", tag, c.err, got, want)
			}
		}
		if c.err.Error() != c.english {
			t.Errorf("%q is not what the terminal says: %q", c.english, c.err)
		}
	}
}

// A sentence that stands alone begins and ends as the language has it.
func TestWholeSentences(t *testing.T) {
	empty := app.Errorf("the note is empty")
	for tag, want := range map[string]string{
		"en": "The note is empty.", "fr": "La note est vide.", "es": "La nota está vacía.", "ru": "Заметка пуста.", "zh": "备注为空。", "ar": "الملاحظة فارغة",
	} {
		speak(t, tag)
		if got := language.Whole(empty); got != want {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
		if got := language.Whole(errors.New("")); got != "" {
			t.Errorf("%s: nothing is said as %q", tag, got)
		}
	}
	speak(t, "fr")
	for text, err := range map[string]error{
		"draft.docx: la note est vide.":       fmt.Errorf("draft.docx: %w", empty),
		"notes: la note est vide.":            fmt.Errorf("notes: %w", fmt.Errorf("%w", empty)),
		"La note est vide.":                   fmt.Errorf("%w", empty),
		"Disk I/O error.":                     errors.New("disk I/O error"),
		"La note est vide\nla note est vide.": errors.Join(empty, empty),
	} {
		if got := language.Whole(err); got != text {
			t.Errorf("%v is said as %q, want %q", err, got, text)
		}
	}
	speak(t, "ar") // one behind the other in every language
	remarks := []app.Sentence{app.Say("one"), app.Say("two"), app.Say("three")}
	if got := language.Sentences(remarks); !(strings.Index(got, "one") < strings.Index(got, "two") && strings.Index(got, "two") < strings.Index(got, "three")) {
		t.Errorf("remarks are said as %q", got)
	}
	speak(t, "zh")
	list := []app.Sentence{app.Say("Comments in the margin are left out."), app.Say("the note is empty")}
	if got, want := language.Sentences(list), "略去了页边批注。备注为空。"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
