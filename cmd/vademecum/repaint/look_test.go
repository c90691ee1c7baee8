package repaint

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"vademecum/assets"
)

// Whatever of an object can be seen is part of its look.
func TestALookHasAllThatCanBeSeen(t *testing.T) {
	blue, red := color.NRGBA{B: 255, A: 255}, color.NRGBA{R: 255, A: 128}
	text := func(change func(*canvas.Text)) *canvas.Text {
		t := canvas.NewText("word", blue)
		change(t)
		return t
	}
	rectangle := func(change func(*canvas.Rectangle)) *canvas.Rectangle {
		r := canvas.NewRectangle(blue)
		r.StrokeColor, r.StrokeWidth = blue, 1
		change(r)
		return r
	}
	line := func(change func(*canvas.Line)) *canvas.Line {
		l := canvas.NewLine(blue)
		change(l)
		return l
	}
	circle := func(change func(*canvas.Circle)) *canvas.Circle {
		c := canvas.NewCircle(blue)
		c.StrokeColor, c.StrokeWidth = blue, 1
		change(c)
		return c
	}
	image := func(change func(*canvas.Image)) *canvas.Image {
		i := canvas.NewImageFromResource(assets.Search)
		change(i)
		return i
	}
	different := map[string][]fyne.CanvasObject{
		"a text": {
			text(func(*canvas.Text) {}),
			text(func(t *canvas.Text) { t.Text = "words" }),
			text(func(t *canvas.Text) { t.Color = red }),
			text(func(t *canvas.Text) { t.Color = nil }),
			text(func(t *canvas.Text) { t.TextSize++ }),
			text(func(t *canvas.Text) { t.TextStyle.Bold = true }),
			text(func(t *canvas.Text) { t.Alignment = fyne.TextAlignCenter }),
			text(func(t *canvas.Text) { t.FontSource = fyne.NewStaticResource("font", nil) }),
		},
		"a rectangle": {
			rectangle(func(*canvas.Rectangle) {}),
			rectangle(func(r *canvas.Rectangle) { r.FillColor = red }),
			rectangle(func(r *canvas.Rectangle) { r.FillColor = nil }),
			rectangle(func(r *canvas.Rectangle) { r.StrokeColor = red }),
			rectangle(func(r *canvas.Rectangle) { r.StrokeWidth = 2 }),
			rectangle(func(r *canvas.Rectangle) { r.Aspect = 2 }),
			rectangle(func(r *canvas.Rectangle) { r.CornerRadius = 3 }),
			rectangle(func(r *canvas.Rectangle) { r.TopLeftCornerRadius = 3 }),
			rectangle(func(r *canvas.Rectangle) { r.TopRightCornerRadius = 3 }),
			rectangle(func(r *canvas.Rectangle) { r.BottomLeftCornerRadius = 3 }),
			rectangle(func(r *canvas.Rectangle) { r.BottomRightCornerRadius = 3 }),
		},
		"a line": {
			line(func(*canvas.Line) {}),
			line(func(l *canvas.Line) { l.StrokeColor = red }),
			line(func(l *canvas.Line) { l.StrokeWidth = 2 }),
			line(func(l *canvas.Line) { l.Position1 = fyne.NewPos(1, 0) }),
			line(func(l *canvas.Line) { l.Position1 = fyne.NewPos(0, 1) }),
			line(func(l *canvas.Line) { l.Position2 = fyne.NewPos(1, 0) }),
			line(func(l *canvas.Line) { l.Position2 = fyne.NewPos(0, 1) }),
		},
		"a circle": {
			circle(func(*canvas.Circle) {}),
			circle(func(c *canvas.Circle) { c.FillColor = red }),
			circle(func(c *canvas.Circle) { c.StrokeColor = red }),
			circle(func(c *canvas.Circle) { c.StrokeWidth = 2 }),
		},
		"an image": {
			image(func(*canvas.Image) {}),
			image(func(i *canvas.Image) { i.Translucency = 0.5 }),
			image(func(i *canvas.Image) { i.FillMode = canvas.ImageFillContain }),
			image(func(i *canvas.Image) { i.CornerRadius = 3 }),
		},
		"a raster": {
			&canvas.Raster{},
			&canvas.Raster{Translucency: 0.5},
		},
	}
	for what, objects := range different {
		for i, one := range objects {
			for j, other := range objects {
				a, kind := lookOf(one)
				b, _ := lookOf(other)
				if kind == unseen {
					t.Errorf("%s, number %d, is not seen", what, i)
				}
				if same := a == b; same != (i == j) {
					t.Errorf("%s, numbers %d and %d: the same look: %t", what, i, j, same)
				}
			}
		}
	}
}

