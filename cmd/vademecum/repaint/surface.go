//go:build linux && (amd64 || 386) && !gles

package repaint

import (
	"bytes"
	"image"
	"strings"

	"github.com/go-gl/gl/v2.1/gl"
)

// keeping begins the name of the renderer whose windows keep what was painted: that which
// Mesa has for computers without a graphics card. It copies what was painted to the
// display when it is shown, and paints the next frame over it. OpenGL leaves that open.
const keeping = "llvmpipe"

// software is a surface that OpenGL fills. One line of pixels tells it when what was painted
// is gone.
type software struct {
	renderer string
	line     image.Rectangle
	seen     []byte // on that line, when it was painted
	sees     []byte
}

// newSurface is called before OpenGL can be asked anything.
func newSurface() surface { return &software{} }

func (s *software) keeps() bool {
	if s.renderer == "" {
		s.renderer = gl.GoStr(gl.GetString(gl.RENDERER))
	}
	return strings.HasPrefix(s.renderer, keeping)
}

func (s *software) begin() bool {
	gl.Enable(gl.SCISSOR_TEST)
	if s.line.Empty() {
		return true
	}
	s.sees = read(s.line, s.sees)
	return bytes.Equal(s.sees, s.seen)
}

func (s *software) within(r image.Rectangle) {
	gl.Scissor(int32(r.Min.X), int32(r.Min.Y), int32(r.Dx()), int32(r.Dy()))
}

func (s *software) fill(r image.Rectangle, c shares) {
	s.within(r)
	gl.ClearColor(c[0], c[1], c[2], c[3])
	gl.Clear(gl.COLOR_BUFFER_BIT)
}

// end remembers the line in the middle of what was painted. Where nothing was, the line is
// still there.
func (s *software) end(painted image.Rectangle) {
	gl.Disable(gl.SCISSOR_TEST)
	if painted.Empty() {
		return
	}
	middle := (painted.Min.Y + painted.Max.Y) / 2
	s.line = image.Rect(painted.Min.X, middle, painted.Max.X, middle+1)
	s.seen = read(s.line, s.seen)
}

// read reads pixels that were painted, into room that is there if it is enough.
func read(r image.Rectangle, room []byte) []byte {
	size := 4 * r.Dx() * r.Dy()
	if cap(room) < size {
		room = make([]byte, size)
	}
	gl.ReadBuffer(gl.BACK)
	gl.ReadPixels(int32(r.Min.X), int32(r.Min.Y), int32(r.Dx()), int32(r.Dy()), gl.BGRA, gl.UNSIGNED_BYTE, gl.Ptr(room[:size]))
	return room[:size]
}
