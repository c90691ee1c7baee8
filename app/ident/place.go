package ident

import (
	"strconv"
)

// A conference is one at which resolutions or opinions were adopted. Place and
// year of an edition tell which: "Resolution 123 (Rev. Antalya, 2006)" can only
// be one of a Plenipotentiary Conference. The printed name of a place stays as
// the resolutions print it.
type conference struct {
	body  string
	event string // id of the event, without "event/"; empty when the catalogue has none
	named int    // the year in its name: 2020 for WTSA-20
	held  int    // the year its editions bear: 2022
	place string
	words vocabulary
}

// conferences lists them by body in the order in which readings are given, and
// then by year. Events come from the table of events, those without one from the
// editions of resolutions.
var conferences = []conference{
	{"wtsa", "", 1993, 1993, "Helsinki", vocab("helsinki", "хельсинки", "赫尔辛基", "هلسنكي")},
	{"wtsa", "", 1996, 1996, "Geneva", geneva},
	{"wtsa", "wtsa-00", 2000, 2000, "Montreal", vocab("montreal", "монреаль", "蒙特利尔", "مونتريال")},
	{"wtsa", "wtsa-04", 2004, 2004, "Florianópolis", vocab("florianópolis", "флорианополис", "弗洛里亚诺波利斯", "فلوريانوبوليس")},
	{"wtsa", "wtsa-08", 2008, 2008, "Johannesburg", vocab("johannesburg", "johannesburgo", "йоханнесбург", "约翰内斯堡", "جوهانسبرغ", "جوهانسبورغ")},
	{"wtsa", "wtsa-12", 2012, 2012, "Dubai", dubai},
	{"wtsa", "wtsa-16", 2016, 2016, "Hammamet", vocab("hammamet", "yasmine hammamet", "хаммамет", "哈马马特", "الحمامات")},
	{"wtsa", "wtsa-20", 2020, 2022, "Geneva", geneva},
	{"wtsa", "wtsa-24", 2024, 2024, "New Delhi", vocab("new delhi", "delhi", "nueva delhi", "нью дели", "新德里", "نيودلهي", "نيو دلهي")},

	{"pp", "app-92", 1992, 1992, "Geneva", geneva},
	{"pp", "pp-94", 1994, 1994, "Kyoto", vocab("kyoto", "kioto", "киото", "京都", "كيوتو")},
	{"pp", "pp-98", 1998, 1998, "Minneapolis", vocab("minneapolis", "mineápolis", "миннеаполис", "明尼阿波利斯", "مينيابوليس", "منيابوليس")},
	{"pp", "pp-02", 2002, 2002, "Marrakesh", vocab("marrakesh", "marrakech", "марракеш", "马拉喀什", "مراكش")},
	{"pp", "pp-06", 2006, 2006, "Antalya", vocab("antalya", "анталия", "安塔利亚", "أنطاليا")},
	{"pp", "pp-10", 2010, 2010, "Guadalajara", vocab("guadalajara", "гвадалахара", "瓜达拉哈拉", "غوادالاخارا", "غوادالاهارا")},
	{"pp", "pp-14", 2014, 2014, "Busan", vocab("busan", "busán", "пусан", "釜山", "بوسان")},
	{"pp", "pp-18", 2018, 2018, "Dubai", dubai},
	{"pp", "pp-22", 2022, 2022, "Bucharest", vocab("bucharest", "bucarest", "бухарест", "布加勒斯特", "بوخارست")},
	{"pp", "pp-26", 2026, 2026, "Doha", doha},

	{"wtdc", "wtdc-94", 1994, 1994, "Buenos Aires", buenosAires},
	{"wtdc", "wtdc-98", 1998, 1998, "Valletta", vocab("valletta", "la valette", "la valetta", "la valeta", "валлетта", "瓦莱塔", "فاليتا")},
	{"wtdc", "wtdc-02", 2002, 2002, "Istanbul", vocab("istanbul", "estambul", "стамбул", "伊斯坦布尔", "إسطنبول", "اسطنبول")},
	{"wtdc", "wtdc-06", 2006, 2006, "Doha", doha},
	{"wtdc", "wtdc-10", 2010, 2010, "Hyderabad", vocab("hyderabad", "хайдарабад", "海得拉巴", "حيدر آباد", "حيدرآباد")},
	{"wtdc", "wtdc-14", 2014, 2014, "Dubai", dubai},
	{"wtdc", "wtdc-17", 2017, 2017, "Buenos Aires", buenosAires},
	{"wtdc", "wtdc-22", 2022, 2022, "Kigali", vocab("kigali", "кигали", "基加利", "كيغالي")},
	{"wtdc", "wtdc-25", 2025, 2025, "Baku", vocab("baku", "bakú", "bakou", "баку", "巴库", "باكو")},

	{"wcit", "", 2012, 2012, "Dubai", dubai},
	{"wtpf", "", 2009, 2009, "Lisbon", vocab("lisbon", "lisboa", "lisbonne", "лиссабон", "里斯本", "لشبونة")},
	{"wtpf", "", 2013, 2013, "Geneva", geneva},
	{"itu-r", "", 2015, 2015, "Geneva", geneva},
}

// Places that more than one body met in.
var (
	geneva      = vocab("geneva", "genève", "ginebra", "женева", "日内瓦", "جنيف")
	dubai       = vocab("dubai", "dubaï", "dubái", "дубай", "迪拜", "دبي")
	doha        = vocab("doha", "доха", "多哈", "الدوحة")
	buenosAires = vocab("buenos aires", "буэнос айрес", "布宜诺斯艾利斯", "بوينس آيرس", "بوينس أيرس")
)

// placeOf returns the place that the editions of a body bear in a year; empty
// when no conference of that body in that year is known.
func placeOf(body, year string) string {
	for _, k := range conferences {
		if k.body == body && body != "itu-r" && strconv.Itoa(k.held) == year {
			return k.place
		}
	}
	return ""
}

// places reads the name of a place at which a conference was held.
func (c cursor) place() (string, cursor, bool) {
	name, longest := "", c
	if len(c) == 0 || c[0].lexeme == nil {
		return name, longest, false
	}
	for _, k := range conferences {
		if rest, ok := k.words.in(c); ok && (name == "" || len(rest) < len(longest)) {
			name, longest = k.place, rest
		}
	}
	return name, longest, name != ""
}
