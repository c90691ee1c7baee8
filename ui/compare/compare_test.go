package compare

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

// library holds documents by id, in the order of the ids.
type library struct {
	texts map[string]string
	fail  bool
}

func (l library) Documents(context.Context) ([]document.Stored, error) {
	if l.fail {
		return nil, errors.New("the library is damaged")
	}
	var list []document.Stored
	for _, id := range []string{"doc/1", "doc/2", "doc/3", "doc/4"} {
		if _, ok := l.texts[id]; ok {
			list = append(list, document.Stored{ID: id, Title: "Paper " + id[4:], Name: id[4:] + ".txt", Imported: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)})
		}
	}
	return list, nil
}

func (l library) Text(_ context.Context, id string) (*document.Document, error) {
	raw := document.Raw{Format: document.Text}
	for n, line := range strings.Split(strings.TrimSpace(l.texts[id]), "\n") {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Para, Text: strings.TrimSpace(line), Line: n + 1})
	}
	d := document.Read(raw)
	return &d, nil
}

const first = `
	RESOLUTION 7 (Kigali, 2022)
	Boats
	The World Telecommunication Development Conference (Kigali, 2022),
	considering
	a) that boats sail on water when the wind is good;
	b) that every boat needs a harbour with a quay;
	c) that harbours freeze over in long winters;
	d) that ice melts in spring;
	e) that water is wet;
	f) that quays are dry;
	g) that ropes hold boats,
	resolves
	1 to paint the boats green before the spring,`

const second = `
	RESOLUTION 7 (Rev. Baku, 2025)
	Boats
	The World Telecommunication Development Conference (Baku, 2025),
	considering
	a) that ships were invented long after rafts;
	b) that boats sail on water when the wind is strong;
	c) that harbours freeze over in long winters;
	d) that ice melts in spring;
	e) that water is wet;
	f) that quays are dry;
	g) that ropes hold boats,
	resolves
	1 to paint the boats blue before the spring,
	further resolves
	that every boat needs a harbour with a quay.`

const other = `
	RESOLUTION 9 (Baku, 2025)
	Ships
	The World Telecommunication Development Conference (Baku, 2025),
	considering
	a) that ships are large,
	resolves
	to count them.`

var shelf = library{texts: map[string]string{"doc/1": first, "doc/2": second, "doc/3": first + "\n" + strings.ReplaceAll(other, "9", "8"), "doc/4": second + other}}

func compose(t *testing.T, l library, route router.Route) string {
	t.Helper()
	shown, err := (&Screen{Library: l}).Compose(t.Context(), route)
	if err != nil {
		t.Fatal(err)
	}
	if shown.Title == "" {
		t.Error("the page has no title")
	}
	return pagetest.Text(shown.Blocks)
}

func TestChanges(t *testing.T) {
	want := `# comparison: What changed
Boats
Paper 1 → doc/1 → Paper 2 → doc/2 · the other way round → compare/2..1
[Copy changes]

## Text — 4 changed, 2 added, 1 moved, 8 the same
### | RESOLUTION 7 ([-Kigali-] {+Rev. Baku+}, [-2022-] {+2025+})
 | Boats
 | The World Telecommunication Development Conference ([-Kigali-] {+Baku+}, [-2022-] {+2025+}),
#### | considering
a) | added  {+that ships were invented long after rafts;+}
b) | was a)  that boats sail on water when the wind is [-good-] {+strong+};
c) | that harbours freeze over in long winters;
4 passages the same. Show all → compare/1..2?all
#### | resolves
1 | to paint the boats [-green-] {+blue+} before the spring,
#### | added  {+further resolves+}
 | moved from considering b)  (~that every boat needs a harbour with a quay~)[-;-] {+.+}
`
	if diff := cmp.Diff(want, compose(t, shelf, "compare/1..2")); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	all := compose(t, shelf, "compare/1..2?all")
	if !strings.Contains(all, "d) | that ice melts in spring;") || strings.Contains(all, "Show all") {
		t.Error("not all passages are shown:\n", all)
	}
	if same := compose(t, shelf, "compare/1..1"); !strings.Contains(same, "The texts are the same") || !strings.Contains(same, "13 passages the same.") {
		t.Error(same)
	}
}

