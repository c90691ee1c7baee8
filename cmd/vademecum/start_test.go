package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// BenchmarkStart starts the program with words to look up and measures, from the
// start of the process, when the page they name stands in the window, which then
// bears its code in the title: the box is usable by then, and has been used. RSS
// is what the process then holds, of which a good part is the program and the
// drivers, mapped from their files.
func BenchmarkStart(b *testing.B) {
	if real == nil {
		b.Skipf("%s is missing (make test installs it)", missing)
	}
	program := filepath.Join(b.TempDir(), "vademecum")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	var shown time.Duration
	var resident float64
	for b.Loop() {
		begin := time.Now()
		run := exec.Command(program, "--theme", "light", "x509")
		run.Env = append(os.Environ(), "XDG_DATA_HOME="+b.TempDir()) // not the person's own library
		if err := run.Start(); err != nil {
			b.Fatal(err)
		}
		pid := strconv.Itoa(run.Process.Pid)
		for exec.Command("xdotool", "search", "--all", "--onlyvisible", "--pid", pid, "--name", "X.509").Run() != nil {
			if time.Since(begin) > time.Minute {
				b.Fatal("no page within a minute")
			}
			time.Sleep(10 * time.Millisecond) // looking without a rest keeps one of two cores from the program
		}
		shown += time.Since(begin)
		time.Sleep(500 * time.Millisecond) // the first frames
		resident += residentMB(b, pid, "VmRSS:")
		run.Process.Kill()
		run.Wait()
	}
	b.ReportMetric(float64(shown.Milliseconds())/float64(b.N), "ms-to-page")
	b.ReportMetric(resident/float64(b.N), "MB-resident")
	b.ReportMetric(0, "ns/op") // would count the pauses in
}

// residentMB reads how much memory a process holds: all of it (VmRSS:), or one part.
func residentMB(b *testing.B, pid, part string) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%s/status", pid))
	if err != nil {
		b.Fatal(err)
	}
	_, after, _ := strings.Cut(string(status), part)
	kilobytes, err := strconv.Atoi(strings.Fields(after)[0])
	if err != nil {
		b.Fatal(err)
	}
	return float64(kilobytes) / 1024
}
