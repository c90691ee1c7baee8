package main

import (
	"slices"

	"fyne.io/fyne/v2"

	"vademecum/ui/language"
	"vademecum/ui/language/desktop"
	"vademecum/ui/theme"
)

// Speak implements [shell.Desk]. Looking for a font may take a moment, in which the
// windows go on as they are.
func (d *desk) Speak(tag string, tell func(string)) {
	go func() {
		lacking := desktop.Lacking(tag)
		fyne.Do(func() {
			if lacking != "" {
				tell(lacking)
				return
			}
			if err := d.speak(tag); err != nil {
				tell(language.Error(err))
			} else if caveat := desktop.Caveat(); caveat != "" {
				tell(caveat)
			}
		})
	}()
}

// speak switches the language of all windows, on their thread. The quick look has
// nothing in it that would have to stay: it is made anew when it is wanted again.
func (d *desk) speak(tag string) error {
	if err := desktop.Speak(tag); err != nil {
		return err
	}
	d.program.Settings().SetTheme(theme.New(theme.Current())) // fonts are chosen anew
	for _, p := range slices.Clone(d.panes) {                 // each takes the keyboard, in the order of their use
		p.shell.Retell(tag)
	}
	if d.quick != nil {
		d.quick.End()
		d.quick = nil
	}
	return nil
}
