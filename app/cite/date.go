package cite

import (
	"strconv"
	"strings"
	"time"
)

// A Date is as exact as its source: day, or month and day, are 0 where it says no
// more. The zero Date is an unknown one.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// parseDate reads "2019-10-14", "2009-11" or "2012". Of anything else, such as a
// month 13, it keeps the part before the fault.
func parseDate(iso string) Date {
	year, rest, _ := strings.Cut(iso, "-")
	month, day, _ := strings.Cut(rest, "-")
	d := Date{Year: number(year, 4)}
	if d.Year == 0 {
		return Date{}
	}
	if m := number(month, 2); m >= 1 && m <= 12 {
		d.Month = time.Month(m)
		if n := number(day, 2); time.Date(d.Year, d.Month, n, 0, 0, 0, 0, time.UTC).Day() == n {
			d.Day = n
		}
	}
	return d
}

// number reads so many digits, or gives 0.
func number(text string, digits int) int {
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil || len(text) != digits {
		return 0
	}
	return int(n)
}

// parts lists year, month and day as far as they are known.
func (d Date) parts() []int {
	switch {
	case d.Year == 0:
		return nil
	case d.Month == 0:
		return []int{d.Year}
	case d.Day == 0:
		return []int{d.Year, int(d.Month)}
	}
	return []int{d.Year, int(d.Month), d.Day}
}

// iso is the date as the catalogue writes it.
func (d Date) iso() string {
	var s string
	for n, part := range d.parts() {
		if n > 0 {
			s += "-"
			if part < 10 {
				s += "0"
			}
		}
		s += strconv.Itoa(part)
	}
	return s
}
