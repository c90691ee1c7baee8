package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"vademecum/ui/router"
)

// typedQueries are looked up letter by letter: numbers, names, words of titles,
// questions, and slips of the hand.
const typedQueries = `x509
x.509
g.709.1
y 2060
h264
itu-t q.850
l.1400
wtsa res 44
resolution 50
pp 140
res 2 wrc
c7 health
action line c5
sdg 9
sdg 9.c
goal 5
study group 17
sg 15
question 13/15
tsag
optical fibre
optical transport network
opt fib cab
certificate
public key
directory
quantum key distribution
ai for good
artificial intelligence
cybersecurity
cyber security resolution
climate change
emf exposure
e waste
circular economy
internet of things
smart cities
iot identifiers
numbering plan
country codes
signalling system
quality of service
speech quality
video coding
jpeg
accessibility
bridging the gap
conformance testing
counterfeit devices
child online protection
digital financial services
blockchain
cloud computing
5g imt-2020
what replaced g.8021.1
who works on cables
in force x.500
superseded g.709
recomendation
certifcate
telcommunication
kind resolution climate
h`

func BenchmarkFrames(b *testing.B) {
	b.Run("typing", benchmarkTyping)
	b.Run("opening", benchmarkOpening)
	b.Run("scrolling", benchmarkScrolling)
}

// benchmarkTyping types the queries with rests between the letters as people have
// them, which lets the page of the first result in now and then.
func benchmarkTyping(b *testing.B) {
	c := film(b)
	var took []time.Duration
	chance := rand.New(rand.NewPCG(1, 2))
	for b.Loop() {
		for query := range strings.Lines(typedQueries) {
			query = strings.TrimSpace(query)
			for i := range query {
				time.Sleep(time.Duration(10+chance.IntN(190)) * time.Millisecond)
				if query[i] == ' ' {
					c.press(" ")
					continue // the list stays
				}
				at := c.press(query[i : i+1])
				f := c.sees("the results for "+query[:i+1], func(f frame) bool { return f.answered == query[:i+1] })
				took = append(took, f.shown.Sub(at))
				if ms := f.shown.Sub(at).Milliseconds(); os.Getenv("SLOW") != "" && ms > 30 {
					fmt.Printf("%q: %d ms, drawing %v + %v\n", query[:i+1], ms, f.drawn.Sub(f.began), f.shown.Sub(f.drawn))
				}
			}
			c.still()
			c.press("Escape")
			c.sees("an empty box", func(f frame) bool { return f.answered == "" })
		}
	}
	report(b, took, "key")
	c.report(b)
}

// benchmarkOpening opens the pages of items from all over the catalogue with Return,
// before their previews stand there.
func benchmarkOpening(b *testing.B) {
	c := film(b)
	var took []time.Duration
	for b.Loop() {
		for _, id := range allOver(b, 200) {
			fyne.DoAndWait(func() { c.shell.Type(id) })
			c.sees("the results for "+id, func(f frame) bool { return f.answered == id })
			var to router.Route
			fyne.DoAndWait(func() { to = c.shell.Selected() })
			if to == "" {
				continue
			}
			at := c.press("Return")
			f := c.sees("the page "+string(to), func(f frame) bool { return f.page == to })
			took = append(took, f.shown.Sub(at))
			if ms := f.shown.Sub(at).Milliseconds(); os.Getenv("SLOW") != "" && ms > 30 {
				fmt.Printf("%q: %d ms, drawing %v + %v\n", to, ms, f.drawn.Sub(f.began), f.shown.Sub(f.drawn))
			}
			c.still()
		}
	}
	report(b, took, "page")
	c.report(b)
}

// benchmarkScrolling turns the wheel over the results, over a long page and over the
// page of a Recommendation, a notch every eight milliseconds, and looks at the time
// from one frame to the next. No place is scrolled to its end, where nothing is painted:
// what is short is scrolled down and up more often instead. That the wheel has come to
// rest is told by what turns it, since a rest between two frames may be a slow frame.
func benchmarkScrolling(b *testing.B) {
	c := film(b)
	var gaps []time.Duration
	for b.Loop() {
		for _, place := range []struct {
			query, x string
			notches  int
			times    int
		}{{"network", "150", 150, 1}, {"sg/itu-t/15", "900", 150, 1}, {"x.509", "900", 60, 3}} {
			fyne.DoAndWait(func() { c.shell.Type(place.query) })
			c.sees("the results for "+place.query, func(f frame) bool { return f.answered == place.query })
			var to router.Route
			fyne.DoAndWait(func() { to = c.shell.Selected() })
			c.press("Return")
			c.sees("the page "+string(to), func(f frame) bool { return f.page == to })
			c.xdotool("mousemove", "--window", c.id, place.x, "400")
			for _, wheel := range slices.Repeat([]string{"5", "4"}, place.times) { // down and up
				c.still()
				from := len(c.seen)
				c.xdotool("click", "--repeat", strconv.Itoa(place.notches), "--delay", "8", wheel)
				c.still()
				for i, f := range c.seen[from:] {
					if i > 0 {
						gaps = append(gaps, f.shown.Sub(c.seen[from+i-1].shown))
					}
				}
			}
		}
	}
	report(b, gaps, "gap")
	c.report(b)
}

func report(b *testing.B, took []time.Duration, what string) {
	median, most, longest := spread(took)
	b.ReportMetric(float64(len(took))/float64(b.N), what+"s")
	b.ReportMetric(median, what+"-p50-ms")
	b.ReportMetric(most, what+"-p99-ms")
	b.ReportMetric(longest, what+"-max-ms")
	b.ReportMetric(0, "ns/op") // would count the rests in
}

// report tells how long all frames took that the camera saw, and of those that are too long
// how much of that the thread that paints waited for a processor, which other programs had.
func (c *camera) report(b *testing.B) {
	var drawing []time.Duration
	long := 0
	for _, f := range c.seen {
		took := f.shown.Sub(f.began)
		drawing = append(drawing, took)
		if took > 100*time.Millisecond {
			long++
			b.Logf("a frame of %s took %v; for %v of it its thread waited for a processor", f.page, took, f.waited)
		}
	}
	report(b, drawing, "frame")
	b.ReportMetric(float64(long), "frames>100ms")
}
