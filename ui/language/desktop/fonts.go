package desktop

import (
	"slices"

	"github.com/go-text/typesetting/fontscan"

	"vademecum/ui/language"
)

// needs are what a language takes of the system: a font with characters that the fonts
// within the program lack. The package is that of Debian and Ubuntu.
var needs = map[string]struct{ characters, lacking, debian string }{
	"zh": {
		"中文国际电信联盟建议书",
		language.Later("This system has no font with Chinese characters. On Debian and Ubuntu, the package %s has one. Install it and start Vademecum again."),
		"fonts-noto-cjk",
	},
	"ar": {
		"العربيةتوصية",
		language.Later("This system has no font with Arabic letters. On Debian and Ubuntu, the package %s has one. Install it and start Vademecum again."),
		"fonts-noto-core",
	},
}

// Lacking says in a sentence that the system has no font for a language, by its tag;
// nothing where it has one. Where fonts were never looked for before this may take a
// second, which is too long for Fyne's thread.
func Lacking(tag string) string {
	need, ok := needs[language.Resolve(tag)]
	if !ok {
		return ""
	}
	fonts, err := fontscan.SystemFonts(silent{}, "") // Fyne's own list
	if err != nil {
		return "" // and nobody can tell
	}
	if slices.ContainsFunc(fonts, func(f fontscan.Footprint) bool { return has(f, need.characters) }) {
		return ""
	}
	return language.Say(need.lacking, need.debian)
}

func has(f fontscan.Footprint, characters string) bool {
	for _, r := range characters {
		if !f.Runes.Contains(r) {
			return false
		}
	}
	return true
}

// Caveat is what has to be known of the language in use before it is relied on; nothing
// of most.
func Caveat() string {
	if language.Current() == "ar" {
		return language.Say("Arabic words are set from right to left, but the window is laid out from left to right, and so is a line that begins with a code: the toolkit beneath this program cannot do better yet.")
	}
	return ""
}

type silent struct{}

func (silent) Printf(string, ...any) {}
