// Package charset turns the bytes of a text file into text.
//
// # How the encoding is found
//
// A file says nothing about its encoding that can be relied upon, so the bytes are
// asked, the surest sign first:
//
//  1. What the person chose. It is taken as it is.
//  2. A byte order mark. It stands in UTF-8, UTF-16 and UTF-32 files of many
//     programs and hardly ever by chance.
//  3. What the file declares, where its format has a place for that (HTML). It is
//     believed unless the bytes contradict it: a page that calls itself UTF-8 and
//     is not has been re-encoded by somebody on the way; one that calls itself
//     ISO-8859-1 is windows-1252 where it has signs of that, as browsers read it
//     (WHATWG Encoding, table of labels).
//  4. Every other byte zero. In UTF-16 without a mark, blanks, digits and line ends
//     have a zero byte in every language; no other text has zero bytes.
//  5. Valid UTF-8. Its multi-byte sequences are so regular that a text of another
//     encoding which happens to be valid is very rare. A few broken bytes among
//     many good sequences are damage, not another encoding.
//  6. What is left has one byte for each letter. Bytes 80 to 9F are quotation
//     marks and dashes in windows-1252 and control characters, which no text has,
//     in ISO-8859-1. Without such bytes the two are the same.
//
// A single-byte encoding of another alphabet cannot be told from these with
// certainty. Where most letters are not ASCII, which no Western language has, a
// remark names windows-1251, and the person chooses.
//
// # What is no text
//
// Decoding always gives something, also for a picture or a program. A text has
// hardly any control characters besides tabs and line ends (at most one in a
// hundred is borne), and few characters that mean nothing: unassigned, for private
// use, or replaced because their bytes were broken (at most one in ten). Anything
// else is refused. The few that are borne are taken out, and a remark counts them.
package charset
