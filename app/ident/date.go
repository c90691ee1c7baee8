package ident

// Years an ITU text can bear: the first in the catalogue is of 1921; nothing is
// dated far ahead.
const (
	firstYear = 1900
	lastYear  = 2099
)

var months = []vocabulary{
	vocab("jan", "january", "janvier", "enero"), vocab("feb", "february", "février", "febrero"),
	vocab("mar", "march", "mars", "marzo"), vocab("apr", "april", "avril", "abril"),
	vocab("may", "mai", "mayo"), vocab("jun", "june", "juin", "junio"),
	vocab("jul", "july", "juillet", "julio"), vocab("aug", "august", "août", "agosto"),
	vocab("sep", "sept", "september", "septembre", "septiembre"), vocab("oct", "october", "octobre", "octubre"),
	vocab("nov", "november", "novembre", "noviembre"), vocab("dec", "december", "décembre", "diciembre"),
}

// Date reads a whole text as the date of an edition, in any form that [Parse] reads
// behind a number, and gives it as the ids have it: "2019-10", or "2019" where no
// month is named.
func Date(text string) (string, bool) {
	folded, ok := fold(text)
	if !ok {
		return "", false
	}
	date, rest, ok := cursor(tokens(folded)).date()
	return date, ok && rest.end()
}

// date reads a date and gives it as "2019-10" or "2019": 10/2019, 03/93,
// 2019-10, 2019-10-14, 201910, October 2019, 14 October 2019, 2019. Days are dropped.
func (c cursor) date() (string, cursor, bool) {
	if month, rest, ok := c.count(1, 12); ok {
		if rest, ok := rest.mark("/-."); ok {
			if year, rest, ok := rest.year(); ok {
				return yearMonth(year, month), rest, true
			}
		}
	}
	if month, rest, ok := c.digits(2); ok && len(month) == 2 && month >= "01" && month <= "12" {
		if rest, ok := rest.mark("/"); ok && rest.near() {
			if year, rest, ok := rest.digits(2); ok && len(year) == 2 && year >= "60" { // as ITU dated its texts up to 1999
				return "19" + year + "-" + month, rest, true
			}
		}
	}
	if s, rest, ok := c.digits(6); ok && len(s) == 6 {
		if year, month := s[:4], s[4:]; month >= "01" && month <= "12" && year >= "1900" && year <= "2099" {
			return year + "-" + month, rest, true
		}
	}
	if year, rest, ok := c.year(); ok {
		if after, ok := rest.mark("/-."); ok && after.near() {
			if month, after, ok := after.count(1, 12); ok {
				if day, ok := after.mark("/-."); ok {
					if _, day, ok := day.count(1, 31); ok {
						after = day
					}
				}
				return yearMonth(year, month), after, true
			}
		}
		return year, rest, true
	}
	rest := c
	if _, day, ok := c.count(1, 31); ok {
		rest = day.filler()
	}
	if len(rest) == 0 || rest[0].lexeme == nil {
		return "", c, false
	}
	for n, month := range months {
		if rest, ok := month.in(rest); ok {
			if year, rest, ok := rest.skip(",-").filler().year(); ok {
				return yearMonth(year, n+1), rest, true
			}
		}
	}
	return "", c, false
}

// yearMonth writes year and month as the ids have them.
func yearMonth(year string, month int) string {
	return year + "-" + string([]byte{'0' + byte(month/10), '0' + byte(month%10)})
}

// year reads four digits that can be a year, with the letter that stands behind
// years in Russian.
func (c cursor) year() (string, cursor, bool) {
	s, rest, ok := c.digits(4)
	if !ok || len(s) != 4 {
		return "", c, false
	}
	if _, _, ok := c.count(firstYear, lastYear); !ok {
		return "", c, false
	}
	if after, ok := rest.word("г"); ok { // 2022 г.
		rest = after.skip(".")
	}
	return s, rest, true
}
