// Package ident reads identifiers: [FromID] ids, [Relaton] the printed forms of
// the Relaton data, and [Parse] whatever people type, paste and dictate.
//
// # What it gives
//
// [Ident.ID] is the stable address, [Ident.String] the printed form with the
// Sector ("ITU-T X.509 (10/2019)"), [Ident.Code] the same without it, [Ident.Family]
// the item, [Ident.Base] the edition that an amendment hangs on (known by its
// year, as printed), [Ident.Parent] the Recommendation of an annex or supplement
// published on its own. Joint numbers stand in Joint in the form of Number, so
// that Ident{Body: i.Body, Number: j}.ID() is the id of the alias.
//
// Parse answers with every reading of a text, the likeliest first, and never
// guesses: "resolution 47" is wtsa/47, pp/47, wtdc/47 and more, in an order that
// has reasons. It is pure grammar. Whether G.9841 or G.984.1 exists is for the
// catalogue to say, which takes the first reading that does.
//
// # How a text is read
//
// First it is folded (fold.go): full-width and other compatibility forms become
// plain, diacritics and case go, Cyrillic and Greek letters become the Latin ones
// they look like, every blank, hyphen, slash and bracket becomes one of its kind.
// The vocabulary, which is English, French, Spanish and Russian, passes through the
// same fold, so that МСЭ-Т is found although its М, С and Т have become Latin.
//
// Then it is cut into tokens (token.go): runs of letters, runs of digits, single
// marks. A blank is no token, it is only noted; so "g709amd2", "G.709 Amd. 2" and
// "g 709 amd 2" differ by nothing but marks, and the readings say where a mark
// matters: the dot in C.3, the hyphen in BT.500-15 and E-100, the slash in Q8/15.
//
// Then every reader (parse.go) tries the tokens, one file for each kind of item.
// A reader must account for the whole text or gives nothing. It works on a
// [cursor], which is a slice of the tokens left: reading returns the rest and
// changes nothing, so that trying another way costs no undoing. Numbers written
// out in English ("X dot five oh nine") are put in figures and tried last
// (spoken.go), and addresses at ITU, which have a grammar of their own, first
// (address.go).
//
// # Which reading wins
//
//   - What is named beats what is guessed. A Sector, a body, "Rec." or "Report"
//     rules out every other reading; place and year of a resolution name its body
//     through the table of conferences (place.go).
//   - A reading of digits as they stand beats one that adds a dot: g9841 is
//     G.9841, then G.984.1. A dot that is written is believed: G.9841 has one
//     reading.
//   - ITU-T comes before ITU-R where both use a letter (F, M, P, S, V), because
//     three quarters of the catalogue are its texts; an edition number behind a
//     hyphen (P.676-13) is used by ITU-R only and decides.
//   - A Recommendation of ITU-R comes before the Report of the same number.
//   - An annex or appendix is a text of its own before it is a part of an edition;
//     behind a date it is a part.
//   - C5 is an action line before a Recommendation of the old series C, C.5 is the
//     reverse.
//   - Q22/1 is a Question. The study group behind the slash tells the Sector:
//     groups 1 and 2 belong to ITU-D before ITU-R, 12 and above to ITU-T alone
//     (studygroup.go).
//   - WTSA-24 is the event before Resolution 24 of WTSA; 44 is no year of an
//     assembly, so WTSA-44 is the resolution alone.
//   - A resolution without a body goes to WTSA, PP, WTDC, ITU-R, WCIT, WRC and the
//     Council in this order (resolution.go); from 1 000 on to the Council alone.
//   - A/70/125 and a bare 70/125 are resolutions of the General Assembly: delegates
//     leave the RES out, and the first number can be nothing but a session.
//
// # What is not read
//
// A text with a word too many ("x.509 certificate") is a search, not an
// identifier. Neither are bare numbers (509, 9.1, 22/1, a date), a letter alone, a
// range of items ([Between] has what lies in one), a part without a number ("G.709
// amd"), standards of other bodies, names of technologies ("5g", "group 3 fax"), and
// "C 1332" as the Council, which is taken for a Recommendation. A date behind the number
// of a Recommendation or Report of ITU-R names no edition, because theirs are numbered; it
// is kept in Dated. Texts of more than 400 bytes or 48 tokens, with broken UTF-8 or with
// control characters have no reading; all work is bounded by these limits.
//
// # Where forms fold together
//
// A "Technical Cor." is a "Cor.", "E-100 Suppl." an "E-100 series Suppl.", and
// "D.608 R" prints as "D.608R". The version in "(V8)" is no part of the id of a
// dated text, that in "v.1" is. Of the printed identifiers in the Relaton data,
// four pairs share an id: ITU-R Handbooks 43, 45, 46 and 49, printed as "43.HDB" and
// as "43" for two editions without number; the catalogue tells them apart by their
// dates. Some fifty printed forms of ITU-R are read by Relaton only, because they
// are no grammar: volumes printed as "IV.IX" or "SM2", series as "BT", Questions as
// "SG06.147-1", drafts as "P.[3/BL/1]".
package ident