func TestRemoved(t *testing.T) {
	text := compose(t, shelf, "compare/doc/2..doc/1")
	for _, want := range []string{"a) | removed  [-that ships were invented long after rafts;-]", "a) | was b)  that boats", "b) | moved from further resolves  "} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

func TestOutlineAndCopy(t *testing.T) {
	shown, err := (&Screen{Library: shelf}).Compose(t.Context(), "compare/1..2")
	if err != nil {
		t.Fatal(err)
	}
	anchors := page.Anchors(shown.Blocks)
	var outline []string
	for _, h := range shown.Outline {
		outline = append(outline, h.Text)
		if page.Locate(anchors, h.Anchor, 0) < 0 {
			t.Errorf("the outline leads to %q, which is not there", h.Anchor)
		}
	}
	want := []string{
		"Changed: RESOLUTION 7 (Rev. Baku, 2025)", "Changed: preamble", "Added: considering a)", "Changed: considering b)",
		"Changed: resolves 1", "Added: further resolves", "Moved: further resolves",
	}
	if diff := cmp.Diff(want, outline); diff != "" {
		t.Error("outline: want -, got +\n", diff)
	}
	copied := shown.Blocks[0].(page.Head).Actions[0].Copy
	for _, want := range []string{"Paper 1 → Paper 2: 4 changed", "Added: considering a): {+that ships", "[-green-]{+blue+}"} {
		if !strings.Contains(copied, want) {
			t.Errorf("no %q in\n%s", want, copied)
		}
	}
	if strings.Contains(copied, "freeze") {
		t.Error("what is the same is copied")
	}
}

func TestChoosing(t *testing.T) {
	two := library{texts: map[string]string{"doc/1": first, "doc/2": second}}
	want := `# comparison: Compare
Two editions of a resolution, or any two documents
[Choose a file … compare file]

## Which is the older text?
- Paper 1 → compare/1
  (1.txt · imported 22 November 2026)
- Paper 2 → compare/2
  (2.txt · imported 22 November 2026)
Or drop a file on this page. It is compared without being imported.
`
	if diff := cmp.Diff(want, compose(t, two, "compare")); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	want = `# comparison: Compare
What has changed since Paper 1
[Choose a file … compare file]

## Compare it with
- Paper 2 → compare/1..2
  (2.txt · imported 22 November 2026)
Or drop a file on this page. It is compared without being imported.
`
	if diff := cmp.Diff(want, compose(t, two, "compare/1")); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	if text := compose(t, library{}, "compare"); !strings.Contains(text, "→ documents") {
		t.Error(text)
	}
}

func TestSeveralResolutions(t *testing.T) {
	// One resolution in common leaves nothing to choose.
	if got := compose(t, shelf, "compare/3..4"); !strings.Contains(got, "[-green-] {+blue+}") {
		t.Error(got)
	}
	both := library{texts: map[string]string{"doc/1": first + other, "doc/2": second + strings.ReplaceAll(other, "large", "small") + strings.ReplaceAll(other, "9", "11"), "doc/3": ""}}
	want := `# comparison: Compare
Resolutions of two documents
Paper 1 → doc/1 → Paper 2 → doc/2 · the other way round → compare/2..1

## In both — 2
- WTDC Resolution 7 | Boats → compare/1..2/wtdc/7
  (4 changed, 2 added, 1 moved, 8 the same)
- WTDC Resolution 9 | Ships → compare/1..2/wtdc/9
  (1 changed, 6 the same)

## Only in the newer one — 1
- WTDC Resolution 11 (Baku, 2025) | Ships → doc/2#`
	got := compose(t, both, "compare/1..2")
	if len(got) < len(want) || got[:len(want)] != want {
		t.Error("want -, got +\n", cmp.Diff(want, got))
	}
	if text := compose(t, both, "compare/1..2/wtdc/9"); !strings.Contains(text, "[-large-] {+small+}") || !strings.Contains(text, "compare/2..1/wtdc/9") {
		t.Error(text)
	}
	if _, err := (&Screen{Library: both}).Compose(t.Context(), "compare/1..2/wtdc/11"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("a resolution that is not in both: %v", err)
	}
}

// TestFiles: a file is the old text, or the new one where a page asks for it.
func TestFiles(t *testing.T) {
	s := &Screen{Library: shelf, Read: func(ctx context.Context, path string) (*document.Document, error) {
		if path == "/tmp/none.txt" {
			return nil, errors.New("none.txt: there is no such file")
		}
		return shelf.Text(ctx, "doc/2")
	}}
	text := func(route router.Route) string {
		t.Helper()
		shown, err := s.Compose(t.Context(), route)
		if err != nil {
			t.Fatal(err)
		}
		return pagetest.Text(shown.Blocks)
	}
	route := s.TakeFile("/tmp/new.txt")
	if route != "compare/file-1" || !strings.Contains(text(route), "What has changed since new.txt") {
		t.Errorf("the first file: %s", route)
	}
	text("compare/1")
	route = s.TakeFile("/tmp/new.txt")
	if route != "compare/1..file-2" {
		t.Errorf("a file for the new text: %s", route)
	}
	if got := text(route); !strings.Contains(got, "Paper 1 → doc/1 → new.txt · the other way round → compare/file-2..1\n") || !strings.Contains(got, "{+blue+}") {
		t.Error(got)
	}
	if route := s.TakeFile("/tmp/none.txt"); route != "compare/file-3" {
		t.Errorf("after a comparison: %s", route)
	}
	if _, err := s.Compose(t.Context(), "compare/1..file-3"); err == nil || !strings.Contains(err.Error(), "no such file") {
		t.Errorf("a file that is not there: %v", err)
	}
	for range mostTaken {
		s.TakeFile("/tmp/new.txt")
	}
	for _, route := range []router.Route{"compare/file-1", "compare/1..file-1", "compare/file-x..1"} {
		if _, err := s.Compose(t.Context(), route); err == nil || !strings.Contains(err.Error(), "drop it again") {
			t.Errorf("%s, which was long ago: %v", route, err)
		}
	}
}

func TestErrors(t *testing.T) {
	for _, route := range []router.Route{"compare/5", "compare/1..5", "compare/5..1"} {
		if _, err := (&Screen{Library: shelf}).Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: %v", route, err)
		}
	}
	if _, err := (&Screen{Library: library{fail: true}}).Compose(t.Context(), "compare"); err == nil {
		t.Error("a damaged library is no error")
	}
	if _, err := (&Screen{}).Compose(t.Context(), "compare"); err != nil {
		t.Errorf("without a library: %v", err)
	}
}

func TestRoutes(t *testing.T) {
	for _, route := range []string{"compare", "compare/3f", "compare/3f..07", "compare/3f..07/pp/140", "compare/3f..07/pp/Decision-5?all", "compare/3f..07?all"} {
		if got := read(router.Route(route)).route(); got != route {
			t.Errorf("%s becomes %s", route, got)
		}
	}
	if q := read("compare/doc/3f..doc/07/pp/140#change 3"); q != (question{"doc/3f", "doc/07", "pp/140", false}) {
		t.Errorf("%+v", q)
	}
}
