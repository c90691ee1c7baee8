package tongue

import (
	"runtime"
	"testing"
)

// What English costs: nothing for a text in Latin letters, and little for any other.
func BenchmarkEnglish(b *testing.B) {
	for _, text := range []string{"security of optical networks", "безопасность оптических сетей", "光网络的安全", "أمن الشبكات البصرية"} {
		English(text) // reads the table
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				English(text)
			}
		})
	}
}

// What it costs to read a table, once, and what it takes.
func BenchmarkTables(b *testing.B) {
	for _, c := range tables {
		b.Run(c.file, func(b *testing.B) {
			b.ReportAllocs()
			l := c.table().language
			var kept *table
			before := inUse()
			kept = newTable(c.text, l)
			after := inUse()
			runtime.KeepAlive(kept)
			for b.Loop() {
				newTable(c.text, l)
			}
			b.ReportMetric(float64(after-before), "B-kept")
		})
	}
}

func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
