package ident

// Years an ITU text can bear: the first in the catalogue is of 1921; nothing is
// dated far ahead.
const (
	firstYear = 1900
	lastYear  = 2099
)

// months are their names in English, French, Spanish, Russian and Arabic: short and in
// full, in Russian as they stand alone, behind a day and behind "in", in Arabic those of
// the Nile, of the Levant and of the Maghreb, East and West. Chinese counts them. German and
// Portuguese ones are met in drafts as well.
var months = []vocabulary{
	vocab("jan", "january", "janv", "janvier", "ene", "enero", "янв", "январь", "января", "январе", "يناير", "كانون الثاني", "جانفي", "januar", "janeiro"),
	vocab("feb", "february", "févr", "février", "febrero", "февр", "февраль", "февраля", "феврале", "فبراير", "شباط", "فيفري", "februar", "fevereiro"),
	vocab("mar", "march", "mars", "marzo", "март", "марта", "марте", "مارس", "آذار", "märz", "março"),
	vocab("apr", "april", "avr", "avril", "abr", "abril", "апр", "апрель", "апреля", "апреле", "أبريل", "إبريل", "نيسان", "أفريل"),
	vocab("may", "mai", "mayo", "май", "мая", "мае", "مايو", "أيار", "ماي", "maio"),
	vocab("jun", "june", "juin", "junio", "июнь", "июня", "июне", "يونيو", "يونيه", "حزيران", "جوان", "juni", "junho"),
	vocab("jul", "july", "juil", "juillet", "julio", "июль", "июля", "июле", "يوليو", "يوليه", "تموز", "جويلية", "يوليوز", "juli", "julho"),
	vocab("aug", "august", "août", "ago", "agosto", "авг", "август", "августа", "августе", "أغسطس", "آب", "أوت", "غشت"),
	vocab("sep", "sept", "september", "septembre", "septiembre", "setiembre", "сент", "сентябрь", "сентября", "сентябре", "سبتمبر", "أيلول", "شتنبر", "setembro"),
	vocab("oct", "october", "octobre", "octubre", "окт", "октябрь", "октября", "октябре", "أكتوبر", "تشرين الأول", "oktober", "outubro"),
	vocab("nov", "november", "novembre", "noviembre", "нояб", "ноябрь", "ноября", "ноябре", "نوفمبر", "تشرين الثاني", "نونبر", "novembro"),
	vocab("dec", "december", "déc", "décembre", "dic", "diciembre", "дек", "декабрь", "декабря", "декабре", "ديسمبر", "كانون الأول", "دجنبر", "dezember", "dezembro"),
}

// What stands behind the parts of a date: in French the first day of a month, in Russian
// the year, in Chinese all three.
var (
	yearSigns  = vocab("г", "год", "года", "年")
	monthSigns = vocab("月")
	daySigns   = vocab("日", "er")
)

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
// 2019-10, 2019-10-14, 201910, October 2019, 14 October 2019, 2019年10月, 2019. Days are
// dropped.
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
		if month, after, ok := rest.count(1, 12); ok { // 2019年10月14日
			if after, ok := monthSigns.in(after); ok {
				if _, day, ok := after.count(1, 31); ok {
					after, _ = daySigns.in(day)
				}
				return yearMonth(year, month), after, true
			}
		}
		return year, rest, true
	}
	rest := c
	if _, day, ok := c.count(1, 31); ok {
		day, _ = daySigns.in(day)
		rest = day.filler()
	}
	if len(rest) == 0 || rest[0].lexeme == nil {
		return "", c, false
	}
	for n, month := range months {
		if rest, ok := month.in(rest); ok {
			if both, ok := month.in(rest.skip("/")); ok { // تشرين الأول/أكتوبر
				rest = both
			}
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

func (c cursor) startsYear() bool {
	_, _, ok := c.year()
	return ok
}

// year reads four digits that can be a year, with what stands behind years in Russian
// and Chinese.
func (c cursor) year() (string, cursor, bool) {
	s, rest, ok := c.digits(4)
	if !ok || len(s) != 4 {
		return "", c, false
	}
	if _, _, ok := c.count(firstYear, lastYear); !ok {
		return "", c, false
	}
	rest, _ = yearSigns.in(rest) // 2022 г.
	return s, rest, true
}
