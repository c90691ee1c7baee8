package check

import (
	"slices"
	"strings"
	"unicode"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/refs"
)

// editionName prints an edition with its item: those of resolutions bear only
// place and year.
func editionName(page *app.Page, e app.Edition) string {
	if e.ID == "" || e.Code == "" {
		return ""
	}
	return app.EditionCode(page.Item, e)
}

// editionNamed finds the edition or amendment that a reference names. named is
// false when it names the item alone, or the catalogue has no editions of it. When it
// names an edition by the right year and the wrong place, that edition is given, and
// found is false.
func editionNamed(page *app.Page, m refs.Mention) (e app.Edition, named, found bool) {
	want, named := editionWanted(page, m)
	if !named || len(page.Editions) == 0 {
		return app.Edition{}, false, false
	}
	for _, e := range page.Editions {
		if have, err := ident.FromID(e.ID); err == nil && suits(have, want) && sameVersion(e, have, want) && (e.Date == "" || sameDate(e.Date, want.Dated)) {
			return e, true, !elsewhere(have, want, m.Detail)
		}
	}
	return app.Edition{}, true, false
}

// datedOtherwise is the edition of ITU-R whose number a reference names with a date that it
// does not bear: that of "BT.500-14 (10/2031)".
func datedOtherwise(page *app.Page, m refs.Mention) (app.Edition, bool) {
	want, _ := editionWanted(page, m)
	if want.Edition == "" || want.Dated == "" {
		return app.Edition{}, false
	}
	for _, e := range page.Editions {
		if have, err := ident.FromID(e.ID); err == nil && suits(have, want) && e.Date != "" {
			return e, true
		}
	}
	return app.Edition{}, false
}

// monthYear prints a date as texts bear it: "05/2023" of 2023-05-01, "2023" where no month
// is known.
func monthYear(date string) string {
	year, rest, dated := strings.Cut(date, "-")
	if month, _, _ := strings.Cut(rest, "-"); dated {
		return month + "/" + year
	}
	return year
}

// elsewhere reports whether a reference to a resolution names another place than
// that of the edition: "Rev. Doha, 2018" of a conference held in Dubai.
// [ident.Parse] gives a place, in whatever language, only where the body met there
// in that year, and gives nothing for words that it knows as no place.
func elsewhere(have, want ident.Ident, detail string) bool {
	named := strings.ContainsFunc(strings.TrimPrefix(detail, "Rev."), unicode.IsLetter)
	return have.Place != "" && want.Place == "" && named
}

// editionWanted reads the detail of a reference as an edition of the item.
func editionWanted(page *app.Page, m refs.Mention) (ident.Ident, bool) {
	detail := m.Detail
	if detail == "" || detail == "series" {
		return ident.Ident{}, false
	}
	text := page.Item.Code + " (" + detail + ")"
	body, _, _ := strings.Cut(page.Item.ID, "/")
	switch {
	case strings.HasPrefix(detail, "-"):
		text = "ITU-R " + page.Item.Code + detail
	case body == "itu-t", body == "itu-r":
		text = strings.ToUpper(body) + " " + page.Item.Code + " " + detail
	}
	for _, i := range ident.Parse(text) {
		if i.Body+"/"+i.Number == page.Item.ID {
			if i.Version != "" && !versioned(page) {
				i.Version = ""
			}
			return i, i.Edition != "" || i.Version != "" || len(i.Parts) > 0 || i.Dated != ""
		}
	}
	// What has figures behind the number of a Recommendation and cannot be read is no
	// edition, as (13/2019): its number stays empty, which suits none. Of resolutions
	// other things are said as well: "1996, last modified 2001".
	return ident.Ident{}, strings.HasPrefix(body, "itu-") && strings.ContainsAny(detail, "0123456789")
}

// versioned reports whether ITU tells the editions of an item apart by versions: it prints
// them in the code of one at least ("H.264 (V16) (06/2026)"). The sources number the
// editions of every item, but behind other numbers a version is that of something else:
// X.509v3 is what everybody calls a certificate.
func versioned(page *app.Page) bool {
	return slices.ContainsFunc(page.Editions, func(e app.Edition) bool {
		printed := ident.Parse("ITU-T " + e.Code)
		return len(printed) > 0 && printed[0].Version != ""
	})
}

// sameVersion reports whether an edition, or what hangs on it, is of the version wanted:
// the sources count the parts of version 9 as 9.1, 9.2 and so on.
func sameVersion(e app.Edition, have, want ident.Ident) bool {
	version, _, _ := strings.Cut(e.Version, ".")
	return want.Version == "" || want.Version == have.Version || want.Version == version
}

// suits reports whether an edition is the one wanted, as far as that is said.
func suits(have, want ident.Ident) bool {
	return want.Number == have.Number && slices.Equal(have.Parts, want.Parts) && sameDate(have.Edition, want.Edition) && sameDate(have.PartDate, want.PartDate)
}

// sameDate compares dates as far as both are known: 2019 and 2019-10 are the same.
func sameDate(have, want string) bool {
	return want == "" || have == want || strings.HasPrefix(have, want+"-") || strings.HasPrefix(want, have+"-") && have != ""
}
