package docx

import (
	"strings"
	"testing"
)

// TestLanguages: a document is in the language that most of its text is marked with. Word
// marks letters with a language for each kind of script, and only the one that fits the
// letters is meant.
func TestLanguages(t *testing.T) {
	lang := func(attributes string) string { return `<w:lang ` + attributes + `/>` }
	defaults := `<w:docDefaults><w:rPrDefault><w:rPr>` + lang(`w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-EG"`) + `</w:rPr></w:rPrDefault></w:docDefaults>`
	for _, c := range []struct{ name, styles, runs, want string }{
		{"English", defaults, run("Boats float."), "en"},
		{"Arabic on an English machine", defaults, run("إن القوارب تطفو.", "<w:rtl/>"), "ar"},
		{"Arabic in a line with a number", defaults, run("123", "<w:rtl/>") + run("القرار", "<w:rtl/>"), "ar"},
		{"Chinese on an English machine", defaults, run("船浮在水面上。"), "zh"},
		{"Chinese behind a bracket", defaults, run("“船”"), "zh"},
		{"Japanese", "", run("ふねは浮く", lang(`w:val="en-US" w:eastAsia="ja-JP"`)), "ja"},
		{"Korean", "", run("배는 뜬다", lang(`w:eastAsia="ko-KR"`)), "ko"},
		{"Russian", "", run("Лодки плавают.", lang(`w:val="ru-RU" w:eastAsia="zh-CN"`)), "ru"},
		{"the run goes before the document", defaults, run("Les bateaux flottent.", lang(`w:val="fr-CH"`)), "fr"},
		{"and keeps of the document what it does not say", defaults, run("إن القوارب تطفو.", lang(`w:val="fr-CH"`)), "ar"},
		{"most of the text", defaults, run("Las barcas flotan en el agua.", lang(`w:val="es-ES"`)) + run("Boats float."), "es"},
		{"two regions of one language", "", run("Boats", lang(`w:val="en-GB"`)) + run("boats", lang(`w:val="en-US"`)) + run("bateaux", lang(`w:val="fr-FR"`)), "en"},
		{"hidden text does not speak", "", run("Ein langer verborgener Satz.", lang(`w:val="de-DE"`), "<w:vanish/>") + run("Boats", lang(`w:val="en-GB"`)), "en"},
		{"no language", "", run("Boats float."), ""},
		{"what is no language", "", run("Boats float.", lang(`w:val="x-none"`)), ""},
	} {
		raw := parts{"document": para("", c.runs), "styles": c.styles + someStyles}.read(t)
		if raw.Language != c.want || len(raw.Blocks) != 1 {
			t.Errorf("%s: %q with %d blocks, want %q", c.name, raw.Language, len(raw.Blocks), c.want)
		}
	}
}

// TestAlternatives: of what a document holds in several forms for several programs, one is
// read, wherever it stands; and it may be of many paragraphs.
func TestAlternatives(t *testing.T) {
	alternatives := func(forms ...string) string {
		s := ""
		for _, form := range forms {
			s += `<mc:Choice Requires="x">` + form + `</mc:Choice>`
		}
		return `<mc:AlternateContent>` + s + `<mc:Fallback>` + para("", run("fallback")) + `</mc:Fallback></mc:AlternateContent>`
	}
	two := para("", run("one")) + para("", run("two"))
	for _, c := range []struct{ name, body, want string }{
		{"paragraphs", alternatives(two, para("", run("other"))) + para("", run("end")), "p one; p two; p end"},
		{"a table and what is behind it", alternatives(tabled([]string{para("", run("a")), para("", run("b"))}) + two), "c1:1.1 a; c1:1.2 b; p one; p two"},
		{"one after another", alternatives(para("", run("a")), two) + alternatives(para("", run("b")), two), "p a; p b"},
		{"one in another", alternatives(alternatives(para("", run("a")), two)+alternatives(para("", run("b")), two), two), "p a; p b"},
		{"in a cell", tabled([]string{alternatives(two, two), para("", run("b"))}), "c1:1.1 one/two; c1:1.2 b"},
		{"in a footnote", para("", run("a")+reference("footnote", "1", "/>")), "p a; n [1] one/two"},
	} {
		p := parts{"document": c.body, "footnotes": `<w:footnote w:id="1">` + alternatives(two, two) + `</w:footnote>`}
		if got := outline(p.read(t).Blocks); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestRemarks: what a reader has to know of how the file was read, and nothing else.
func TestRemarks(t *testing.T) {
	const changes, comments = "The file has tracked changes", "Comments in the margin"
	for _, c := range []struct{ name, body, want string }{
		{"a plain document", para("", run("text")), ""},
		{"an insertion", para("", inserted("text")), changes},
		{"a deletion", para("", run("text")+deleted("gone")), changes},
		{"a paragraph cut in two", para("<w:rPr><w:ins/></w:rPr>", run("one")) + para("", run("two")), changes},
		{"one cut in two in a cell", tabled([]string{para("<w:rPr><w:ins/></w:rPr>", run("one")), para("", run("two"))}), changes},
		{"two paragraphs made one", para(gone, run("one ")) + para("", run("two")), changes},
		{"a cell put in", tabled([]string{"<w:tcPr><w:cellIns/></w:tcPr>" + para("", run("a")), para("", run("b"))}), changes},
		{"a comment", para("", run("text")+`<w:r><w:commentReference w:id="1"/></w:r>`), comments},
		{"a comment on an insertion", para("", inserted("text")+`<w:r><w:commentReference w:id="1"/></w:r>`), changes + "/" + comments},
		{"another look of letters", para("", run("text", "<w:rPrChange><w:rPr/></w:rPrChange>")), ""},
	} {
		var got []string
		for _, remark := range (parts{"document": c.body}).read(t).Remarks {
			for _, known := range []string{changes, comments} {
				if strings.HasPrefix(remark.String(), known) {
					got = append(got, known)
				}
			}
		}
		if got := strings.Join(got, "/"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
