package refs

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// monthNames are the names of months in the languages whose drafts write them out.
var monthNames = [][]string{
	strings.Fields("January February March April May June July August September October November December"),
	strings.Fields("Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec."),
	strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
	strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
	strings.Fields("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
	strings.Fields("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
	strings.Fields("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"),
	strings.Fields("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
	strings.Fields("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
	strings.Fields("ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic."),
	strings.Fields("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
	strings.Fields("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"),
	strings.Fields("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"),
	strings.Fields("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
	strings.Fields("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
	strings.Split("كانون الثاني/شباط/آذار/نيسان/أيار/حزيران/تموز/آب/أيلول/تشرين الأول/تشرين الثاني/كانون الأول", "/"),
}

// detailOf is the detail of the one mention in a text, and whether the mention takes in
// all of it.
func detailOf(t *rapid.T, text string) (detail string, whole bool) {
	mentions := Find("See ITU-T "+text+" as well.", Context{})
	if len(mentions) != 1 || mentions[0].ID != "itu-t/X.509" {
		t.Fatalf("%s has the mentions %+v", text, mentions)
	}
	return mentions[0].Detail, mentions[0].As == text
}

// TestAnyDateOfAnEdition: however a draft writes month and year, it has named the same
// edition.
func TestAnyDateOfAnEdition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		year, month, day := rapid.IntRange(1960, 2059).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(13, 28).Draw(t, "day")
		name := rapid.SampledFrom(monthNames).Draw(t, "language")[month-1]
		want := fmt.Sprintf("(%02d/%d)", month, year)
		for _, written := range []string{
			fmt.Sprintf("X.509 (%02d/%d)", month, year), fmt.Sprintf("X.509 (%d/%d)", month, year),
			fmt.Sprintf("X.509 (%02d/%02d)", month, year%100), fmt.Sprintf("X.509 (%d/%02d)", month, year%100),
			fmt.Sprintf("X.509, %02d/%d", month, year), fmt.Sprintf("X.509 %d/%d", month, year),
			fmt.Sprintf("X.509 (%d-%02d)", year, month), fmt.Sprintf("X.509 (%d-%02d-%d)", year, month, day),
			fmt.Sprintf("X.509 (%d/%02d/%d)", day, month, year), fmt.Sprintf("X.509 (%d.%d.%d)", day, month, year),
			fmt.Sprintf("X.509 (%s %d)", name, year), fmt.Sprintf("X.509 (%s de %d)", name, year),
			fmt.Sprintf("X.509 (%d %s %d)", day, name, year), fmt.Sprintf("X.509(%s, %d)", name, year),
			fmt.Sprintf("X.509 (%d %s %d г.)", day, name, year), fmt.Sprintf("X.509 (%s %d года)", name, year),
			fmt.Sprintf("X.509（%d年%d月）", year, month), fmt.Sprintf("X.509建议书（%d年%02d月%d日）", year, month, day),
			fmt.Sprintf("X.509（%s年%s月）", figureByFigure(year), inUnits(month)), fmt.Sprintf("X.509（%d年%d月版）", year, month),
			fmt.Sprintf("X.509 (edition of %s %d)", name, year), fmt.Sprintf("X.509 (approved %d %s %d)", day, name, year),
		} {
			if detail, whole := detailOf(t, written); detail != want || !whole {
				t.Fatalf("%s is said to name %q, all of it: %v; want %s", written, detail, whole, want)
			}
		}
	})
}

var hanFigures = strings.Split("〇一二三四五六七八九", "")

// figureByFigure and inUnits write a year and a month in Chinese words.
func figureByFigure(year int) (written string) {
	for _, figure := range fmt.Sprint(year) {
		written += hanFigures[figure-'0']
	}
	return written
}

func inUnits(month int) string {
	switch {
	case month < 10:
		return hanFigures[month]
	case month == 10:
		return "十"
	}
	return "十" + hanFigures[month-10]
}

// TestAnyEditionInWords: brackets with a year in them that cannot be read as a date are
// never taken for brackets that say nothing of the edition.
func TestAnyEditionInWords(t *testing.T) {
	words := strings.Fields("Spring Q2 quarter квартал весна 春季 ربيع Smarch printed printemps")
	rapid.Check(t, func(t *rapid.T) {
		year, word := rapid.IntRange(1900, 2099).Draw(t, "year"), rapid.SampledFrom(words).Draw(t, "word")
		for _, form := range []string{"%s %d", "%s, %d", "%s of %d", "the %s %d"} {
			want := "(" + fmt.Sprintf(form, word, year) + ")"
			if detail, whole := detailOf(t, "X.509 "+want); detail != want || !whole {
				t.Fatalf("%s is said to name %q, all of it: %v", want, detail, whole)
			}
		}
	})
}

// TestAnyDateThatIsNone: no thirteenth month is taken for a text that names no edition.
func TestAnyDateThatIsNone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		month, year := rapid.IntRange(13, 99).Draw(t, "month"), rapid.IntRange(1900, 2099).Draw(t, "year")
		for written, want := range map[string]string{
			fmt.Sprintf("X.509 (%d/%d)", month, year):           fmt.Sprintf("(%d/%d)", month, year),
			fmt.Sprintf("X.509 (%d/%02d)", month, year%100):     fmt.Sprintf("(%d/%02d)", month, year%100),
			fmt.Sprintf("X.509 (%d-%d)", year, month):           fmt.Sprintf("(%d-%d)", year, month),
			fmt.Sprintf("X.509, %d/%d", month, year):            fmt.Sprintf("(%d/%d)", month, year),
			fmt.Sprintf("X.509 (2019) Amd. 1 (%d/%d)", 1, year): fmt.Sprintf("(2019) Amd.1 (01/%d)", year),
		} {
			if detail, whole := detailOf(t, written); detail != want || !whole {
				t.Fatalf("%s is said to name %q, all of it: %v; want %q", written, detail, whole, want)
			}
		}
	})
}

// TestAnyVersion: a version is one with brackets and without, and stuck to the number.
func TestAnyVersion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 99).Draw(t, "version")
		for _, form := range []string{"X.509 (V%d)", "X.509 v%d", "X.509 V%d", "X.509v%d", "X.509 v.%d", "X.509 version %d", "X.509 Version %d",
			"X.509 (version %d)", "X.509 версия %d", "X.509 versión %d", "X.509 (v. %d)", "X.509 الإصدار %d", "X.509 版本%d"} {
			written := fmt.Sprintf(form, n)
			if detail, whole := detailOf(t, written); detail != fmt.Sprintf("(V%d)", n) || !whole {
				t.Fatalf("%s is said to name %q, all of it: %v", written, detail, whole)
			}
		}
		for _, form := range []string{"X.509 Ed. %d", "X.509 (Ed. %d)", "X.509 édition %d", "X.509 edición %d", "X.509 издание %d",
			"X.509 (%dth edition)", "X.509, %dth edition", "X.509 (%d-е издание)", "X.509第%d版", "X.509（第%d版）", "X.509 (الطبعة %d)"} {
			written := fmt.Sprintf(form, n)
			if detail, whole := detailOf(t, written); detail != fmt.Sprintf("(Ed. %d)", n) || !whole {
				t.Fatalf("%s is said to name %q, all of it: %v", written, detail, whole)
			}
		}
	})
}
