package tongue

import "testing"

func TestNormRussian(t *testing.T) {
	for word, want := range map[string]string{
		"Сеть": "сеть", "ЁЛКА": "елка", "йод": "йод", "ЇЖАК": "їжак", "": "",
	} {
		if got := normRussian(word); got != want {
			t.Errorf("%q is compared as %q, want %q", word, got, want)
		}
	}
}

func TestNormArabic(t *testing.T) {
	for word, want := range map[string]string{
		"شبكة": "شبكه", "الشبكة": "شبكه", "شَبَكَة": "شبكه",
		"أمن": "امن", "إدارة": "اداره", "آلة": "اله", "ٱلقرار": "قرار", "مستوى": "مستوي", "مسؤول": "مسوول",
		"والشبكة": "وشبكه", "بالشبكة": "بشبكه", "للشبكة": "لشبكه", "وللشبكة": "ولشبكه", "كالشبكة": "كشبكه", "فالشبكة": "فشبكه",
		"الإلكترونية": "كترونيه", "إلكترونية": "كترونيه", "الكترونية": "كترونيه", "إلى": "الي", "ال": "ال", "": "", // what is left must be a word
	} {
		if got := normArabic(word); got != want {
			t.Errorf("%q is compared as %q, want %q", word, got, want)
		}
		if again := normArabic(want); again != want && word != "ال" {
			t.Errorf("%q is compared as %q, which is compared as %q", word, want, again)
		}
	}
}

// TestStemsOfArabic: the forms of one word have one stem, which is its beginning.
func TestStemsOfArabic(t *testing.T) {
	for _, forms := range [][]string{
		{"شبكة", "شبكات", "الشبكات"},
		{"قرار", "قرارات", "القراران", "القرارين"},
		{"خدمة", "خدمات", "خدمه"},
		{"بيان", "بيانات"},
		{"سيبراني", "سيبرانية", "السيبرانية"},
		{"مهندس", "مهندسون", "مهندسين"},
		{"هيئة", "الهيئات"},
	} {
		want := stemArabic(normArabic(forms[0]))
		for _, f := range forms {
			if got := stemArabic(normArabic(f)); got != want {
				t.Errorf("%q has the stem %q, and %q has %q", f, got, forms[0], want)
			}
		}
	}
	for _, apart := range [][2]string{{"أمن", "أمان"}, {"كتاب", "كاتب"}, {"قرار", "قرن"}, {"بيان", "بيئة"}} {
		if a, b := stemArabic(normArabic(apart[0])), stemArabic(normArabic(apart[1])); a == b {
			t.Errorf("%q and %q have one stem, %q", apart[0], apart[1], a)
		}
	}
}

func TestWithoutJoined(t *testing.T) {
	for word, want := range map[string]string{
		"وشبكه": "شبكه", "بشبكه": "شبكه", "لشبكه": "شبكه", "كشبكه": "شبكه", "فشبكه": "شبكه", "ولشبكه": "لشبكه",
		"شبكه": "", "ولد": "", "و": "", "": "",
	} {
		got, ok := withoutJoined(word)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("of %q, %q is left, want %q", word, got, want)
		}
	}
}

func TestNumeral(t *testing.T) {
	for text, want := range map[string]struct{ number, length int }{
		"四": {4, 1}, "十": {10, 1}, "十二": {12, 2}, "四十": {40, 2}, "四十四号": {44, 3}, "一百": {100, 2},
		"一百零五": {105, 4}, "二百一十三决议": {213, 5}, "一百二十": {120, 4},
		"号": {0, 0}, "百": {0, 0}, "": {0, 0},
		"一二": {12, 2}, "一三〇号": {130, 3}, "二〇二四": {2024, 4}, "两百": {200, 2}, "一二三四五": {1234, 4},
	} {
		if number, length := numeral([]rune(text)); number != want.number || length != want.length {
			t.Errorf("%s is %d in %d characters, want %d in %d", text, number, length, want.number, want.length)
		}
	}
}

// TestStemsAreBeginnings: a stem is the beginning of the word, which is how names are found.
func TestStemsAreBeginnings(t *testing.T) {
	for _, c := range tables {
		table := c.table()
		if table.stem == nil {
			continue
		}
		for i := range table.entries {
			for _, w := range table.entries[i].words {
				if stem := table.stem(w); stem == "" || w[:min(len(stem), len(w))] != stem {
					t.Errorf("%s: %q has the stem %q", c.file, w, stem)
				}
			}
		}
	}
}
