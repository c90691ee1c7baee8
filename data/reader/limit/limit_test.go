package limit

import (
	"context"
	"errors"
	"strings"
	"testing"

	"vademecum/app/document"
)

func TestCollectorStopsAtEachLimit(t *testing.T) {
	line := func(n int) document.Block { return document.Block{Text: strings.Repeat("x", n), Line: 7} }
	for _, c := range []struct {
		what  string
		block document.Block
		times int
		want  string // in the error; empty: none
	}{
		{"a block as long as allowed", line(Block), 1, ""},
		{"a block too long", line(Block + 1), 1, "line 7 holds"},
		{"a block too long on a page", document.Block{Text: strings.Repeat("x", Block+1), Page: 3, Line: 7}, 1, "page 3, line 7 holds"},
		{"a block too long that stands nowhere", document.Block{Text: strings.Repeat("x", Block+1)}, 1, "a paragraph holds"},
		{"as much text as allowed", line(Block), Text / Block, ""},
		{"too much text", line(Block), Text/Block + 1, "more than 32 MB of text"},
		{"as many blocks as allowed", document.Block{}, Blocks, ""},
		{"too many blocks", document.Block{}, Blocks + 1, "more than 400000 lines or paragraphs"},
		{"too many marks", document.Block{Page: 3, Marks: make([]document.Mark, Marks+1)}, 1, "page 3 has more than"},
	} {
		t.Run(c.what, func(t *testing.T) {
			var all Collector
			var err error
			for range c.times {
				if err = all.Add(t.Context(), c.block); err != nil {
					break
				}
			}
			switch {
			case c.want == "" && err != nil:
				t.Errorf("refused: %v", err)
			case c.want == "" && len(all.Blocks()) != c.times:
				t.Errorf("%d blocks of %d", len(all.Blocks()), c.times)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("the error is %v, want %q in it", err, c.want)
			}
		})
	}
}

func TestCollectorObeysItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var all Collector
	if err := all.Add(ctx, document.Block{}); err != nil {
		t.Fatal(err)
	}
	cancel()
	for range 1000 {
		if err := all.Add(ctx, document.Block{}); err != nil {
			if !errors.Is(err, context.Canceled) {
				t.Errorf("the error is %v", err)
			}
			return
		}
	}
	t.Error("a thousand blocks were taken after the end")
}

func TestSize(t *testing.T) {
	for bytes, want := range map[int]string{
		0: "0 bytes", 1023: "1023 bytes", 1024: "1 KB", 1536: "1.5 KB", 20_000: "19 KB",
		1 << 20: "1 MB", 5 << 19: "2.5 MB", 128 << 20: "128 MB",
	} {
		if got := Size(bytes); got.String() != want {
			t.Errorf("%d bytes are printed as %q, want %q", bytes, got, want)
		}
	}
}
