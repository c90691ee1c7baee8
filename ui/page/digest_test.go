package page

import "vademecum/app"

func init() {
	tsag := app.Item{ID: "sg/itu-t/TSAG", Kind: app.StudyGroup, Code: "TSAG", Title: "Telecommunication Standardization Advisory Group"}
	sg11 := app.Item{ID: "sg/itu-t/11", Kind: app.StudyGroup, Code: "Study Group 11"}
	sg17 := app.Item{ID: "sg/itu-t/17", Kind: app.StudyGroup, Code: "Study Group 17", Title: "Security"}
	c5 := app.Item{ID: "wsis/C5", Kind: app.ActionLine, Code: "C5", Title: "Building confidence and security"}
	itu := app.Item{ID: "org/itu", Kind: app.Organisation, Code: "ITU"}
	sdg9 := app.Item{ID: "sdg/9", Kind: app.Goal, Code: "SDG 9", Title: "Industry, innovation and infrastructure"}
	lab := app.Item{ID: "initiative/security-lab", Kind: app.Initiative, Code: "Security Lab", Title: "A laboratory of our own making"}
	res := app.Item{ID: "wtsa/97", Kind: app.Resolution, Code: "WTSA Resolution 97", Title: "Combating mobile device theft"}

	samples["resolution-with-tasks"] = &app.Page{
		Item: app.Item{ID: "wtsa/97", Kind: app.Resolution, Code: res.Code, Title: res.Title, Body: "WTSA", Status: app.InForce, Cite: from("acts", "")},
		Editions: []app.Edition{
			{ID: "wtsa/97@2016", Of: "wtsa/97", Part: app.PartEdition, Code: "Hammamet, 2016", Date: "2016", Status: app.InForce, Cite: from("acts", "")},
		},
		Digests: []app.Digest{{Text: "Wants stolen telephones to be of no use to a thief.", Edition: "wtsa/97@2016", Cite: from("acts", "resolves")}},
		Tasks: []app.Task{
			{Addressee: "Director of the Telecommunication Standardization Bureau", Text: "collect what countries have learnt", Edition: "wtsa/97@2016", Cite: from("acts", "instructs the Director 1")},
			{Addressee: "Director of the Telecommunication Standardization Bureau", Text: "help those who ask", Edition: "wtsa/97@2016", Cite: from("acts", "instructs the Director 2")},
			{Addressee: "Study Group 11 and Study Group 17", Who: []app.Item{sg11, sg17}, Text: "write the Recommendations that are needed", Edition: "wtsa/97@2016", Cite: from("acts", "instructs Study Groups 11 and 17")},
			{Addressee: "advisory group", Who: []app.Item{tsag}, Text: "keep an eye on it", Edition: "wtsa/97@2016", Cite: from("acts", "invites")},
		},
		Errors: []app.SourceError{{Printed: "Resolution 97 on spam", Correct: "Resolution 97 is on stolen devices", Reason: "its own title", Cite: from("paper", "table 2")}},
	}

	samples["study-group-told"] = &app.Page{
		Item:  app.Item{ID: "sg/itu-t/17", Kind: app.StudyGroup, Code: "Study Group 17", Title: "Security", Body: "ITU-T", Status: app.InForce, Cite: from("pages", "")},
		Given: []app.Task{{Addressee: "Study Group 17", Text: "write the Recommendations that are needed", Resolution: res, Cite: from("acts", "instructs")}},
		Digests: []app.Digest{
			{Text: "Leads on security.", Cite: from("pages", "")},
			{Heading: "Lead roles", Text: "Security, identity management, languages.", Cite: from("pages", "mandate")},
		},
		In: []app.Link{{From: lab.ID, Relation: app.RunBy, Other: lab, Cite: from("report", "§7")}},
	}

	samples["initiative"] = &app.Page{
		Item:    app.Item{ID: lab.ID, Kind: app.Initiative, Code: lab.Code, Title: lab.Title, Cite: from("report", "§7")},
		Digests: []app.Digest{{Text: "Tries out whether payment programs can be trusted.", Cite: from("report", "§7")}},
		Facts: []app.Fact{
			{Name: "form", Value: "programme", Cite: from("report", "§7")},
			{Name: "run by", Value: "ITU with a bank", Cite: from("report", "§7")},
			{Name: "dates", Value: "since 2021", Cite: from("report", "§7")},
			{Name: "countries", Value: "three", Cite: from("report", "§8")},
		},
		Out: []app.Link{
			{To: "org/itu", Relation: app.RunBy, Other: itu, Cite: from("report", "§7")},
			{To: "wsis/C5", Relation: app.ReportedUnder, Other: c5, Cite: from("report", "§7")},
			{To: "sdg/9", Relation: app.ContributesTo, Other: sdg9, Cite: from("report", "§7")},
		},
		In: []app.Link{{From: "wtsa/97", Relation: app.Mandates, Other: res, Cite: from("acts", "resolves")}},
	}

	samples["topic"] = &app.Page{
		Item: app.Item{ID: "topic/fellowships", Kind: app.Topic, Code: "Fellowships", Title: "How a fellowship is given", Cite: from("pages", "")},
		Digests: []app.Digest{
			{Text: "Part of the cost of coming is paid.", Cite: from("pages", "1")},
			{Heading: "Who decides", Text: "First the focal point of the administration.", Cite: from("pages", "2")},
			{Heading: "Who decides", Text: "Then the Bureau.", Cite: from("pages", "3")},
		},
		Out: []app.Link{{To: "wtsa/97", Relation: app.Cites, Other: res, Cite: from("pages", "4")}},
	}

	samples["action-line-reported"] = &app.Page{
		Item: app.Item{ID: "wsis/C5", Kind: app.ActionLine, Code: "C5", Title: c5.Title, Body: "WSIS", Cite: from("geneva", "")},
		In: []app.Link{
			{From: "event/c5-2022", Relation: app.PartOf, Other: app.Item{ID: "event/c5-2022", Kind: app.Event, Code: "C5 meeting 2022", Title: "Facilitation meeting", Date: "2022-05-30"}, Cite: from("report", "§88")},
			{From: "event/c5-2021", Relation: app.PartOf, Other: app.Item{ID: "event/c5-2021", Kind: app.Event, Code: "C5 meeting 2021", Title: "Facilitation meeting", Date: "2021-05"}, Cite: from("report", "§88")},
			{From: lab.ID, Relation: app.ReportedUnder, Other: lab, Cite: from("report", "§7")},
			{From: "itu-t/X.509", Relation: app.ReportedUnder, Label: "X.509 Amd.1", Note: "revised", Other: app.Item{ID: "itu-t/X.509", Kind: app.Recommendation, Code: "X.509", Title: "Certificates", Body: "ITU-T", Status: app.InForce}, Cite: from("report", "§94 • 3")},
		},
	}
}
