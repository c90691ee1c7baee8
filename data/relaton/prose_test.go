package relaton

import (
	"context"
	"errors"
	"strings"
	"testing"
)

func TestReadProse(t *testing.T) {
	list, err := ReadProse(t.Context(), "testdata/checkout", quiet)
	if err != nil {
		t.Fatal(err)
	}
	records, err := read(t.Context(), "testdata/checkout", quiet)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != len(records) {
		t.Fatalf("%d records have prose, want %d", len(list), len(records))
	}
	for i, p := range list {
		if p.Record != records[i].Name || p.Title != records[i].title() || p.Abstract != records[i].abstract() {
			t.Errorf("%s gives %+v", records[i].Name, p)
		}
		if strings.ContainsAny(p.Item, "@!") || !strings.HasPrefix(p.Item, "itu-") || p.Date == "" {
			t.Errorf("%s: the item is %q of %q; want the id of an item, without an edition, and a date", p.Record, p.Item, p.Date)
		}
	}
}

func TestReadProseStops(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := ReadProse(ctx, "testdata/checkout", quiet); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v, want that of the context", err)
	}
}
