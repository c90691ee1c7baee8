package document

import (
	"strings"
)

// A head is where a resolution begins, and what stands above its first group.
type head struct {
	first   int // unit of the number line, or of what is first
	formula int // unit of the formula
	number  int // unit of the number line; -1 where there is none
	numbered
	says  formula
	units []unit // from first to formula
}

// headsIn finds the resolutions in units.
func headsIn(units []unit) []head {
	var heads []head
	after := 0 // the first unit that can belong to the next head
	for i, u := range units {
		f, ok := readFormula(u.text)
		if !ok || i < after || u.kind == Entry || u.marker != "" || !leads(units[i+1:]) {
			continue
		}
		h := head{first: i, formula: i, number: -1, says: f}
		for n := i - 1; n >= max(after, i-formulaBefore); n-- {
			if units[n].kind == Part {
				break
			}
			if numbered, ok := readNumberLine(units[n].text); ok {
				h.first, h.number, h.numbered = n, n, numbered
				break
			}
		}
		if h.number < 0 {
			for h.first > after && units[h.first-1].kind == Title {
				h.first--
			}
		}
		if h.first > after && isProposal(units[h.first-1].text) {
			h.first--
		}
		h.units = units[h.first : i+1]
		heads = append(heads, h)
		after = i + 1
	}
	return heads
}

// leads says whether units begin with the heading of a group, notes aside.
func leads(units []unit) bool {
	for n, u := range units {
		if u.kind == Note {
			continue
		}
		h, ok := readGroupHead(u.text, u.setOff)
		return ok && h.clause == "" || n < 2 && ok
	}
	return false
}

// resolution gives what the head says of the resolution.
func (h head) resolution() Resolution {
	r := Resolution{
		Type: h.kind, Number: h.numbered.number, Body: h.says.body,
		Place: h.says.place, Year: h.says.year, Revised: h.revised,
		Opening: strings.TrimRight(h.units[len(h.units)-1].text, " ,"),
	}
	var titles []string
	if h.title != "" {
		titles = append(titles, h.title)
	}
	for n, u := range h.units[:len(h.units)-1] {
		if h.first+n == h.number || u.kind == Note || u.text == "" || isProposal(u.text) {
			continue
		}
		if history, ok := readHistory(u.text); ok {
			r.History = history
			continue
		}
		titles = append(titles, u.text)
	}
	r.Title = strings.Join(titles, " ")
	if h.year != 0 {
		if h.year != r.Year || r.Place == "" {
			r.Place = h.place
		}
		r.Year = h.year
	}
	if last := len(r.History) - 1; r.Year == 0 && last >= 0 {
		r.Place, r.Year = r.History[last].Place, r.History[last].Year
	}
	r.ID = r.id()
	return r
}
