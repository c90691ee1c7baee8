package mark

import (
	"errors"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func written(t rapid.TB, m Marks) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, m, at(10)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden holds the file to the one that is documented, byte by byte, and reads
// it again. UPDATE=1 writes it anew.
func TestGolden(t *testing.T) {
	const path = "testdata/desk.md"
	got := written(t, desk())
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	diff(t, "the file", got, string(want))
	for name, text := range map[string]string{
		"as it is":                      got,
		"with the line ends of Windows": "\uFEFF" + strings.ReplaceAll(got, "\n", "\r\n"),
		"with empty lines":              strings.ReplaceAll(got, "\n- <", "\n\n\n- <"),
		"with something behind it":      got + "\nsent from a telephone\n",
	} {
		m, err := Read(text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		diff(t, name, m, unnumbered(desk()))
	}
}

// TestRoundTrip: whatever marks there are, the file brings them back as they were.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := anyMarks.Draw(t, "marks")
		text := written(t, m)
		again, err := Read(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if text2 := written(t, again); text2 != text {
			t.Fatalf("the file comes back as\n%s\ninstead of\n%s", text2, text)
		}
		if all, sum := Merge(m, again); sum != (Sum{}) {
			t.Fatalf("the file brings %+v that was not there: %+v", sum, all)
		}
		if all, sum := Merge(again, m); sum != (Sum{}) {
			t.Fatalf("the file has not brought %+v: %+v", sum, all)
		}
	})
}

// TestByHand: what a person may write into the file within the form is understood.
func TestByHand(t *testing.T) {
	head := "---\nformat: vademecum marks\nauthor: somebody\nversion: 1\n---\n"
	m, err := Read(head + `
# Notes
## <vademecum:itu-t/X.509> 2026-11-22T12:01:00+01:00
>no blank behind the mark

> and a second quotation  
> of two lines

# Stars
- <vademecum:itu-t/X.509> 2026-11-22T11:01:00Z
` + endLine)
	if err != nil {
		t.Fatal(err)
	}
	bare := on("itu-t/X.509", "", "")
	diff(t, "the marks", m, Marks{
		Stars: []Star{{bare, at(1)}},
		Notes: []Note{{0, bare, "no blank behind the mark\n\nand a second quotation  \nof two lines", at(1), at(1)}},
	})
}

// TestNotRead: a file that is not understood to the last line is refused with a
// sentence, and nothing is taken from it.
func TestNotRead(t *testing.T) {
	head := "---\nformat: vademecum marks\nversion: 1\n---\n"
	for text, want := range map[string]string{
		"":                               "not a file of marks",
		"# Stars\n":                      "not a file of marks",
		"---\ntitle: My diary\n---\n":    "not a file of marks",
		"---\nformat: vademecum marks\n": "not a file of marks",
		"---\nformat: vademecum marks\nversion: 2\n---\n" + endLine: "install a newer Vademecum",
		head:               "cut off",
		head + "# Stars\n": "cut off",
		head + "# Stars\n- itu-t/X.509\n" + endLine:                                                    "line 6: \"itu-t/X.509\" does not begin with an address",
		head + "# Stars\n- <vademecum:itu-t/X.509> yesterday\n" + endLine:                              "\"yesterday\" is not a time",
		head + "# Stars\n- <vademecum:> 2026-11-22T11:01:00Z\n" + endLine:                              "not the address of an item",
		head + "# Stars\n- <vademecum:doc/1#§1~abc> 2026-11-22T11:01:00Z\n" + endLine:                  "not the address of an item",
		head + "# Wishes\n" + endLine:                                                                  "line 5: \"# Wishes\" is nothing that a file of marks has",
		head + "- <vademecum:itu-t/X.509> 2026-11-22T11:01:00Z\n" + endLine:                            "under no heading",
		head + "> a text\n" + endLine:                                                                  "a text stands where nothing is",
		head + "# Notes\n## <vademecum:itu-t/X.509> 2026-11-22T11:01:00Z X.509\n" + endLine:            "the note on X.509 is empty",
		head + "# Notes\n## <vademecum:itu-t/X.509> 2026-11-22T11:01:00Z\nchanged never\n" + endLine:   "line 7: \"never\" is not a time",
		head + "# Collection 2026-11-22T11:01:00Z\n" + endLine:                                         "needs a name",
		head + "# Collection Committee 3\n" + endLine:                                                  "\"Committee\" is not a time",
		head + "# Collection 2026-11-22T11:01:00Z " + strings.Repeat("x", mostName+1) + "\n" + endLine: "longer than 200 characters",
	} {
		m, err := Read(text)
		if err == nil || !strings.Contains(err.Error(), want) || !m.Empty() {
			t.Errorf("%q gives %+v, %v; want %q", text, m, err, want)
		}
		if strings.HasPrefix(want, "not a file") != errors.Is(err, ErrNotMarks) {
			t.Errorf("%q: %v is the wrong kind of error", text, err)
		}
	}
	whole := written(t, desk())
	for i := range strings.TrimSuffix(whole, "\n") { // wherever the disk was full
		if m, err := Read(whole[:i]); err == nil || !m.Empty() {
			t.Fatalf("cut off after %d bytes, it is read as %+v", i, m)
		}
	}
}

// FuzzRead: nothing makes Read panic, and what it takes it would write and read again.
func FuzzRead(f *testing.F) {
	f.Add(written(f, desk()))
	f.Add("---\nformat: vademecum marks\nversion: 1\n---\n# Stars\n- <vademecum:%41#%20~> 0000-01-01T00:00:00Z | |\n" + endLine)
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Read(text)
		if err != nil {
			return
		}
		once := written(t, m)
		again, err := Read(once)
		if err != nil {
			t.Fatalf("%v\n%s", err, once)
		}
		if twice := written(t, again); twice != once {
			t.Fatalf("%q becomes %q", once, twice)
		}
	})
}
