package shell

import (
	"context"
	"time"
)

// patience is how long an answer may take before the window says that it is
// waiting for it.
const patience = 200 * time.Millisecond

// newest runs slow work off the window's thread, and lets only the answer to the
// newest request through. A person types faster than an unlucky search answers;
// whoever shows answers in the order in which they come in ends up showing the
// results for "x50" under "x509". So each request cancels the one before it, and
// an answer that comes in all the same is dropped by its number.
//
// All methods are called on the window's thread, and all functions given to them
// but work run there.
type newest[T any] struct {
	do     func(func()) // runs a function on the window's thread
	number int          // of the newest request
	cancel context.CancelFunc
}

// ask begins a request. Work runs on a goroutine of its own and gives up when
// its context ends; done gets its answer. If that takes longer than patience,
// slow is called in between.
func (n *newest[T]) ask(work func(context.Context) (T, error), slow func(), done func(T, error)) {
	n.drop()
	ctx, cancel := context.WithCancel(context.Background())
	n.cancel = cancel
	number := n.number
	current := func(f func()) {
		n.do(func() {
			if n.number == number && n.cancel != nil {
				f()
			}
		})
	}
	waiting := time.AfterFunc(patience, func() { current(slow) })
	go func() {
		answer, err := work(ctx)
		waiting.Stop()
		current(func() {
			n.cancel()
			n.cancel = nil
			done(answer, err)
		})
	}()
}

// drop forgets the request under way, if there is one.
func (n *newest[T]) drop() {
	n.number++
	if n.cancel != nil {
		n.cancel()
		n.cancel = nil
	}
}

// busy reports whether an answer is awaited.
func (n *newest[T]) busy() bool { return n.cancel != nil }
