package language_test

import (
	"testing"

	"vademecum/ui/language"
)

// What a page of hundreds of rows costs is said hundreds of times.
func BenchmarkSay(b *testing.B) {
	for _, tag := range []string{"en", "fr", "ar"} {
		b.Run(tag, func(b *testing.B) {
			if err := language.Use(tag); err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				language.Say("In force")
				language.Count(16172, "%s edition", "%s editions")
			}
		})
	}
	if err := language.Use(language.English); err != nil {
		b.Fatal(err)
	}
}
