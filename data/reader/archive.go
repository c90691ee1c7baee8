package reader

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// archived says what a ZIP archive is. DOCX, spreadsheets, presentations,
// OpenDocument and EPUB are all ZIP archives and differ by the files within.
func archived(data []byte) kind {
	// Every entry of the directory takes several times its size in memory, and
	// none needs a file behind it: they are counted before they are read.
	if bytes.Count(data, []byte("PK\x01\x02")) > limit.Parts {
		return refused(app.Errorf("this is an archive of more than %s files, which no document is", limit.Parts))
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return refused(app.Errorf("this is a DOCX file or another archive of which a part is missing or damaged: copy or download it again"))
	}
	if len(z.File) == 0 {
		return refused(app.Errorf("this is an archive without any files in it"))
	}
	names := map[string]bool{} // folders at the root as "word/", files as they are
	for _, f := range z.File {
		if f.Flags&1 != 0 {
			return refused(app.Errorf("this is an archive protected by a password: unpack it and give the files in it"))
		}
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		names[name] = true
		if folder, _, nested := strings.Cut(name, "/"); nested {
			names[folder+"/"] = true
		}
	}
	switch office := names["[content_types].xml"]; {
	case office && names["word/"]:
		return word
	case office && names["xl/"]:
		return refused(notPaper(app.Say("a spreadsheet of Excel")))
	case office && names["ppt/"]:
		return refused(notPaper(app.Say("a presentation of PowerPoint")))
	case names["index/"] && names["index/document.iwa"]:
		return refused(notPaper(app.Say("a Pages file")))
	}
	switch kind := mimetype(z); {
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
		return refused(inWordProcessor(app.Say("an OpenDocument text (.odt)")))
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument."):
		return refused(notPaper(app.Say("an OpenDocument file other than a text")))
	case kind == "application/epub+zip":
		return refused(notPaper(app.Say("an electronic book (EPUB)")))
	}
	return kind{refusal: unpack}
}

// mimetype is what OpenDocument and EPUB say of themselves in their first file.
func mimetype(z *zip.Reader) string {
	if z.File[0].Name != "mimetype" {
		return ""
	}
	f, err := z.File[0].Open()
	if err != nil {
		return ""
	}
	defer f.Close()
	const longest = 100
	kind, err := io.ReadAll(io.LimitReader(f, longest))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(kind))
}

// compound says what a compound file is, the container of the old Office programs
// ([MS-CFB]), by the names of its streams. They stand in UTF-16 in its directory.
func compound(data []byte) kind {
	for _, c := range []struct {
		stream  string
		refusal error
	}{
		{"EncryptedPackage", app.Errorf("this file is encrypted with a password: open it with the password in the program it was made with and save it without")},
		{"WordDocument", oldWord},
		{"Workbook", notPaper(app.Say("a spreadsheet of Excel of the old kind (.xls)"))},
		{"PowerPoint Document", notPaper(app.Say("a presentation of PowerPoint of the old kind (.ppt)"))},
		{"__properties_version1.0", notPaper(app.Say("a message of Outlook"))},
	} {
		var name []byte
		for _, b := range []byte(c.stream) {
			name = append(name, b, 0)
		}
		if bytes.Contains(data, name) {
			return kind{refusal: c.refusal}
		}
	}
	return refused(inWordProcessor(app.Say("a file of an old Office program, or a damaged one")))
}
