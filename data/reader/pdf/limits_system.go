//go:build linux || darwin

package pdf

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// restrictSystem has the system enforce limits: for memory that can be written to,
// with room for what the Go runtime needs besides; for computing time; against
// files of any size, memory dumps, and more open files than a few.
func restrictSystem(memory int, computing time.Duration) {
	over := make(chan os.Signal, 1)
	signal.Notify(over, unix.SIGXCPU)
	go func() {
		<-over
		os.Exit(tooLong)
	}()
	seconds := uint64(max(1, computing/time.Second))
	for resource, most := range map[int]uint64{
		unix.RLIMIT_DATA:   uint64(memory) + uint64(memory)/2,
		unix.RLIMIT_CPU:    seconds,
		unix.RLIMIT_FSIZE:  0,
		unix.RLIMIT_CORE:   0,
		unix.RLIMIT_NOFILE: 64,
	} {
		if raced && resource == unix.RLIMIT_DATA {
			continue // the race detector needs far more; what the program itself has, watch sees
		}
		var now unix.Rlimit
		if unix.Getrlimit(resource, &now) != nil {
			continue
		}
		now.Cur = min(now.Cur, most)
		if resource == unix.RLIMIT_CPU {
			now.Max = min(now.Max, most+1) // if the signal does not end it, a second later it is killed
		} else {
			now.Max = now.Cur
		}
		// A limit that the system refuses is one fewer: those of watch and of the
		// parent remain.
		_ = unix.Setrlimit(resource, &now)
	}
}

// killed says whether the system killed the child, which it does for computing
// time if nothing else has helped.
func killed(exit *exec.ExitError) bool {
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL
}
