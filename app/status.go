package app

import "slices"

// Status says whether a text binds the reader today.
type Status string

// The statuses an edition, and through its editions an item, can have. A kind
// that has no status at all, such as an event, leaves it empty.
const (
	InForce      Status = "in force"
	Superseded   Status = "superseded"
	Withdrawn    Status = "withdrawn"
	Prepublished Status = "prepublished"
	Unknown      Status = "unknown"
)

// EditionStatus decides the status of one published text from the letter that
// ends its address at ITU ("I" of T-REC-X.509-201910-I) and from whether a newer
// edition of it exists. Only the letter can say withdrawn: the source marks every
// text that is no longer current as withdrawn, superseded ones included, so its
// stage decides nothing. The second result says in words what decided.
func EditionStatus(letter string, newer bool) (Status, string) {
	switch letter {
	case "I":
		return InForce, "address ends in I"
	case "S":
		return Superseded, "address ends in S"
	case "W":
		return Withdrawn, "address ends in W"
	case "P":
		return Prepublished, "address ends in P"
	}
	if newer {
		return Superseded, "a newer edition exists"
	}
	return Unknown, "no status in the source"
}

// ItemStatus is the status of an item as a whole, given those of its editions,
// newest first: in force if any edition is; else prepublished if any is; else
// that of the newest.
func ItemStatus(newestFirst []Status) Status {
	for _, wanted := range []Status{InForce, Prepublished} {
		if slices.Contains(newestFirst, wanted) {
			return wanted
		}
	}
	if len(newestFirst) == 0 {
		return ""
	}
	return newestFirst[0]
}
