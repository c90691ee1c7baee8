package refs

import "vademecum/app/ident"

// A memory holds what a document has said so far.
type memory struct {
	Context
	certain  map[string]bool   // items that were named beyond doubt
	adopted  map[string]string // the body that a resolution was last said to be of: "Resolution 47" → "wtdc"
	sectors  map[string]string // the Sector that a study group or a Question was last said to be of: "5" → "itu-t"
	verdicts map[string]bool   // what the catalogue said
	parsed   map[string][]ident.Ident
}

func newMemory(c Context) *memory {
	return &memory{
		Context:  c,
		certain:  map[string]bool{},
		adopted:  map[string]string{},
		sectors:  map[string]string{},
		verdicts: map[string]bool{},
		parsed:   map[string][]ident.Ident{},
	}
}

// parse asks ident for the readings of a text, once for each text.
func (m *memory) parse(text string) []ident.Ident {
	readings, asked := m.parsed[text]
	if !asked {
		readings = ident.Parse(text)
		m.parsed[text] = readings
	}
	return readings
}

// exists asks the catalogue, once for each item.
func (m *memory) exists(id string) bool {
	if m.Known == nil {
		return true
	}
	verdict, asked := m.verdicts[id]
	if !asked {
		verdict = m.Known(id)
		m.verdicts[id] = verdict
	}
	return verdict
}

// proved reports whether there is a catalogue that has the item.
func (m *memory) proved(id string) bool { return m.Known != nil && m.exists(id) }

// A state is what the words before a place in a passage mean for those behind
// it. A bullet goes on with the state of its paragraph.
type state struct {
	sector string // the Sector named last: "itu-d"
	said   int    // the token behind it
	named  naming // the body of ITU named last
	organ  naming // the other body named last, the United Nations or not
	goals  bool   // the Sustainable Development Goals are spoken of
	others bool   // other goals are, those of ITU's own plans, and were so last
	target bool   // targets are spoken of
	lines  bool   // action lines are spoken of
}

// A naming is a body or conference that was named.
type naming struct {
	body  string // as in ids; "A", "E" and "A/HRC" for organs of the United Nations, "other" for those whose resolutions are none of ours
	event string // the year in its name, as printed: "22" of WTDC-22
	same  bool   // in the sentence that is being read
	end   int    // the token behind it
}

// next returns the state in which a part of the passage begins to be read.
func (s state) next() state {
	s.named.same, s.named.end, s.said = false, far, far
	s.organ.same, s.organ.end = false, far
	return s
}

// far is a token that stands too long ago to introduce anything.
const far = -100

// ours reports whether n is a body of ITU, whose resolutions have one number.
func (n naming) ours() bool {
	switch n.body {
	case "", "other", "A", "E", "A/HRC":
		return false
	}
	return true
}

// watch takes notice of what stands at i and is no mention itself.
func (s *scan) watch(i int) {
	t := s.tok[i]
	switch t.kind {
	case mark:
		ends := t.text == ";" || s.fullStop(i) && i+1 < len(s.tok) && s.tok[i+1].upper
		if ends && !s.abbreviates(i-1) {
			s.named.same, s.organ.same = false, false
		}
		return
	case word, han:
	default:
		return
	}
	switch t.text {
	case "sdg", "sdgs":
		s.goals, s.others = true, false
	case "sustainable":
		if s.word(i+1) == "development" {
			switch s.word(i + 2) {
			case "goal", "goals", "target", "targets":
				s.goals, s.others = true, false
			}
		}
	case "strategic":
		switch s.word(i + 1) {
		case "goal", "goals", "plan", "plans", "objectives", "target", "targets":
			s.others = true
		}
	case "millennium":
		s.others = true
	case "connect":
		if s.num(i+1) == "2030" {
			s.others = true
		}
	case "target", "targets":
		s.target = true
	}
	if sector, end, ok := s.sectorAt(i); ok {
		s.sector, s.said = sector, end
	}
	switch b, _, ok := s.bodyAt(i); {
	case !ok, i < s.organ.end: // the end of a name: the Council in the Security Council
	case b.ours():
		s.named = b
	default:
		s.organ = b
	}
}

// abbreviates reports whether the full stop behind token i belongs to it.
func (s *scan) abbreviates(i int) bool {
	switch s.word(i) {
	case "rec", "recs", "res", "rev", "no", "nos", "amd", "cor", "suppl", "dr", "mr", "ms", "e", "g":
		return true
	}
	return false
}
