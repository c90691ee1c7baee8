package ident

import (
	"regexp"
	"testing"

	"pgregory.net/rapid"
)

// Each form agrees with its expression, on what nearly fits as well.
func TestFormsAreTheirExpressions(t *testing.T) {
	for _, c := range []struct {
		name string
		form func(string) bool
		want string
		of   []string // what texts are put together from
	}{
		{"date", isDate, `^\d{4}(-(0[1-9]|1[0-2]))?$`, []string{"2019", "1", "0", "2", "9", "-", "-10", "-00", "/"}},
		{"year", isYear, `^\d{4}$`, []string{"20", "1", "19", "9", "a", "-"}},
		{"resolution", isResolutionNumber, `^((Decision|Opinion|Recommendation)-)?\d{1,4}$`,
			[]string{"Decision-", "Opinion-", "Recommendation-", "Resolution", "-", "4", "12", "a"}},
		{"goal", isGoalNumber, `^\d{1,2}(\.(\d{1,2}|[a-d]))?$`, []string{"9", "1", ".", "a", "d", "e", "A"}},
		{"text", isTextNumber, `^[A-Z][A-Za-z0-9]*([./+-][A-Za-z0-9+]+)*$`, []string{"X", "G", "a", "5", ".", "/", "+", "-", "_", "é"}},
		{"radio", isRadioNumber, radioNumber.String(), []string{"M", "B", "t", "5", ".", "/", "-", ".[", "[", "]", "_", "+"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := regexp.MustCompile(c.want)
			rapid.Check(t, func(t *rapid.T) {
				text := ""
				for _, piece := range rapid.SliceOfN(rapid.SampledFrom(c.of), 0, 8).Draw(t, "pieces") {
					text += piece
				}
				if got := c.form(text); got != want.MatchString(text) {
					t.Errorf("%q: %v, and its expression says otherwise", text, got)
				}
			})
		})
	}
}
