package reader

import (
	"encoding/json"
	"slices"
)

// saved is a [State] as it is written to a file: where the page stands, and which of
// its sections are folded or shown in full. What has the ring, and which source lines
// are open, is not worth more than a session.
type saved struct {
	Offset float32 `json:"offset"`
	Block  int     `json:"block,omitempty"`
	Down   float32 `json:"down,omitempty"`
	Height float32 `json:"height,omitempty"`
	Width  float32 `json:"width,omitempty"`
	Scale  float32 `json:"scale,omitempty"`
	Folded []int   `json:"folded,omitempty"`
	Full   []int   `json:"full,omitempty"`
}

// MarshalJSON writes a state.
func (s State) MarshalJSON() ([]byte, error) {
	v := saved{Offset: s.Offset, Block: s.at.block, Down: s.at.down, Height: s.at.height, Width: s.at.width, Scale: s.at.scale}
	for block, t := range s.sections {
		if t.closed {
			v.Folded = append(v.Folded, block)
		}
		if t.all {
			v.Full = append(v.Full, block)
		}
	}
	slices.Sort(v.Folded)
	slices.Sort(v.Full)
	return json.Marshal(v)
}

// UnmarshalJSON reads it again.
func (s *State) UnmarshalJSON(text []byte) error {
	var v saved
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	*s = State{Offset: v.Offset, at: place{block: v.Block, down: v.Down, height: v.Height, width: v.Width, scale: v.Scale}}
	for _, block := range v.Folded {
		s.turnSection(block, func(t *turn) { t.closed = true })
	}
	for _, block := range v.Full {
		s.turnSection(block, func(t *turn) { t.all = true })
	}
	return nil
}
