package main

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"vademecum/app"
)

// plainCode is the number of a Recommendation in its simplest form.
var plainCode = regexp.MustCompile(`^([A-Z]{1,3})\.([0-9]+(?:\.[0-9]+)*)$`)

// numbered takes the code of a Recommendation apart: "X" and "509". Right answers
// for a code are all items that bear it, for both Sectors have an F.1101.
func numbered(c *corpus, it item) (series, digits string, bearers []string) {
	found := plainCode.FindStringSubmatch(it.Code)
	if found == nil || it.Kind != app.Recommendation {
		return "", "", nil
	}
	return found[1], found[2], c.where(func(_ int, other item) bool {
		return other.Code == it.Code || slices.Contains(other.Aliases, it.Code)
	})
}

func identifier(c *corpus, it item, random *rand.Rand) (string, []string) {
	series, digits, bearers := numbered(c, it)
	if series == "" {
		return "", nil
	}
	spellings := []string{"%s.%s", "%s%s", "%s %s", "rec %s.%s", "Recommendation %s.%s"}
	if i := random.IntN(len(spellings) + 1); i < len(spellings) {
		query := fmt.Sprintf(spellings[i], series, digits)
		if random.IntN(2) == 0 {
			query = strings.ToLower(query)
		}
		return query, bearers
	}
	return strings.ToLower(it.Body + " " + series + digits), []string{it.ID} // the Sector is named
}

func messyIdentifier(c *corpus, it item, random *rand.Rand) (string, []string) {
	series, digits, bearers := numbered(c, it)
	if series == "" || it.Body != "ITU-T" || len(bearers) > 1 {
		return "", nil
	}
	spellings := []string{"%s,%s", "%s_%s", "(%s.%s)", "%s . %s", "%s.%s.", "itu %s %s", "rec. itu-t %s.%s", "itu-t rec. %s%s", "ITU-T-REC-%s.%s", "T-REC-%s.%s", "recomendation %s.%s", "see %s.%s", "«%s.%s»"}
	return strings.ToLower(fmt.Sprintf(spellings[random.IntN(len(spellings))], series, digits)), bearers
}

func dated(c *corpus, it item, random *rand.Rand) (string, []string) {
	series, digits, bearers := numbered(c, it)
	if series == "" || it.Body != "ITU-T" || len(bearers) > 1 || len(it.Editions) == 0 {
		return "", nil
	}
	edition := it.Editions[random.IntN(len(it.Editions))].ID
	_, date, _ := strings.Cut(edition, "@")
	year, month, _ := strings.Cut(date, "-")
	if len(year) != 4 || len(month) != 2 {
		return "", nil
	}
	return []string{
		fmt.Sprintf("%s.%s (%s/%s)", series, digits, month, year),
		strings.ToLower(fmt.Sprintf("%s%s %s", series, digits, year)),
		strings.ToLower(fmt.Sprintf("%s.%s %s/%s", series, digits, month, year)),
		fmt.Sprintf("T-REC-%s.%s-%s%s", series, digits, year, month),
	}[random.IntN(4)], bearers
}

// reference asks for resolutions, action lines, goals and targets by number.
func reference(c *corpus, it item, random *rand.Rand) (string, []string) {
	digits := it.Code[strings.LastIndex(it.Code, " ")+1:]
	var spellings []string
	switch it.Kind {
	case app.Goal, app.Target:
		spellings = []string{"sdg%s", "sdg %s", "un sdg %s", "sustainable development " + string(it.Kind) + " %s"}
	case app.ActionLine:
		spellings = []string{"action line %s", "wsis %s", "WSIS Action Line %s", "%s wsis"}
		if strings.Contains(it.Code, " ") {
			spellings = []string{"c7 %s", "wsis c7 %s"}
		}
	case app.Resolution:
		body, _, _ := strings.Cut(it.ID, "/")
		if !slices.Contains([]string{"wtsa", "pp", "wtdc"}, body) {
			return "", nil
		}
		spellings = []string{body + " res %s", body + "-%s", "resolution %s " + body, strings.ToUpper(body) + " Resolution %s", "res %s (" + body + ")"}
		if len(digits) < 3 { // wtsa-24 is an assembly
			spellings = slices.Delete(spellings, 1, 2)
		}
	default:
		return "", nil
	}
	return strings.ToLower(fmt.Sprintf(spellings[random.IntN(len(spellings))], digits)), []string{it.ID}
}

// placed asks for a resolution by its number and the place of one of its
// editions. Dubai has seen three kinds of conference, so several may be meant.
func placed(c *corpus, it item, random *rand.Rand) (string, []string) {
	body, _, _ := strings.Cut(it.ID, "/")
	if it.Kind != app.Resolution || len(it.places) == 0 || !slices.Contains([]string{"wtsa", "pp", "wtdc"}, body) {
		return "", nil
	}
	digits := it.Code[strings.LastIndex(it.Code, " ")+1:]
	place := it.places[random.IntN(len(it.places))]
	query := fmt.Sprintf([]string{"resolution %s %s", "res %s %s", "res. %s (%s)", "Resolution %s (Rev. %s)"}[random.IntN(4)], digits, place)
	return query, c.where(func(_ int, other item) bool {
		return other.Kind == app.Resolution && strings.HasSuffix(other.Code, " "+digits) && slices.Contains(other.places, place)
	})
}

// mixed asks for a number and a word of its title.
func mixed(c *corpus, it item, random *rand.Rand) (string, []string) {
	series, digits, bearers := numbered(c, it)
	words := pick(it, 1, 5, random)
	if series == "" || words == nil {
		return "", nil
	}
	query := strings.ToLower(fmt.Sprintf([]string{"%s.%s ", "%s%s "}[random.IntN(2)], series, digits))
	return query + words[0], slices.DeleteFunc(c.holding(words), func(id string) bool { return !slices.Contains(bearers, id) })
}
