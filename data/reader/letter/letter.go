// Package letter brings the letters of documents to their ordinary forms, so that a
// word is one word to whoever looks for it: "co\u00ADoperation" is "cooperation", and
// "ITU\u2011T" is "ITU-T". Word processors put such signs in for the ends of lines and
// for the direction of writing, and nobody sees them.
package letter

// Unseen reports whether a sign is not seen: a soft hyphen, a byte order mark, or a
// sign without width that governs line ends or directions. Joiners, which change
// letters, are not among them.
func Unseen(r rune) bool {
	switch {
	case r == '\u00AD', r == '\u200B', r == '\u200E', r == '\u200F', r == '\u2060', r == '\uFEFF',
		r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
		return true
	}
	return false
}

// Plain is the ordinary form of a letter, as [strings.Map] takes it: negative for what
// is not seen, the ordinary hyphen for the two at which Unicode says whether a line may
// end.
func Plain(r rune) rune {
	switch {
	case Unseen(r):
		return -1
	case r == '\u2010', r == '\u2011':
		return '-'
	}
	return r
}
