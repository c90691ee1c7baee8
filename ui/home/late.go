package home

import (
	"context"
	"sync"
	"time"

	"vademecum/app"
	"vademecum/ui/page"
)

// News is what changed since an older snapshot. Comparing the two takes a part of a
// second, for which the first page does not wait: it is shown without the news and then
// once more.
type News struct {
	read  func(ctx context.Context, most int) ([]page.Block, map[string]app.Source, error)
	begin sync.Once
	done  chan struct{} // closed once the snapshots have been compared

	mu     sync.Mutex
	missed bool // the page was shown without
}

// NewNews tells the news that read gives: what to tell first, at most so many changes.
// Read compares when it is first called.
func NewNews(read func(ctx context.Context, most int) ([]page.Block, map[string]app.Source, error)) *News {
	return &News{read: read, done: make(chan struct{})}
}

// mostNews is how many changes the page tells of, and patience how long it waits for
// them at first.
const (
	mostNews = 6
	patience = 50 * time.Millisecond
)

// tell gives the news, or reports that they are still to come.
func (n *News) tell(ctx context.Context) (blocks []page.Block, sources map[string]app.Source, later bool) {
	n.begin.Do(func() {
		go func() {
			defer close(n.done)
			_, _, _ = n.read(context.Background(), mostNews) // it is read below; an error has a page that says why
		}()
	})
	n.mu.Lock()
	missed := n.missed
	n.mu.Unlock()
	wait := time.NewTimer(patience)
	defer wait.Stop()
	limit := wait.C
	if missed { // whoever asks again can wait
		limit = nil
	}
	select {
	case <-n.done:
	case <-ctx.Done():
		return nil, nil, false
	case <-limit:
		n.mu.Lock()
		n.missed = true
		n.mu.Unlock()
		return nil, nil, true
	}
	blocks, sources, err := n.read(ctx, mostNews)
	if err != nil {
		return nil, nil, false
	}
	return blocks, sources, false
}