func TestWhatIsKnownOfAnObject(t *testing.T) {
	ink := color.Black
	for _, test := range []struct {
		what   string
		object fyne.CanvasObject
		kind   kind
		solid  bool
	}{
		{"a widget", widget.NewLabel("word"), unseen, false},
		{"a container", container.NewStack(), unseen, false},
		{"a text", canvas.NewText("word", ink), shape, false},
		{"a text of nothing", canvas.NewText("", ink), unseen, false},
		{"a text of one blank", canvas.NewText(" ", ink), unseen, false},
		{"a rectangle", canvas.NewRectangle(ink), shape, true},
		{"a rectangle one can see through", canvas.NewRectangle(color.NRGBA{A: 128}), shape, false},
		{"a transparent rectangle", canvas.NewRectangle(color.Transparent), unseen, false},
		{"a rectangle without a colour", canvas.NewRectangle(nil), unseen, false},
		{"a frame", &canvas.Rectangle{StrokeColor: ink, StrokeWidth: 1}, shape, false},
		{"a frame of no width", &canvas.Rectangle{StrokeColor: ink}, unseen, false},
		{"a framed rectangle", &canvas.Rectangle{FillColor: ink, StrokeColor: ink, StrokeWidth: 1}, shape, false},
		{"a round rectangle", &canvas.Rectangle{FillColor: ink, CornerRadius: 1}, shape, false},
		{"a line", canvas.NewLine(ink), shape, false},
		{"a transparent line", canvas.NewLine(color.Transparent), unseen, false},
		{"a circle", canvas.NewCircle(ink), shape, false},
		{"a gradient", canvas.NewHorizontalGradient(ink, color.White), texture, false},
		{"a round gradient", canvas.NewRadialGradient(ink, color.White), texture, false},
		{"what is not known", canvas.NewPolygon(5, ink), strange, false},
	} {
		l, kind := lookOf(test.object)
		if kind != test.kind {
			t.Errorf("%s is of kind %d, want %d", test.what, kind, test.kind)
		}
		if got := solid(test.object, l); got != test.solid {
			t.Errorf("%s: solid is %t, want %t", test.what, got, test.solid)
		}
	}
}

// Fyne takes 255 times 255 for the most that a part of a colour can be when it clears a
// window, and 65 535 when it fills anything else. A graphics card rounds to 255 steps.
func TestAGroundIsAsLightAsFyneClearsIt(t *testing.T) {
	step := func(share float32) int { // by either way of rounding
		down, near := int(share*255+0.001), int(share*255+0.5)
		if down != near {
			t.Errorf("%v lies between two steps", share)
		}
		return near
	}
	for _, test := range []struct{ part, filled, cleared int }{
		{0, 0, 0},
		{24, 24, 24},
		{100, 100, 101},
		{245, 245, 247},
		{252, 252, 254},
		{255, 255, 255},
	} {
		c := rgba(color.NRGBA{R: uint8(test.part), A: 255})
		if got := step(filling(c)[0]); got != test.filled {
			t.Errorf("%d is filled in as %d, want %d", test.part, got, test.filled)
		}
		if got := step(clearing(c)[0]); got != test.cleared {
			t.Errorf("%d is cleared to %d, want %d", test.part, got, test.cleared)
		}
	}
	if filling(rgba(color.NRGBA{A: 255}))[3] != 1 || clearing(rgba(color.NRGBA{A: 255}))[3] != 1 {
		t.Error("what hides all is taken for what does not")
	}
}
