// Package assets carries what the window shows that is not text: its icon, the
// small signs on its buttons and the serif face of its headings.
package assets

import (
	"bytes"
	"embed"
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

//go:embed icon.png icons/*.svg fonts/*.ttf
var files embed.FS

// Icon is the program's own, 512 pixels square.
var Icon = load("icon.png")

// DesktopEntry says to a desktop what the program is and what it opens, as
// freedesktop.org's Desktop Entry Specification 1.4 has it. The command in it is the bare
// name of the program.
//
//go:embed org.vademecum.desk.desktop
var DesktopEntry string

// The serif face of codes, titles and headings: Noto Serif cut to Latin, Greek
// and Cyrillic, under the SIL Open Font License (fonts/OFL.txt).
var (
	Serif     = load("fonts/NotoSerif-Regular.ttf")
	SerifBold = load("fonts/NotoSerif-Bold.ttf")
)

// Signs for buttons, drawn in the colour of the text beside them.
var (
	Back    = sign("back")
	Forward = sign("forward")
	Search  = sign("search")
	Light   = sign("light")
	Dark    = sign("dark")
	More    = sign("more")
	Star    = sign("star")
	Starred = sign("starred")
)

func sign(name string) fyne.Resource { return outline{load("icons/" + name + ".svg")} }

// An outline is a drawing in strokes that takes the colour of text. Fyne's own
// themed resources recolour what is filled, and would fill these in.
type outline struct{ drawn *fyne.StaticResource }

// Name differs from colour to colour, because Fyne keeps what it has drawn under
// the name.
func (o outline) Name() string { return strings.TrimPrefix(ink(), "#") + "-" + o.drawn.Name() }

// Content is the drawing in the present colour of text.
func (o outline) Content() []byte {
	return bytes.ReplaceAll(o.drawn.Content(), []byte("#000000"), []byte(ink()))
}

func ink() string {
	c := color.NRGBAModel.Convert(theme.Color(theme.ColorNameForeground)).(color.NRGBA)
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// load reads a file that is built into the program, so that it cannot be missing.
func load(name string) *fyne.StaticResource {
	content, err := files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	return fyne.NewStaticResource(name, content)
}
