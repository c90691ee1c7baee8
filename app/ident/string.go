package ident

import "strings"

// String returns the identifier as ITU prints it, Sector or body included:
// "ITU-T X.509 (2019) Amd. 1 (10/2024)", "ITU-R Report BT.2247-4", "WTSA
// Resolution 44 (Rev. New Delhi, 2024)", "UN A/RES/70/125".
func (i Ident) String() string {
	switch i.Body {
	case "itu-t", "itu-r":
		if strings.HasPrefix(i.Number, "Res-") { // the Sector stands in the code, as a body
			return i.Code()
		}
		return strings.ToUpper(i.Body) + " " + i.Code()
	}
	return i.Code()
}

// Code returns the printed form without the Sector, as lists and headings show
// it: "X.509 (10/2019)", "Report BT.2247", "WTSA Resolution 44", "SDG 9.c".
func (i Ident) Code() string {
	switch i.Body {
	case "itu-t":
		return printNumber(i.Number, i.Joint) + i.printEdition()
	case "itu-r":
		return i.printITUR()
	case "un":
		return i.Number
	case "wsis":
		return printActionLine(i.Number)
	case "sdg":
		return "SDG " + i.Number
	case "sg":
		return printStudyGroup(i.Number)
	case "question":
		return printQuestion(i.Number)
	case "event":
		return printEvent(i.Number)
	case "org", "term":
		return strings.ToUpper(i.Number)
	case "initiative", "topic": // the catalogue knows their names; the id alone gives words
		words := strings.ReplaceAll(i.Number, "-", " ")
		return strings.ToUpper(words[:1]) + words[1:]
	}
	return i.printResolution()
}

// printEdition gives edition and parts of an ITU-T text: " (V8) (2021) Amd. 1 (12/2022)".
func (i Ident) printEdition() string {
	var b strings.Builder
	if i.Version != "" {
		if i.Dotted {
			b.WriteString(" v." + i.Version)
		} else {
			b.WriteString(" (V" + i.Version + ")")
		}
	}
	if i.Edition != "" {
		b.WriteString(" (" + printDate(i.Edition) + ")")
	}
	for _, p := range i.Parts {
		b.WriteString(" " + p.String())
	}
	if i.PartDate != "" {
		b.WriteString(" (" + printDate(i.PartDate) + ")")
	}
	return b.String()
}

// printDate gives "10/2019" for "2019-10"; a year stays a year.
func printDate(date string) string {
	if year, month, ok := strings.Cut(date, "-"); ok {
		return month + "/" + year
	}
	return date
}

// printITUR gives the printed form of an ITU-R text without the Sector: the
// edition hangs on the number with a hyphen ("BT.500-12"), in Questions before
// the study group ("226-1/7").
func (i Ident) printITUR() string {
	edition, parts := "", ""
	switch {
	case isDate(i.Edition):
		parts = " (" + printDate(i.Edition) + ")"
	case i.Edition != "":
		edition = "-" + i.Edition
	}
	number := i.Number
	for _, p := range i.Parts {
		parts += " " + p.String()
	}
	if i.PartDate != "" {
		parts += " (" + printDate(i.PartDate) + ")"
	}
	if i.Version != "" {
		parts = " (V" + i.Version + ")" + parts
	}
	switch {
	case strings.HasPrefix(number, "Report-"):
		number = "Report " + number[len("Report-"):]
	case strings.HasPrefix(number, "Res-R."):
		number = "ITU-R Resolution " + number[len("Res-R."):]
	case strings.HasPrefix(number, "HB-"):
		number = "Handbook " + number[len("HB-"):]
	case strings.HasPrefix(number, "Q-"):
		question, group, ok := strings.Cut(number[len("Q-"):], "/")
		if ok {
			return "Question " + question + edition + "/" + group + parts
		}
		number = "Question " + question
	default:
		number = strings.Join(append([]string{number}, i.Joint...), "/")
	}
	return number + edition + parts
}
