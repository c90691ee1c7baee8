package pdf

import (
	"fmt"

	"github.com/ledongthuc/pdf"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// A leaf is a page with what it inherits from the tree of pages.
type leaf struct {
	page      pdf.Value
	resources pdf.Value
	rotate    int64
}

// deepTree is how deep a tree of pages may be. Well-made ones are four deep.
const deepTree = 40

// pages gives the pages of a document in order. The tree may be a hostile graph:
// its depth and the number of pages end every walk.
func pages(root pdf.Value) (found []leaf, err error) {
	nodes := 0
	var walk func(v pdf.Value, up leaf, depth int) error
	walk = func(v pdf.Value, up leaf, depth int) error {
		nodes++
		if depth > deepTree || nodes > 4*limit.Pages || len(found) > limit.Pages {
			return app.Errorf("it has more than %s pages, or its list of pages leads back to itself: split it, or print it to a new PDF", limit.Pages)
		}
		if r := v.Key("Resources"); r.Kind() == pdf.Dict {
			up.resources = r
		}
		if r := v.Key("Rotate"); r.Kind() == pdf.Integer {
			up.rotate = r.Int64()
		}
		kids := v.Key("Kids")
		if kids.Kind() != pdf.Array {
			if v.Kind() == pdf.Dict {
				up.page = v
				found = append(found, up)
			}
			return nil
		}
		for i := range kids.Len() {
			kid, err := index(kids, i)
			if err != nil {
				continue // a page that is missing or damaged; the others can be read
			}
			if err := walk(kid, up, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	err = walk(root.Key("Pages"), leaf{}, 1)
	return found, err
}

// index gives an element of an array; the library panics where the object it
// refers to is damaged.
func index(array pdf.Value, i int) (v pdf.Value, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("object: %v", p)
		}
	}()
	return array.Index(i), nil
}

// turned is the matrix that turns the page as it is shown.
func (l leaf) turned() matrix {
	switch ((l.rotate % 360) + 360) % 360 {
	case 90:
		return matrix{0, -1, 1, 0, 0, 0}
	case 180:
		return matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		return matrix{0, 1, -1, 0, 0, 0}
	}
	return identity
}
