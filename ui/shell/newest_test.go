package shell

import (
	"context"
	"errors"
	"testing"
	"time"
)

// A thread stands in for the window's: functions handed to do wait until the
// test runs them, one by one, on its own goroutine.
type thread chan func()

func newThread() thread { return make(thread, 1000) }

func (th thread) do(f func()) { th <- f }

// until runs what is handed in until the condition holds.
func (th thread) until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	limit := time.After(20 * time.Second)
	for !holds() {
		select {
		case f := <-th:
			f()
		case <-limit:
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

// rest runs what was already handed in.
func (th thread) rest() {
	for {
		select {
		case f := <-th:
			f()
		default:
			return
		}
	}
}

// The old request ignores its cancellation and answers last; its answer must
// still not be shown.
func TestASlowOldAnswerNeverReplacesANewOne(t *testing.T) {
	th := newThread()
	n := newest[string]{do: th.do}
	var shown []string
	show := func(s string, err error) { shown = append(shown, s) }

	release, answered := make(chan struct{}), make(chan struct{})
	n.ask(func(context.Context) (string, error) {
		<-release
		defer close(answered)
		return "results for x50", nil
	}, nothing, show)
	n.ask(func(context.Context) (string, error) { return "results for x509", nil }, nothing, show)
	th.until(t, "the new answer is shown", func() bool { return len(shown) > 0 })

	close(release)
	<-answered
	(<-th)() // the old answer reaches the window's thread
	th.rest()
	if len(shown) != 1 || shown[0] != "results for x509" {
		t.Errorf("shown: %q, want the newest only", shown)
	}
	if n.busy() {
		t.Error("still waiting after the newest was answered")
	}
}

// The same with the answers on the window's thread at once, in the wrong order.
func TestAnOldAnswerAlreadyQueuedIsDropped(t *testing.T) {
	th := newThread()
	n := newest[string]{do: th.do}
	var shown []string
	show := func(s string, err error) { shown = append(shown, s) }
	n.ask(func(context.Context) (string, error) { return "old", nil }, nothing, show)
	old := <-th
	n.ask(func(context.Context) (string, error) { return "new", nil }, nothing, show)
	old()
	th.until(t, "an answer is shown", func() bool { return len(shown) > 0 })
	if len(shown) != 1 || shown[0] != "new" {
		t.Errorf("shown: %q, want only the new one", shown)
	}
}

func TestANewRequestCancelsTheOld(t *testing.T) {
	th := newThread()
	n := newest[int]{do: th.do}
	cancelled := make(chan error, 1)
	n.ask(func(ctx context.Context) (int, error) {
		<-ctx.Done()
		cancelled <- ctx.Err()
		return 0, ctx.Err()
	}, nothing, func(int, error) { t.Error("a cancelled request was shown") })
	n.drop()
	if err := <-cancelled; !errors.Is(err, context.Canceled) {
		t.Errorf("the old request ended with %v", err)
	}
	(<-th)()
	if n.busy() {
		t.Error("still waiting after the request was dropped")
	}
}

func TestSlowWorkSaysSoOnceAndThenAnswers(t *testing.T) {
	th := newThread()
	n := newest[int]{do: th.do}
	release := make(chan struct{})
	slow, answer := 0, 0
	n.ask(func(context.Context) (int, error) { <-release; return 7, nil },
		func() { slow++ },
		func(i int, err error) { answer = i })
	th.until(t, "it is called slow", func() bool { return slow > 0 })
	close(release)
	th.until(t, "it answers", func() bool { return answer == 7 })
	th.rest()
	if slow != 1 {
		t.Errorf("called slow %d times, want once", slow)
	}
}

// An answer that is there at once is shown before the next thing is done, in the frame
// of the key that asked for it; one that is not comes as any other does, and only once.
func TestABriefWaitTakesTheAnswerAtOnce(t *testing.T) {
	th := newThread()
	n := newest[string]{do: th.do}
	var shown []string
	show := func(s string, err error) { shown = append(shown, s) }

	for len(shown) == 0 { // a busy machine may take its breath away
		n.askBriefly(func(context.Context) (string, error) { return "at once", nil }, nothing, show)
	}
	th.rest()
	if len(shown) != 1 || n.busy() {
		t.Errorf("shown: %q, and busy is %v", shown, n.busy())
	}

	release := make(chan struct{})
	n.askBriefly(func(context.Context) (string, error) { <-release; return "later", nil }, nothing, show)
	if len(shown) != 1 || !n.busy() {
		t.Errorf("shown: %q before the answer is there, and busy is %v", shown, n.busy())
	}
	close(release)
	th.until(t, "the answer is shown", func() bool { return len(shown) == 2 })
	if th.rest(); len(shown) != 2 || n.busy() {
		t.Errorf("shown: %q, and busy is %v", shown, n.busy())
	}
}
