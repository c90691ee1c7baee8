package pdf

import (
	"math"
	"os"
	"runtime/debug"
	runtimemetrics "runtime/metrics"
	"time"
)

// restrict puts this process under limits: for memory in bytes, and for computing
// time. The system enforces them where it can (limits_system.go). On every system
// the process watches its own memory, and ends itself when it has too much; a
// recursion without end stops at the largest stack.
func restrict(memory int, computing time.Duration) {
	debug.SetGCPercent(50)
	debug.SetMemoryLimit(int64(memory) / 4 * 3)
	debug.SetMaxStack(min(64<<20, memory/8))
	restrictSystem(memory, computing)
	go watch(uint64(memory))
}

// watch ends the process when it has more memory than it may.
func watch(most uint64) {
	const often = 20 * time.Millisecond
	sample := []runtimemetrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	for {
		runtimemetrics.Read(sample)
		if held := sample[0].Value.Uint64() - sample[1].Value.Uint64(); held > most && held < math.MaxInt64 {
			os.Exit(tooLarge)
		}
		time.Sleep(often)
	}
}
