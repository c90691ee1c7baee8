package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"vademecum/data/snapshot"
)

// BenchmarkMemory starts the program and measures how much memory it holds five
// seconds after its first page, when 200 pages from all over the catalogue were opened,
// one a second, and, unless it is to be short, when a thousand queries were typed: at
// once, and after a rest. Of what it holds, the part that is mapped from files is shared
// with others or can be read again; what it holds alone is given beside it.
func BenchmarkMemory(b *testing.B) {
	if real == nil {
		b.Skipf("%s is missing (make test installs it)", missing)
	}
	program := filepath.Join(b.TempDir(), "vademecum")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	ids := allOver(b, 200)
	for b.Loop() {
		run := exec.Command(program, "--theme", "light", "x509")
		run.Env = append(os.Environ(), "XDG_DATA_HOME="+b.TempDir()) // not the person's own library
		if err := run.Start(); err != nil {
			b.Fatal(err)
		}
		pid := strconv.Itoa(run.Process.Pid)
		var window string
		for window == "" {
			found, _ := exec.Command("xdotool", "search", "--all", "--onlyvisible", "--pid", pid, "--name", "X.509").Output()
			window = strings.TrimSpace(string(found))
		}
		if out, err := exec.Command("xdotool", "windowfocus", "--sync", window).CombinedOutput(); err != nil {
			b.Fatalf("xdotool: %v\n%s", err, out)
		}
		keys := hands(b)
		time.Sleep(5 * time.Second)
		holds(b, pid, "start")
		for _, id := range ids {
			fmt.Fprintf(keys, "key ctrl+k\nkey ctrl+a\ntype --delay 5 %s\nsleep 0.1\nkey Return\nsleep 0.7\n", id)
		}
		rest(b, keys, pid, "200-pages")
		if !testing.Short() {
			for i := range 1000 {
				id := ids[i%len(ids)]
				fmt.Fprintf(keys, "key ctrl+k\nkey ctrl+a\ntype --delay 5 %s\nsleep 0.1\n", id[i/len(ids):])
			}
			rest(b, keys, pid, "1000-queries")
		}
		keys.Close()
		run.Process.Kill()
		run.Wait()
	}
	b.ReportMetric(0, "ns/op")
}

// allOver are ids of as many items, evenly from the whole catalogue.
func allOver(b *testing.B, many int) []string {
	store, err := snapshot.Open(context.Background())
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close()
	entries, err := store.Entries(context.Background())
	if err != nil {
		b.Fatal(err)
	}
	ids := make([]string, many)
	for i := range ids {
		ids[i] = entries[i*len(entries)/many].ID
	}
	return ids
}

// hands is an xdotool that does what is written to it.
func hands(t testing.TB) io.WriteCloser {
	do := exec.Command("xdotool", "-")
	keys, err := do.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := do.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		keys.Close()
		do.Wait()
	})
	return keys
}

// rest asks for the page of SDG 9, the last to be opened, waits for it, and then for as
// long as the program takes to give back what it needs no more. It tells what is held
// before and after that.
func rest(b *testing.B, keys io.Writer, pid, when string) {
	fmt.Fprintf(keys, "key ctrl+k\nkey ctrl+a\ntype --delay 1 sdg/9\nsleep 0.2\nkey Return\n")
	for begin := time.Now(); exec.Command("xdotool", "search", "--all", "--onlyvisible", "--pid", pid, "--name", "^SDG 9 ").Run() != nil; time.Sleep(100 * time.Millisecond) {
		if time.Since(begin) > 5*time.Minute {
			b.Fatal("the last page does not appear")
		}
	}
	holds(b, pid, "busy-with-"+when)
	time.Sleep(40 * time.Second)
	holds(b, pid, when)
}

// holds tells how much memory a process holds, in megabytes.
func holds(b *testing.B, pid, when string) {
	b.ReportMetric(residentMB(b, pid, "VmRSS:"), "MB-"+when)
	b.ReportMetric(residentMB(b, pid, "RssAnon:"), "MB-alone-"+when)
}
