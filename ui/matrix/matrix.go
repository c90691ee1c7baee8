// Package matrix composes the WSIS–SDG matrix: which action line contributes to which
// Sustainable Development Goal, as a whole or to targets of it, and for each pair the
// targets with what the source says of them. It knows nothing of Fyne.
package matrix

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "matrix"

// lines are the action lines, and behind C7 its sub-lines, in the order of the Geneva
// Plan of Action.
var lines = strings.Fields(`C1 C2 C3 C4 C5 C6 C7 C7-egovernment C7-ebusiness C7-elearning C7-ehealth
	C7-eemployment C7-eenvironment C7-eagriculture C7-escience C8 C9 C10 C11`)

// goals is how many Sustainable Development Goals there are.
const goals = 17

// A Screen composes the routes "matrix", "matrix/C7" for the sub-lines of a line,
// "matrix/C5" for a line that has none, and "matrix/C5/9" for a line and a goal. It
// may be used by many goroutines at once.
type Screen struct {
	pages app.Pages

	mu   sync.Mutex
	read *table // once it is; the snapshot does not change while the program runs
}

// New makes the screen.
func New(pages app.Pages) *Screen { return &Screen{pages: pages} }

// A table is the whole matrix as read.
type table struct {
	lines   []line
	goals   []app.Item
	sources map[string]app.Source
}

// A line is an action line with what it contributes to, by goal.
type line struct {
	app.Item
	to map[string][]page.Row
}

// Called implements [screen.Namer]: of is the code of the line of a pair.
func (s *Screen) Called(route router.Route, of string) string {
	if _, pair, _ := strings.Cut(string(route.Page()), "/"); strings.Contains(pair, "/") {
		line, goal, _ := strings.Cut(pair, "/")
		return names(cmp.Or(of, line), "SDG "+goal)
	}
	return language.Say("WSIS–SDG matrix")
}

// Compose implements [screen.Screen].
func (s *Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	t, err := s.table(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	rest := strings.Trim(strings.TrimPrefix(string(route.Page()), Name), "/")
	asked, goal, pair := strings.Cut(rest, "/")
	some := t.named(asked)
	if len(some) == 0 {
		return screen.Shown{}, fmt.Errorf("there is no action line %q: %w", asked, app.ErrNotFound)
	}
	if !pair {
		return screen.Shown{Title: s.Called(route, ""), Blocks: t.page(some, asked), Sources: t.sources}, nil
	}
	for _, l := range t.lines {
		for _, g := range t.goals {
			if number(l.ID) == asked && number(g.ID) == goal {
				return screen.Shown{Title: s.Called(route, l.Code), Of: l.Code, Blocks: meeting(l, g), Sources: t.sources}, nil
			}
		}
	}
	return screen.Shown{}, fmt.Errorf("there is no goal %q: %w", goal, app.ErrNotFound)
}

// table reads the lines and the goals, once. A line or goal that the snapshot does not
// have is left out.
func (s *Screen) table(ctx context.Context) (*table, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.read != nil {
		return s.read, nil
	}
	t := &table{sources: map[string]app.Source{}}
	for _, l := range lines {
		p, err := s.pages.Page(ctx, "wsis/"+l)
		if errors.Is(err, app.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		l := line{p.Item, page.Contributions(p)}
		for _, rows := range l.to {
			for _, r := range rows {
				for _, key := range r.Cite.Sources {
					t.sources[key] = p.Sources[key]
				}
			}
		}
		t.lines = append(t.lines, l)
	}
	for n := 1; n <= goals; n++ {
		p, err := s.pages.Page(ctx, fmt.Sprintf("sdg/%d", n))
		if errors.Is(err, app.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		t.goals = append(t.goals, p.Item)
	}
	s.read = t
	return t, nil
}

// named are the lines that a route asks for: all of them, the sub-lines of one, or the
// one where it has none.
func (t *table) named(asked string) []line {
	if asked == "" {
		return t.lines
	}
	var one, parts []line
	for _, l := range t.lines {
		if number(l.ID) == asked {
			one = append(one, l)
		}
		if l.Parent != "" && number(l.Parent) == asked {
			parts = append(parts, l)
		}
	}
	if len(parts) > 0 {
		return parts
	}
	return one
}

// number is what stands behind the slash of an id: "C7-ehealth", "9".
func number(id string) string { return id[strings.Index(id, "/")+1:] }

// matrix is the picture of some lines.
func (t *table) matrix(some []line) page.Matrix {
	m := page.Matrix{Over: language.Say("SDG")}
	for _, g := range t.goals {
		m.Goals = append(m.Goals, page.Side{Code: language.Code(g.Code), Short: number(g.ID), Title: g.Title, To: g.ID})
	}
	for _, l := range some {
		side := page.Side{Code: l.Code, Title: l.Title, To: l.ID}
		if l.Parent != "" {
			side.Indent = 1
		}
		var cells []page.Cell
		for _, g := range t.goals {
			c := page.Cell{To: strings.Join([]string{Name, number(l.ID), number(g.ID)}, "/")}
			for _, r := range l.to[g.ID] {
				if r.To == g.ID {
					c.Whole = true
				} else {
					c.Targets++
				}
			}
			cells = append(cells, c)
		}
		m.Lines, m.Cells = append(m.Lines, side), append(m.Cells, cells)
	}
	return m
}
