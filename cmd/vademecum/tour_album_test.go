package main

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"vademecum/ui/theme"
)

// The two sizes in which the window is shown: one has room for list and page, the other
// for one of the two.
var (
	wide   = fyne.NewSize(1200, 760)
	narrow = fyne.NewSize(460, 760)
)

// A view is how the window is shown in a picture.
type view struct {
	mode theme.Mode
	size fyne.Size
}

// What a step may be shown in. Lists and sheets that lie over the window keep the size
// that it had when they were opened, so that they are shown in the wide one.
var (
	inLight  = []view{{theme.Light, wide}}
	inBoth   = []view{{theme.Light, wide}, {theme.Dark, wide}}
	inNarrow = []view{{theme.Light, wide}, {theme.Light, narrow}}
	inAll    = []view{{theme.Light, wide}, {theme.Dark, wide}, {theme.Light, narrow}, {theme.Dark, narrow}}
)

func (v view) String() string {
	width := "wide"
	if v.size.Width < wide.Width {
		width = "narrow"
	}
	return string(v.mode) + "-" + width
}

// An album holds the pictures in the order in which they are taken.
type album struct {
	folder  string
	scenes  int
	taken   []string // names of files
	skipped []string // those for which something is lacking on this machine
	bytes   int
}

// clear removes the pictures of an earlier tour, the names of which may not be those of
// this one.
func (a *album) clear(t testing.TB) {
	t.Helper()
	if err := os.MkdirAll(a.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	old, err := filepath.Glob(filepath.Join(a.folder, "[0-9][0-9]-*.png"))
	for _, path := range old {
		if err == nil {
			err = os.Remove(path)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// skip leaves out a picture for which something is lacking.
func (a *album) skip(name string) {
	a.scenes++
	a.skipped = append(a.skipped, a.file(name, inLight[0]))
}

// file is the name of a picture of the scene. The number before it is that of the scene.
func (a *album) file(name string, v view) string {
	return fmt.Sprintf("%02d-%s-%s.png", a.scenes, name, v)
}

// picture takes a picture of what is shown in each of some views.
func (w *walk) picture(name string, views []view) {
	w.t.Helper()
	w.album.scenes++
	w.putAside()
	for _, v := range views {
		w.setTheme(v.mode)
		w.resize(v.size)
		file := w.album.file(name, v)
		shot := w.still()
		if b := shot.Bounds(); float32(b.Dx()) != v.size.Width || float32(b.Dy()) != v.size.Height {
			w.t.Errorf("%s is %v, want %v", file, b, v.size)
		}
		w.painted(file, shot, v)
		w.album.add(w.t, file, shot)
	}
	w.setTheme(theme.Light)
	w.resize(wide)
}

func (w *walk) setTheme(mode theme.Mode) {
	fyne.DoAndWait(func() { fyne.CurrentApp().Settings().SetTheme(theme.New(mode)) })
}

func (w *walk) resize(size fyne.Size) {
	w.t.Helper()
	fyne.DoAndWait(func() { w.window.Resize(size) })
	w.until(fmt.Sprint("the window is ", size), func() (resized bool) {
		fyne.DoAndWait(func() { resized = w.window.Canvas().Size() == size })
		return resized
	})
}

// putAside puts the pointer where it touches nothing: over the line at the foot, which
// the window then takes it to be over still, and from there out of the window.
func (w *walk) putAside() {
	w.xdotool("mousemove", "--window", w.id, fmt.Sprint(int(wide.Width)*2/3), fmt.Sprint(int(wide.Height)-12), "mousemove", "1399", "899")
}

// still is the window once it has stopped changing. The cursor in the box never does, but
// is small.
func (w *walk) still() image.Image {
	w.t.Helper()
	const cursor = 60 // pixels
	last := w.screen()
	for range 30 {
		time.Sleep(60 * time.Millisecond)
		next := w.screen()
		if next.Bounds() == last.Bounds() && differ(last, next) <= cursor {
			return next
		}
		last = next
	}
	w.t.Fatalf("the window does not come to rest; it shows %q", w.shown())
	return nil
}

// painted checks that something stands in the bar, in the middle and in the line at the
// foot, on a ground that is light or dark.
func (w *walk) painted(file string, shot image.Image, v view) {
	w.t.Helper()
	width, height := int(v.size.Width), int(v.size.Height)
	for place, r := range map[string]image.Rectangle{
		"in the bar":    image.Rect(0, 0, width, 50),
		"in the middle": image.Rect(width/3, 60, width, height-40),
		"at the foot":   image.Rect(0, height-30, width/2, height),
	} {
		grounds := map[uint32]int{}
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				red, green, blue, _ := shot.At(x, y).RGBA()
				grounds[(red+green+blue)/3>>8]++
			}
		}
		ground, most := uint32(0), 0
		for grey, n := range grounds {
			if n > most {
				ground, most = grey, n
			}
		}
		if len(grounds) < 2 {
			w.t.Errorf("%s: nothing is painted %s", file, place)
		}
		if (ground < 128) != (v.mode == theme.Dark) {
			w.t.Errorf("%s: the ground is a grey of %d %s", file, ground, place)
		}
	}
}

// add puts a picture into the folder, in few colours, which is all that a window has.
func (a *album) add(t testing.TB, file string, shot image.Image) {
	t.Helper()
	var whole, said bytes.Buffer
	if err := png.Encode(&whole, shot); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(a.folder, file)
	fewer := exec.Command("convert", "png:-", "+dither", "-quantize", "YUV", "-colors", "224", "-strip", "-define", "png:compression-level=9", "png8:"+path)
	fewer.Stdin, fewer.Stderr = &whole, &said
	if err := fewer.Run(); err != nil {
		t.Fatalf("convert: %v\n%s", err, strings.TrimSpace(said.String()))
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	a.taken, a.bytes = append(a.taken, file), a.bytes+int(info.Size())
}
