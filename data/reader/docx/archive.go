package docx

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"path"
	"strings"

	"vademecum/app"
	"vademecum/data/reader/limit"
)

// errDamaged is what every fault of the container comes to.
var errDamaged = app.Errorf("this is a DOCX file of which a part is missing or damaged: copy or download it again, or open it in a word processor and save it anew")

// An archive is a DOCX file, unpacked part by part within the limits.
type archive struct {
	ctx   context.Context
	parts map[string]*zip.File // by lower-case name
	left  int64                // bytes that may still be unpacked
}

func openArchive(ctx context.Context, data []byte) (*archive, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > limit.Parts {
		return nil, app.Errorf("this is an archive of more than %s files, which no document is", limit.Parts)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, errDamaged
	}
	a := &archive{ctx: ctx, parts: map[string]*zip.File{}, left: limit.Expanded}
	for _, f := range z.File {
		name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		if a.parts[name] == nil { // of two parts with one name the first counts, as in Word
			a.parts[name] = f
		}
	}
	return a, nil
}

// part opens a part; ok is false where there is none of this name. One that says of
// itself that it is too large is not begun: to unpack and parse it up to the limit
// would take many seconds. One that says too little ends where the package zip finds
// that out.
func (a *archive) part(name string) (r io.ReadCloser, ok bool, err error) {
	f := a.parts[strings.ToLower(name)]
	if f == nil {
		return nil, false, nil
	}
	if f.UncompressedSize64 > uint64(a.left) {
		return nil, true, errTooMuch
	}
	content, err := f.Open()
	if err != nil {
		return nil, true, errDamaged
	}
	return &bounded{a, content}, true, nil
}

// errTooMuch is the error for what unpacks beyond the limit.
var errTooMuch = app.Errorf("it unpacks to more than %s, which is the most a document may have", limit.Size(limit.Expanded))

// bounded counts what is unpacked, and stops at the limit or when the context is
// done.
type bounded struct {
	a *archive
	io.ReadCloser
}

func (b *bounded) Read(p []byte) (int, error) {
	if err := b.a.ctx.Err(); err != nil {
		return 0, err
	}
	if b.a.left <= 0 {
		return 0, errTooMuch
	}
	n, err := b.ReadCloser.Read(p[:min(int64(len(p)), b.a.left)])
	b.a.left -= int64(n)
	if err != nil && err != io.EOF {
		err = errDamaged
	}
	return n, err
}

// relations are the parts that a part refers to, by the last word of the type of
// the reference ("styles", "footnotes"), with their names in the archive.
func (a *archive) relations(of string) (map[string]string, error) {
	folder, file := path.Split(of)
	r, ok, err := a.part(folder + "_rels/" + file + ".rels")
	if err != nil || !ok {
		return nil, err
	}
	defer r.Close()
	var list struct {
		Relationship []struct {
			Type, Target, TargetMode string `xml:",attr"`
		}
	}
	if err := decoder(r).Decode(&list); err != nil {
		return nil, readError(err)
	}
	targets := map[string]string{}
	for _, rel := range list.Relationship {
		kind := path.Base(rel.Type)
		if rel.TargetMode == "External" || targets[kind] != "" {
			continue
		}
		if target, rooted := strings.CutPrefix(rel.Target, "/"); rooted {
			targets[kind] = target
		} else {
			targets[kind] = path.Join(folder, rel.Target)
		}
	}
	return targets, nil
}

// each reads a part and gives the elements within its root one by one. A part
// that there is not has none.
func (a *archive) each(part, root string, do func(*node)) error {
	r, ok, err := a.part(part)
	if err != nil || !ok {
		return err
	}
	defer r.Close()
	s := newScanner(r)
	if err := s.enter(root); err != nil {
		return err
	}
	for {
		n, err := s.next()
		if err != nil || n == nil {
			return err
		}
		do(n)
	}
}

// readError keeps errors that are sentences of ours, and that the reading was called
// off, and replaces those of the decoders, which speak of XML, by one.
func readError(err error) error {
	var ours *app.Error
	if errors.As(err, &ours) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return errDamaged
}
