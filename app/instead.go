package app

// Current is the edition to read: the newest in force, else the newest
// prepublished, else the newest: what is prepublished does not bind yet. It is nil for
// an item without editions.
func Current(p *Page) *Edition {
	var newest *Edition
	for _, wanted := range []Status{InForce, Prepublished} {
		for i := range p.Editions {
			e := &p.Editions[i]
			if e.Part != PartEdition {
				continue
			}
			if e.Status == wanted {
				return e
			}
			if newest == nil {
				newest = e
			}
		}
	}
	return newest
}

// Instead is the edition in force where a text of the same page is not. It is nil for a
// text in force, and where there is none to read instead.
func Instead(p *Page, e Edition) *Edition {
	now := Current(p)
	if e.Status == InForce || now == nil || now.Status != InForce {
		return nil
	}
	return now
}
