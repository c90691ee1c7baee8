package html

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"vademecum/app/document"
	"vademecum/data/reader/limit"
	"vademecum/data/reader/readertest"
)

func TestCases(t *testing.T) {
	readertest.Cases(t, "testdata/cases.txt", func(data []byte) (document.Raw, error) {
		return Read(t.Context(), data, "")
	})
}

func TestTitleLanguageAndEncoding(t *testing.T) {
	const page = "<html lang=fr><head><meta charset=%><title>La\n taxation</title></head><body><p>d\xE9cision</p></body></html>"
	for _, c := range []struct {
		declares, chosen   string
		encoding, text, of string
	}{
		{"windows-1252", "", "windows-1252", "décision", "it says so itself"},
		{"utf-8", "", "ISO-8859-1", "décision", "it declares UTF-8, which its bytes contradict"},
		{"klingon", "", "ISO-8859-1", "décision", `it declares "klingon"`},
		{"windows-1252", "windows-1251", "windows-1251", "dйcision", "as chosen"},
	} {
		raw, err := Read(t.Context(), []byte(strings.Replace(page, "%", c.declares, 1)), c.chosen)
		if err != nil {
			t.Errorf("%s: %v", c.declares, err)
			continue
		}
		if raw.Title != "La taxation" || raw.Language != "fr" || raw.Format != document.HTML {
			t.Errorf("title %q, language %q, format %q", raw.Title, raw.Language, raw.Format)
		}
		if raw.Encoding != c.encoding || raw.Blocks[0].Text != c.text || !strings.Contains(raw.Remarks[0].String(), c.of) {
			t.Errorf("declared %s, chosen %q: read as %s: %q, %q", c.declares, c.chosen, raw.Encoding, raw.Blocks[0].Text, raw.Remarks)
		}
	}
}

func TestRemarksSayWhatIsLeftOut(t *testing.T) {
	raw, err := Read(t.Context(), []byte(`<nav>Home</nav><p>text<span style="display: none">secret</span></p>`), "")
	if err != nil {
		t.Fatal(err)
	}
	all := fmt.Sprint(raw.Remarks)
	if strings.Contains(all, "tracked") {
		t.Errorf("without changes it says %q", all)
	}
	if !strings.Contains(all, "navigation") || !strings.Contains(all, "hides") || len(raw.Blocks) != 1 {
		t.Errorf("%q, %d blocks", all, len(raw.Blocks))
	}
}

// TestTitle: the first one counts.
func TestTitle(t *testing.T) {
	raw, err := Read(t.Context(), []byte("<title> </title><title>A\n page</title><title>another</title><p>text"), "")
	if err != nil || raw.Title != "A page" {
		t.Errorf("the title is %q (%v)", raw.Title, err)
	}
}

func TestRemarksSayThatChangesAreAccepted(t *testing.T) {
	for _, page := range []string{"<p>We <ins>now</ins> agree", "<p>We <del>never</del> agree"} {
		raw, err := Read(t.Context(), []byte(page), "")
		if all := fmt.Sprint(raw.Remarks); err != nil || !strings.Contains(all, "tracked changes") {
			t.Errorf("%s: %v, %q", page, err, all)
		}
	}
}

func TestRemarksSayThatCommentsAreLeftOut(t *testing.T) {
	for page, want := range map[string]bool{
		`<p>text<a href="#_msocom_1">[A1]</a>`:                        true,
		`<p>text<div style='mso-element:comment-list'>Do they?</div>`: true,
		`<p>text<a href="#comments"></a>`:                             false,
	} {
		raw, err := Read(t.Context(), []byte(page), "")
		if got := strings.Contains(fmt.Sprint(raw.Remarks), "Comments in the margin"); err != nil || got != want || readertest.Print(raw.Blocks) != "Para | text |  | line 1\n" {
			t.Errorf("%s: %v, %q, %+v", page, err, raw.Remarks, raw.Blocks)
		}
	}
}

// TestTruncation: a page that ends too early is read as far as it goes, as browsers do,
// and never beyond: of a tag or a script that is cut off nothing is text, save the sign
// that would have begun it.
func TestTruncation(t *testing.T) {
	const page = `<html><p>one</p><!-- no --><script>no</script><table><tr><td title="no">two<td>three</table><div hidden>no</div><p>fo&uuml;r`
	const want = "onetwothreefoür"
	before := 0
	for end := range len(page) + 1 {
		raw, err := Read(t.Context(), []byte(page[:end]), "")
		if err != nil {
			t.Fatalf("%q: %v", page[:end], err)
		}
		readertest.Check(t, raw)
		got := ""
		for _, b := range raw.Blocks {
			got += b.Text
		}
		if strings.HasSuffix(page[:end], "<") || strings.HasSuffix(page[:end], "</") {
			got = strings.TrimSuffix(strings.TrimSuffix(got, "/"), "<")
		}
		if cut := strings.Index(got, "&"); cut >= 0 && strings.HasPrefix("&uuml;", got[cut:]) { // as printed
			continue
		}
		if !strings.HasPrefix(want, got) || len(got) < before {
			t.Fatalf("%q is read as %q", page[:end], got)
		}
		before = len(got)
	}
	if before != len(want) {
		t.Errorf("in the end there are %d bytes of %q", before, want)
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct{ what, page, want string }{
		{"elements in elements", strings.Repeat("<div>", limit.Unclosed+1), "more than 512 deep"},
		{"tables in tables", strings.Repeat("<table><tr><td>", limit.Unclosed), "more than 512 deep"},
		{"an endless line", strings.Repeat("x", limit.Block+1), "without a break"},
		{"paragraphs without end", strings.Repeat("<p>x", limit.Blocks+1), "more than 400000"},
		{"paragraphs in one cell", "<table><tr><td>" + strings.Repeat("<p>x", limit.Blocks+1), "more than 400000"},
		{"a label without end", "<p><span style='mso-list:Ignore'>" + strings.Repeat("abcdefgh<b></b>", limit.Block/8+1), "without a break"},
		{"marks without end", "<p>" + strings.Repeat("<a href=#fn1>1</a>", limit.Marks+1), "footnote marks"},
	} {
		_, err := Read(t.Context(), []byte(c.page), "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want %q in it", c.what, err, c.want)
		}
	}
}

func TestUnclosedParagraphsAndCellsAreNotDeep(t *testing.T) {
	for _, page := range []string{"<p>x", "<ul><li>x</ul>", "<table><tr><td>x<td>y</table>", "<dl><dt>x<dd>y</dl>", "<br>x", "<h2>x</h2>"} {
		if _, err := Read(t.Context(), []byte(strings.Repeat(page, 5000)), ""); err != nil {
			t.Errorf("%s: %v", page, err)
		}
	}
}

func TestReadingStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Read(ctx, []byte("<p>text"), ""); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	const page = "<title>T</title><p>a<b>b</b><table><tr><td><p>c<li>d</table><div id=fn1>e</div><pre>f\ng</pre><br><br>"
	readertest.Cancelled(t, func(ctx context.Context) error {
		_, err := Read(ctx, []byte(page), "")
		return err
	})
}

func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range txtar.Parse(data).Files {
		f.Add(file.Data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		raw, err := Read(t.Context(), data, "")
		if err != nil {
			return
		}
		readertest.Check(t, raw)
		text := 0
		for _, b := range raw.Blocks {
			text += len(b.Text)
		}
		if text > 6*len(data)+6 { // an entity or a byte of a foreign alphabet becomes at most that
			t.Fatalf("%d bytes became a text of %d", len(data), text)
		}
	})
}
