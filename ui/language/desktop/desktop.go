// Package desktop is what a language needs of the desktop: fonts with its characters,
// and that Fyne's own dialogs speak it.
package desktop

import (
	"os"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"vademecum/assets/translations"
	"vademecum/ui/language"
)

// Speak has the program speak a language, by its tag, as [language.Use] does, and Fyne
// with it. Fyne takes the language from the environment, so that is where it is put; on
// systems that keep it elsewhere Fyne's own dialogs stay in that of the system. It is to
// be called on Fyne's thread, or before that runs.
func Speak(tag string) error {
	tag = language.Resolve(tag) // before the environment says something else
	if err := language.Use(tag); err != nil {
		return err
	}
	os.Setenv("LANGUAGE", language.Current())
	if unlocalised() { // LANGUAGE counts for nothing there
		os.Setenv("LC_ALL", language.Current()+".UTF-8")
	}
	// Fyne looks at the environment when it is given translations. It has none of its
	// own into Arabic.
	arabic, err := translations.Files.ReadFile("fyne.ar.json")
	if err != nil {
		return err
	}
	return lang.AddTranslations(fyne.NewStaticResource("fyne.ar.json", arabic))
}

// Begin is [Speak] for the start of the program: where the system has no font for the
// language it stays with English, and a sentence says why.
func Begin(tag string) (lacking string, err error) {
	if lacking = Lacking(tag); lacking != "" {
		tag = language.English
	}
	return lacking, Speak(tag)
}

// unlocalised reports whether the environment asks for no language at all.
func unlocalised() bool {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			return value == "POSIX" || value == "C" || strings.HasPrefix(value, "C.")
		}
	}
	return true
}
