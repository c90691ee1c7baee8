package check

import (
	"strings"

	"vademecum/app"
	"vademecum/app/check"
	"vademecum/ui/language"
)

// advice is what the report of [check.Row] says of a reference, in the language of the
// interface.
func advice(r check.Row) string {
	said := ofITU(r)
	if r.Mention.Twin() && r.Code != "" {
		return strings.TrimSuffix(language.Say("Published by ITU as %s", r.Code)+" · "+said, " · ")
	}
	return said
}

// ofITU is what is to be said of the text of ITU.
func ofITU(r check.Row) string {
	switch r.Finding {
	case check.Unknown, check.NotHeld:
		return language.Say("Not in the catalogue")
	case check.Withdrawn:
		return language.Say("Withdrawn")
	case check.TitleDiffers: // the title itself stands beside it
		return language.Say("Its title is quoted as “%s”", r.Quoted)
	case check.EditionNotRead:
		if r.Newest != "" {
			return language.Say("The edition could not be read: “%s”; the newest edition in the catalogue is %s", r.Unread, r.Newest)
		}
		return language.Say("The edition could not be read: “%s”", r.Unread)
	case check.EditionNotFound:
		switch {
		case r.Dated != "":
			return language.Say("This edition or part is not in the catalogue; %s is dated %s", r.Near, r.Dated)
		case r.Near != "":
			return language.Say("This edition or part is not in the catalogue; the edition of that year is %s", r.Near)
		case r.Newest != "":
			return language.Say("This edition or part is not in the catalogue; the newest edition there is %s", r.Newest)
		}
		return language.Say("This edition or part is not in the catalogue")
	case check.NewerInForce:
		return language.Say("In force; a newer edition is in force too: %s", r.By)
	case check.Superseded:
		switch {
		case r.Beside:
			return language.Say("Superseded; the newest in force on that edition is %s", r.By)
		case r.By == "":
			return language.Say("Superseded; the catalogue does not say by what")
		case r.By != r.Newest:
			return language.Say("Superseded by %s", r.By)
		case r.Status == app.Superseded:
			return language.Say("Superseded; the newest edition is %s", r.Newest)
		}
		return language.Say("There is a newer edition: %s", r.Newest)
	}
	if r.Finding == check.OK && r.Status == app.Unknown {
		return language.Say("Status not known to the catalogue")
	}
	return ""
}
