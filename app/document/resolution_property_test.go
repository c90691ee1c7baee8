package document

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// A drawn is a resolution as somebody might have written it: its groups, each with
// its clauses.
type drawn struct {
	heads   []string
	clauses [][]string
}

// drawResolution draws a preamble and operative groups, each with up to 30 clauses.
func drawResolution(t *rapid.T) drawn {
	words := rapid.SampledFrom(strings.Fields("boats sail green harbours lamps oil quays ropes of hemp in winter when ice is thin and Member States look on"))
	heads := []string{
		rapid.SampledFrom([]string{"considering", "bearing in mind", "noting with concern", "having considered"}).Draw(t, "preamble"),
		rapid.SampledFrom([]string{"resolves", "decides", "resolves further"}).Draw(t, "operative"),
		rapid.SampledFrom([]string{"instructs the Secretary-General", "invites Member States and Sector Members", "requests the Council"}).Draw(t, "told"),
	}
	var d drawn
	for n, head := range heads {
		d.heads = append(d.heads, head)
		var clauses []string
		for range rapid.IntRange(1, 30).Draw(t, "clauses") {
			opener := []string{"that", "that", "to"}[n]
			clauses = append(clauses, opener+" "+strings.Join(rapid.SliceOfN(words, 3, 25).Draw(t, "words"), " "))
		}
		d.clauses = append(d.clauses, clauses)
	}
	return d
}

// marker is that of clause k of group n: letters in the preamble, beyond z too,
// figures behind it, and none where a clause stands alone.
func (d drawn) marker(n, k int) string {
	switch {
	case len(d.clauses[n]) == 1:
		return ""
	case n > 0:
		return fmt.Sprint(k + 1)
	case k < 26:
		return string(rune('a'+k)) + ")"
	}
	return strings.Repeat(string(rune('a'+k-26)), 2) + ")"
}

// paragraphs gives the text one paragraph a line, with marks at the end of clauses.
func (d drawn) paragraphs() []string {
	all := []string{"RESOLUTION 7 (Kigali, 2022)", "Boats", "The World Telecommunication Development Conference (Kigali, 2022),"}
	for n, head := range d.heads {
		all = append(all, head)
		for k, clause := range d.clauses[n] {
			end := ";"
			if k+1 == len(d.clauses[n]) {
				end = []string{",", ",", "."}[n]
			}
			all = append(all, strings.TrimSpace(d.marker(n, k)+" "+clause+end))
		}
	}
	return all
}

// wrapped breaks paragraphs into lines of a width, as a text file does.
func wrapped(paragraphs []string, width int) []string {
	var lines []string
	for _, p := range paragraphs {
		line := ""
		for w := range strings.FieldsSeq(p) {
			if line != "" && len(line)+1+len(w) > width {
				lines = append(lines, line)
				line = ""
			}
			line = strings.TrimSpace(line + " " + w)
		}
		lines = append(lines, line, "")
	}
	return lines
}

// TestDrawnResolutions holds for resolutions of any length: each clause is found
// with its words and under its letter or number, in paragraphs and in broken lines.
func TestDrawnResolutions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawn := drawResolution(t)
		var want []string
		for n := range drawn.heads {
			for k, clause := range drawn.clauses[n] {
				want = append(want, strings.TrimSpace(drawn.heads[n]+" "+drawn.marker(n, k))+": "+clause)
			}
		}
		paragraphs := drawn.paragraphs()
		lines := wrapped(paragraphs, rapid.IntRange(50, 100).Draw(t, "width"))
		for form, raw := range map[string]Raw{
			"paragraphs": {Format: DOCX, Blocks: rawParagraphs(strings.Join(paragraphs, "\n"))},
			"lines":      {Format: Text, Blocks: rawLines(strings.Join(lines, "\n"))},
		} {
			d, found := resolutionsIn(raw)
			if !found || len(d.Resolutions) != 1 {
				t.Fatalf("in %s there are %d resolutions", form, len(d.Resolutions))
			}
			var got []string
			for _, g := range d.Resolutions[0].Groups {
				for _, at := range g.Clauses {
					p := d.Passages[at]
					got = append(got, p.Locator+": "+strings.TrimRight(p.Text, ";,."))
				}
			}
			for n := range max(len(got), len(want)) {
				if n >= len(got) || n >= len(want) || got[n] != want[n] {
					t.Fatalf("in %s clause %d of %d is\n%q, want\n%q of %d", form, n, len(got), append(got, "missing")[min(n, len(got))], append(want, "nothing")[min(n, len(want))], len(want))
				}
			}
		}
	})
}
