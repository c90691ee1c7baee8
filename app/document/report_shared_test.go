package document

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// shared opens a file of the folder beside the repository, and skips the test where
// there is none.
func shared(t testing.TB, elem ...string) string {
	t.Helper()
	path := filepath.Join(append([]string{"..", "..", "..", "shared"}, elem...)...)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("no shared folder beside the repository: %v", err)
	}
	return path
}

// report reads the long report.
func report(t testing.TB) (string, Document) {
	data, err := os.ReadFile(shared(t, "seeds", "itu-contribution-to-wsis-2022.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data), Read(rawOf(string(data)))
}

// eachLine decodes every line of a file of JSON objects.
func eachLine[T any](t *testing.T, path string, do func(T)) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var v T
		if err := json.Unmarshal(in.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		do(v)
	}
}

// TestReportAgainstReader compares the structure of the long report with what a
// careful reader wrote down of its first paragraphs: lines, pages, headings and the
// first line of every item of its lists.
func TestReportAgainstReader(t *testing.T) {
	text, d := report(t)
	physical := strings.Split(text, "\n")
	byLocator, byLine := map[string]Passage{}, map[int]Passage{}
	for _, p := range d.Passages {
		byLocator[p.Locator] = p
		if p.Kind != Box {
			byLine[p.Line] = p
		}
	}
	checked := 0
	type paragraph struct {
		Para    string
		Line    int
		LineEnd int `json:"line_end"`
		Page    int
		Section string
	}
	eachLine(t, shared(t, "keys", "wsis-2022-paragraphs-1-86.jsonl"), func(k paragraph) {
		checked++
		end := k.LineEnd
		for end > k.Line && strings.TrimSpace(physical[end-1]) == "" {
			end-- // the reader counted a blank line in
		}
		p := byLocator["§"+k.Para]
		if p.Line != k.Line || p.LineEnd != end || p.Page != k.Page {
			t.Errorf("§%s at %d–%d on page %d, want %d–%d on page %d", k.Para, p.Line, p.LineEnd, p.Page, k.Line, end, k.Page)
		}
		want := ""
		if regexp.MustCompile(`^C\d`).MatchString(k.Section) {
			want = "wsis/" + k.Section
		}
		if p.Section != want {
			t.Errorf("§%s in section %q, want %q", k.Para, p.Section, want)
		}
	})
	type heading struct {
		Level  int
		Number string `json:"printed_number"`
		Title  string
		Line   int
		Page   int
	}
	eachLine(t, shared(t, "keys", "wsis-2022-headings-1-86.jsonl"), func(k heading) {
		checked++
		p := byLine[k.Line]
		if p.Kind != Heading || p.Level != k.Level || p.Marker != k.Number || p.Page != k.Page || !strings.HasPrefix(p.Text, strings.TrimSuffix(k.Title, ".")) {
			t.Errorf("line %d: %s %q of level %d with number %q on page %d, want %+v", k.Line, p.Kind, p.Text, p.Level, p.Marker, p.Page, k)
		}
	})
	type item struct {
		Para string
		Line int
		Page int
	}
	eachLine(t, shared(t, "keys", "wsis-2022-items-1-86.jsonl"), func(k item) {
		checked++
		p := byLine[k.Line]
		if p.Kind != Bullet || p.Page != k.Page || !strings.HasPrefix(p.Locator, "§"+k.Para+" ") {
			t.Errorf("line %d: %s %s on page %d, want a bullet of §%s on page %d", k.Line, p.Kind, p.Locator, p.Page, k.Para, k.Page)
		}
	})
	if checked < 200 {
		t.Errorf("only %d checks", checked)
	}
}

// TestReportToTheEnd holds what the rest of the report must be like: the paragraphs
// count on without a gap, every action line has its heading and at most one box,
// no furniture is left, and nothing is invented.
func TestReportToTheEnd(t *testing.T) {
	text, d := report(t)
	if len(d.Resolutions) > 0 {
		t.Fatal("the report was taken for a resolution")
	}
	next, boxes := 1, map[int]int{}
	sections := map[string]bool{}
	for i, p := range d.Passages {
		if n, err := strconv.Atoi(strings.TrimPrefix(p.Locator, "§")); err == nil && strings.HasPrefix(p.Locator, "§") {
			if n != next {
				t.Errorf("§%d follows §%d", n, next-1)
			}
			next = n + 1
		}
		if p.Kind == Heading && p.Section != "" {
			sections[p.Section] = true
		}
		if p.Kind == Box {
			boxes[p.Within]++
			if d.Passages[p.Within].Section == "" || boxes[p.Within] > 1 {
				t.Errorf("passage %d: a box at %q, which has %d", i, d.Passages[p.Within].Text, boxes[p.Within])
			}
		}
		if p.Kind != Footnote && address(p.Text) {
			t.Errorf("passage %d is an address: %s", i, p.Text)
		}
	}
	if next < 400 {
		t.Errorf("the paragraphs end at §%d", next-1)
	}
	for n := 1; n <= 11; n++ {
		if !sections["wsis/C"+strconv.Itoa(n)] {
			t.Errorf("no heading for action line C%d", n)
		}
	}
	for _, s := range []string{"government", "business", "learning", "health", "employment", "environment", "agriculture", "science"} {
		if !sections["wsis/C7-e"+s] {
			t.Errorf("no heading for e-%s", s)
		}
	}
	holdsTogether(t, rawOf(text), d)
}

func BenchmarkReport(b *testing.B) {
	data, err := os.ReadFile(shared(b, "seeds", "itu-contribution-to-wsis-2022.txt"))
	if err != nil {
		b.Fatal(err)
	}
	raw := rawOf(string(data))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		Read(raw)
	}
}
