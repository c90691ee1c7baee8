package shell

import (
	"context"
	"time"
)

// patience is how long an answer may take before the window says that it is
// waiting for it.
const patience = 200 * time.Millisecond

// breath is how long the window's thread itself waits for an answer that is nearly
// always there at once. The window is painted at most sixty times a second; an answer
// that comes while a key is being dealt with stands in the same frame as its letter,
// and one that comes right after it only in the next.
const breath = 4 * time.Millisecond

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
	n.begin(work, slow, done)
}

// askBriefly does the same, but waits a breath for the answer: done may have been
// called when it returns.
func (n *newest[T]) askBriefly(work func(context.Context) (T, error), slow func(), done func(T, error)) {
	select {
	case finish := <-n.begin(work, slow, done):
		finish()
	case <-time.After(breath):
	}
}

// begin begins a request. What it gives back holds, once there is an answer, the
// function that ends the request with it; whoever takes it out first calls it.
func (n *newest[T]) begin(work func(context.Context) (T, error), slow func(), done func(T, error)) <-chan func() {
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
	answered := make(chan func(), 1)
	waiting := time.AfterFunc(patience, func() { current(slow) })
	go func() {
		answer, err := work(ctx)
		waiting.Stop()
		answered <- func() {
			n.cancel()
			n.cancel = nil
			done(answer, err)
		}
		current(func() { (<-answered)() })
	}()
	return answered
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
