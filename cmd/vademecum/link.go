package main

import (
	"context"

	"vademecum/app/mark"
	"vademecum/data/library"

	reading "vademecum/ui/document"
)

// passage is the anchor of the passage that a link leads to; empty where its document has
// no such passage any more.
func (o *own) passage(ctx context.Context, on mark.Target) (anchor string, err error) {
	err = o.of(on.Item, func(l *library.Library) error {
		d, err := l.Text(ctx, on.Item)
		if err == nil {
			anchor, _ = reading.Place(d.Passages, on)
		}
		return err
	})
	return anchor, err
}
