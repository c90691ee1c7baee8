package pdf

import (
	"fmt"
	"strings"
	"testing"
)

// formed makes a file with one page and forms, which the page and all forms without
// resources of their own call by /F1, /F2 and so on.
func formed(page string, forms ...string) []byte {
	f := file{objects: []string{"<</Type /Catalog /Pages 2 0 R>>", "<</Kids [3 0 R]>>", "", stream("", page)}}
	var names strings.Builder
	for i, form := range forms {
		fmt.Fprintf(&names, "/F%d %d 0 R ", i+1, f.add(form))
	}
	f.objects[2] = "<</Type /Page /Contents 4 0 R /Resources <</Font <<" + standardFonts + ">> /XObject <<" + names.String() + ">>>>>>"
	return f.bytes()
}

func TestFormsOnPages(t *testing.T) {
	form := func(entries, commands string) string { return stream("/Subtype /Form "+entries, commands) }
	word := func(y float64, text string) string { return at(72, y, "R", 12, text) }
	for _, c := range []struct {
		name, page string
		forms      []string
		want       string
	}{
		{"drawn where it is called", word(700, "one") + "q 1 0 0 1 0 -28 cm /F1 Do Q\n" + word(686, "two"), []string{form("", word(700, "three"))}, "one/two/three"},
		{"with a matrix of its own", word(700, "one") + "/F1 Do", []string{form("/Matrix [1 0 0 1 0 -14]", word(700, "two"))}, "one/two"},
		{"both", "q 1 0 0 1 0 -14 cm /F1 Do Q\n" + word(700, "one"), []string{form("/Matrix [1 0 0 1 0 14]", word(686, "two"))}, "one/two"},
		{"as often as it is called", "/F1 Do q 1 0 0 1 0 -14 cm /F1 Do Q", []string{form("", word(700, "again"))}, "again/again"},
		{"in each other", "/F1 Do", []string{form("", word(700, "outer")+"/F2 Do"), form("", word(686, "inner"))}, "outer/inner"},
		{"with fonts of its own", "/F1 Do", []string{form("/Resources <</Font <</R <</Type /Font /Subtype /Type1 /BaseFont /Symbol>>>>>>", word(700, "abc"))}, "αβχ"},
		{"what it sets is gone behind it", "BT /R 12 Tf 14 TL 72 700 Td (one) Tj ET /F1 Do BT 72 686 Td (two) Tj ET", []string{form("", "BT /S 30 Tf 9 Tc ET")}, "one/two"},
		{"what is set before it holds in it", "BT /R 12 Tf ET /F1 Do", []string{form("", "BT 72 700 Td (inherited) Tj ET")}, "inherited"},
		{"none of the name", word(700, "one") + "/F9 Do Do", nil, "one"},
		{"neither form nor picture", word(700, "one") + "/F1 Do", []string{stream("/Subtype /PS", "x")}, "one"},
		{"that cannot be unpacked", word(700, "one") + "/F1 Do" + word(686, "two"), []string{stream("/Subtype /Form /Filter /NoSuchDecode", "x")}, "one/two"},
		{"that draws itself", word(700, "one") + "/F1 Do", []string{form("", "/F1 Do")}, "one"},
		{"two that draw each other", word(700, "one") + "/F1 Do", []string{form("", "/F2 Do"), form("", "/F1 Do")}, "one"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(lines(t, formed(c.page, c.forms...))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Forms that draw each other without end are given up before time is.
func TestTooManyForms(t *testing.T) {
	many := strings.Repeat("/F1 Do ", 10)
	var forms []string
	for i := range 11 {
		forms = append(forms, stream("/Subtype /Form", strings.Repeat(fmt.Sprintf("/F%d Do ", i+2), 10)))
	}
	if _, err := parse(t.Context(), formed(at(72, 700, "R", 12, "text")+many, forms...)); err == nil || !strings.Contains(err.Error(), "more than 100000 forms") {
		t.Errorf("got %v", err)
	}
	d := &drawing{forms: mostForms}
	in := &interpreter{drawing: d}
	if err := in.draw("none"); err != nil || d.forms != mostForms {
		t.Errorf("what is no form counts as one: %d, %v", d.forms, err)
	}
}
