// Package refs finds what a document refers to: Recommendations, resolutions,
// Questions, study groups, Sustainable Development Goals and action lines, each as
// a [Mention] with the id of the item and the bytes it stands in. [In] reads a
// whole [document.Document], [Find] a single text.
//
// Package ident reads an identifier that somebody typed: the whole text is one, or
// it is none. Here the identifier has to be found first, in prose that says half of
// it elsewhere ("Recommendations ITU-R M.1078, M.1223", "the new Res. 140") and is
// full of things that look the same ("clause G.4.1", "Solution D17"). So this
// package decides where a mention begins and ends and what the words around it
// mean, and leaves to ident what it names.
//
// # How a passage is read
//
// It is cut into tokens as ident does (token.go): runs of letters, runs of digits,
// marks, folded, so that a Cyrillic А, a narrow blank or one of five hyphens makes
// no difference, and "ITU-T", "ITU T" and an "ITU- T" broken over a line are the
// same three tokens. Chinese is cut into the words of the vocabularies, and its numbers in
// words into figures (han.go). An address is one token, which nothing can be found in.
//
// What things are called stands in tables for the six languages of the Union: vocabularies
// of single words and phrases of several (reading.go). Of an Arabic word they have the forms
// with "and", "in", "to" and the article, which are written together with it.
//
// One pass goes from left to right. At each token the readers (refs.go) try what
// may begin there; the first that finds something says where to go on. None looks
// further ahead than a fixed number of tokens, so that time grows with the text
// and with nothing else.
//
// What a reader cannot see at its place it knows from two others: the state of the
// passage (which Sector and body were named last, whether goals or action lines
// are spoken of; a bullet goes on with the state of its paragraph), and the memory
// of the document (whose Resolution 47 was the last one; which numbers were named
// beyond doubt). Both are in memory.go.
//
// # Rules
//
// Each rule has its cases in testdata/cases, in the file named.
//
// Recommendations (recommendations.txt). A letter of a series, a dot, digits. With
// "ITU-T" or "Recommendation" before it, it is certain, and is reported even if
// the catalogue does not have it. Bare, it is one if the catalogue has it and
// three digits speak for it, or two without a further dot; otherwise only if the
// document names the same number elsewhere with certainty. One bare digit is
// never enough: objectives, clauses and grades of posts are written so. Behind
// "clause", "Table", "Objective" and their like a bare number is refused. A dot may
// be missing or stand apart only behind "ITU-T" (X1303 bis, X. 509). Version, date
// and amendments behind the number become the detail.
//
// Editions (editions.txt). The detail has a date as texts bear it, however the draft
// writes it, and a version or an edition by its number; whether editions of the text have
// versions only the catalogue tells. What is written as a date and is none stays: that
// edition does not exist, and a text that names it must not pass for one that names none.
// Nor must one of which brackets plainly say which edition is meant, in words that are not
// read: "(Spring 2016)", "(draft)". They stay as they stand.
//
// Amendments (amendments.txt) belong to the number behind "to", in any language, and else to
// the one before them.
//
// Lists (lists.txt). What is certain of the first entry is certain of the others:
// Sector, kind and certainty are carried, until a lead says otherwise. ".2" takes
// its beginning from the number before it. A range names its ends and what the
// catalogue has between them; a bare range at the end of a row is a part of a
// series, as the last page of every Recommendation lists them, and names nothing.
// Two numbers with a slash are one text (G.709/Y.1331, filed under the first), two
// of one series that the catalogue has both are two (H.323/H.245).
//
// Supplements (supplements.txt) belong to a series or, if the catalogue has them
// so, to a Recommendation, which is then mentioned as well. "Suppl. 18 to Y.2700" is to
// the series if the catalogue has it only there.
//
// What there is not (goals.txt, actionlines.txt, groups.txt, resolutions.txt) is
// reported where the words leave no doubt that one is meant: SDG 18, action line C12,
// Study Group 99, Opinion 99 of PP. Behind a bare or a plural word it is a number.
//
// ITU-R (radio.txt). Two letters tell its series. Of the five series that both
// Sectors use, the Sector named decides, then the catalogue, ITU-T first, and an
// edition behind a hyphen.
//
// Resolutions (resolutions.txt). A number alone says little: there are four
// Resolutions 44. In this order decide: the body named right before or right
// behind; place and year, which may stand behind the title; the number, if it is
// one of the Council's; the body that the sentence names before it, and what the
// document last said of this number (the other way round within a resolution,
// which cites its own conference all the time); the body named later in the
// sentence or earlier in the passage; the conference the text itself is of; at last
// the catalogue, if only one body has the number. If nothing decides, nothing is
// reported, nor does a place decide in which nobody met in that year. In a list,
// brackets count for all numbers before them that have none.
// The edition is what is said ("Rev. Geneva, 2020", though that assembly was held
// in 2022), or what the conference named with it says (PP-14: Busan, 2014).
//
// The United Nations (un.txt). Two numbers are a resolution of the General
// Assembly if the first can be a session, of ECOSOC if it can be a year, unless
// the sentence names another body: ESCAP counts in the same way. A symbol without
// RES and without the word resolution is any document.
//
// Study groups and Questions (groups.txt). The Sector is the one named with it, or
// behind it, the one the number was last said to be of, the one spoken of if it
// has such a group, and else what ident knows of the numbers. In a list, a Question
// without its group is of the group that the first one was found to be of.
//
// Goals (goals.txt). "SDG 9 (9.1, 9.c)" names the two targets, not the goal. The
// words "goal" and "target" alone mean those of the United Nations only where these
// were spoken of last; ITU's own plans have goals and targets with the same
// numbers. An amount ("and 17 countries") is told by the plural behind it.
//
// Action lines (actionlines.txt). Where they are spoken of, C2 alone is one.
//
// Texts of others (other.go). What ISO, IEC, IETF, 3GPP, ETSI and IEEE number is no mention,
// unless it is a text of ITU-T as well that the catalogue knows by that number: [Resolved]
// makes one of "ISO/IEC 9594-8", and [Others] finds them all.
//
// What to leave alone is collected in friends.txt, what lines and odd characters
// break in broken.txt, and the words of papers in the other five languages in
// languages.txt. In Chinese, and in Russian where ordinal numbers are used, the number
// stands before what it counts (entry.go).
package refs
