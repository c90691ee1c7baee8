package library

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/mark"
)

// TestExchange: the file of one library makes an empty one the same to the letter,
// times included, and brings nothing to one that has it all.
func TestExchange(t *testing.T) {
	for name, from := range map[string]*Library{"a bit of everything": furnished(t), "nothing": openTemp(t), "a thousand items": openTemp(t)} {
		if name == "a thousand items" {
			must(from.mergeMarks(t.Context(), thousand()))(t)
		}
		path := filepath.Join(t.TempDir(), "marks.md")
		want := must(from.ExportMarks(t.Context(), path))(t)
		diff(t, name+", as it was exported", must(from.Marks(t.Context()))(t), want)
		to := openTemp(t)
		sum := must(to.ImportMarks(t.Context(), path))(t)
		if sum.Stars != len(want.Stars) || sum.Notes != len(want.Notes) || sum.Collections != len(want.Collections) || sum.Recents != len(want.Recents) || sum.Joined != 0 {
			t.Errorf("%s: %+v was brought", name, sum)
		}
		diff(t, name+", imported", must(to.Marks(t.Context()))(t), want)
		for _, l := range []*Library{from, to} {
			if sum := must(l.ImportMarks(t.Context(), path))(t); sum != (mark.Sum{}) {
				t.Errorf("%s: again, %+v was brought", name, sum)
			}
			diff(t, name+", imported again", must(l.Marks(t.Context()))(t), want)
		}
		if info := must(os.Stat(path))(t); info.Mode().Perm()&0o077 != 0 {
			t.Errorf("others can read the file: %v", info.Mode())
		}
		if _, err := from.ExportMarks(t.Context(), path); err == nil || !strings.Contains(err.Error(), "is there already and was left as it is") {
			t.Errorf("a second export says %v", err)
		}
	}
}

// TestImportBrings: what another computer has comes to what is here, in its order.
func TestImportBrings(t *testing.T) {
	there, here, ctx := furnished(t), furnished(t), t.Context()
	for _, err := range []error{
		there.Star(ctx, goal9), second(there.Unstar(ctx, x509.Target)), second(there.EditNote(ctx, mark.Note{N: 1, Text: "Ask **her**."}, "Asked.")),
		there.Collect(ctx, 3, goal9, "New."), there.MoveCollection(ctx, 3, 0), there.Collect(ctx, 1, res44, "Theirs."),
		second(there.AddCollection(ctx, "Theirs", "")), here.MoveEntry(ctx, 1, passage.Target, 0),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "marks.md")
	must(there.ExportMarks(ctx, path))(t)
	diff(t, "what came", must(here.ImportMarks(ctx, path))(t), mark.Sum{Stars: 1, Notes: 1, Collections: 1, Entries: 1, Joined: 1})
	diff(t, "what is here", told(t, here), `star itu-t/X.509
star doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f
star sdg/9
note 1 itu-t/X.509 "Ask **her**."
note 2 doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f "A passage\nwith a note"
note 3 itu-t/X.509 "Asked."
collection 1 Committee 3 "For the meeting."
  doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f ""
  itu-t/X.509 ""
  wtsa/44 "First.\n\nTheirs."
collection 2 Later ""
  itu-t/X.509 "Again."
collection 3 Empty ""
  sdg/9 "New."
collection 4 Theirs ""
recent itu-t/X.509
recent sdg/9
recent wtsa/44
`)
}

// TestImportRefused: a file that is not understood changes nothing.
func TestImportRefused(t *testing.T) {
	l := furnished(t)
	dir := write(t, map[string]string{"diary.md": "# Dear diary\n", "cut.md": "---\nformat: vademecum marks\nversion: 1\n---\n# Stars\n- <vademecum:sdg/9> 2026-11-22T11:00:00Z\n"})
	for name, want := range map[string]string{"diary.md": "not a file of marks", "cut.md": "cut off", "none.md": "there is no such file", ".": "it cannot be read"} {
		path := filepath.Join(dir, name)
		if _, err := l.ImportMarks(t.Context(), path); err == nil || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), path+": ") {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
	diff(t, "what is kept", told(t, l), furniture)
	if _, err := l.ExportMarks(t.Context(), filepath.Join(dir, "none", "marks.md")); err == nil || !strings.Contains(err.Error(), "could not be written to") {
		t.Errorf("an export to nowhere says %v", err)
	}
}
