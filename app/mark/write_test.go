package mark

import (
	"errors"
	"strings"
	"testing"
)

// TestSections: a file has the sections that have something in them, and no others; every
// list is followed by an empty line, so that Markdown shows it as one.
func TestSections(t *testing.T) {
	const head = "---\nformat: vademecum marks\nversion: 1\nwritten: 2026-11-22T11:10:00Z\n---\n\n"
	bare := on("itu-t/X.509", "", "")
	const item = "<vademecum:itu-t/X.509> 2026-11-22T11:01:00Z"
	for _, c := range []struct {
		what  string
		marks Marks
		want  string
	}{
		{"nothing", Marks{}, ""},
		{"a star", Marks{Stars: []Star{{bare, at(1)}}}, "# Stars\n\n- " + item + "\n\n"},
		{"two stars", Marks{Stars: []Star{{x509, at(1)}, {on("sdg/9", "", "Industry"), at(2)}}},
			"# Stars\n\n- " + item + " X.509 | " + x509.Title + "\n- <vademecum:sdg/9> 2026-11-22T11:02:00Z | Industry\n\n"},
		{"a note", Marks{Notes: []Note{{7, bare, "one\n\ntwo", at(1), at(1)}}}, "# Notes\n\n## " + item + "\n\n> one\n>\n> two\n\n"},
		{"a note that was changed", Marks{Notes: []Note{{7, bare, "one", at(1), at(2)}}},
			"# Notes\n\n## " + item + "\n\nchanged 2026-11-22T11:02:00Z\n\n> one\n\n"},
		{"an empty collection", Marks{Collections: []Collection{{1, "Later", "", at(0), nil}}}, "# Collection 2026-11-22T11:00:00Z Later\n\n"},
		{"a collection whose last entry has no note", Marks{Collections: []Collection{{1, "Later", "why", at(0), []Entry{{bare, "because", at(1)}, {bare, "", at(1)}}}}},
			"# Collection 2026-11-22T11:00:00Z Later\n\n> why\n\n- " + item + "\n\n  > because\n\n- " + item + "\n\n"},
		{"a collection whose last entry has one", Marks{Collections: []Collection{{1, "Later", "", at(0), []Entry{{bare, "because", at(1)}}}}},
			"# Collection 2026-11-22T11:00:00Z Later\n\n- " + item + "\n\n  > because\n\n"},
		{"what was opened", Marks{Recents: []Recent{{bare, at(1)}}}, "# Recents\n\n- " + item + "\n\n"},
	} {
		diff(t, c.what, written(t, c.marks), head+c.want+endLine+"\n")
	}
}

// full is a disk with room for so many bytes.
type full struct{ room int }

var errFull = errors.New("no space left on device")

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.room {
		return f.room, errFull
	}
	f.room -= len(p)
	return len(p), nil
}

// TestDiskFull: whoever writes to a disk without room is told, however late it ends.
func TestDiskFull(t *testing.T) {
	m := Marks{Notes: []Note{{1, x509, strings.Repeat("a line\n", 3000) + "end", at(1), at(1)}}}
	size := len(written(t, m))
	for _, room := range []int{0, 4095, 4096, 20000, size - 1} {
		if err := Write(&full{room}, m, at(10)); !errors.Is(err, errFull) {
			t.Errorf("with room for %d of %d bytes: %v", room, size, err)
		}
	}
	if err := Write(&full{size}, m, at(10)); err != nil {
		t.Errorf("with room for all of it: %v", err)
	}
}
