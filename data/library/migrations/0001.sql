-- The person's own documents. migrate.go says how this file is run; once it has
-- been released it is never changed, what is to be otherwise is another migration.
--
-- Text is never NULL; what is not known is ''. Numbers that are not known are 0.

CREATE TABLE document (
  n         INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,  -- 'doc/' and the first 16 digits of the SHA-256 of the file
  title     TEXT NOT NULL,
  format    TEXT NOT NULL,
  language  TEXT NOT NULL,
  encoding  TEXT NOT NULL,
  pages     INTEGER NOT NULL,
  remarks   TEXT NOT NULL,         -- one in each line
  imported  TEXT NOT NULL,         -- RFC 3339, UTC
  extractor TEXT NOT NULL,         -- version of the rules that took it apart
  words     BLOB NOT NULL,         -- SHA-256 of its text, however it was written down
  passages  INTEGER NOT NULL,
  mentions  INTEGER NOT NULL
);
CREATE INDEX document_words ON document (words);

-- The file itself, so that better rules can take it apart when it is long gone.
CREATE TABLE original (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  name     TEXT NOT NULL,
  encoding TEXT NOT NULL,          -- what the person said it is in; '' for what was detected
  size     INTEGER NOT NULL,       -- bytes, before compression
  file     BLOB NOT NULL           -- zstd
);

-- Files with this text: the one it was read from, and others that say the same.
CREATE TABLE origin (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  hash     TEXT NOT NULL,          -- as in an id: first 16 digits of the SHA-256 of the file
  path     TEXT NOT NULL,
  PRIMARY KEY (document, path)
) WITHOUT ROWID;
CREATE INDEX origin_hash ON origin (hash);

-- n is the number of the document times 2^20 and the index of the passage. So the
-- passages of a document lie together and in order, a window of them is one range,
-- and an entry of the word index says by itself which document it is from.
CREATE TABLE passage (
  n        INTEGER PRIMARY KEY,
  text     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  locator  TEXT NOT NULL,
  marker   TEXT NOT NULL,
  section  TEXT NOT NULL,
  level    INTEGER NOT NULL,
  within   INTEGER NOT NULL,       -- index of a passage, or -1
  heading  INTEGER NOT NULL,       -- index of a passage, or -1
  page     INTEGER NOT NULL,
  line     INTEGER NOT NULL,
  line_end INTEGER NOT NULL,
  marks    TEXT NOT NULL           -- JSON array of footnote marks; ''
);

-- References, with their bytes in the text of the passage.
CREATE TABLE mention (
  passage  INTEGER NOT NULL,
  position INTEGER NOT NULL,
  item     TEXT NOT NULL,
  printed  TEXT NOT NULL,
  detail   TEXT NOT NULL,
  start    INTEGER NOT NULL,
  stop     INTEGER NOT NULL,
  PRIMARY KEY (passage, position)
) WITHOUT ROWID;
CREATE INDEX mention_item ON mention (item, passage);

-- Resolutions, their history, their groups of clauses and their annexes. Passages
-- are given by their index in the document.
CREATE TABLE resolution (
  n        INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  item     TEXT NOT NULL,          -- 'wtsa/53@2008'; '' where the text does not say enough
  type     TEXT NOT NULL,
  number   TEXT NOT NULL,
  body     TEXT NOT NULL,
  place    TEXT NOT NULL,
  year     INTEGER NOT NULL,
  revised  INTEGER NOT NULL,
  history  TEXT NOT NULL,          -- JSON array of adoptions
  title    TEXT NOT NULL,
  opening  TEXT NOT NULL,
  annexes  TEXT NOT NULL,          -- JSON array
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL
);
CREATE INDEX resolution_document ON resolution (document);

CREATE TABLE clause_group (
  resolution INTEGER NOT NULL REFERENCES resolution ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  words      TEXT NOT NULL,
  operative  INTEGER NOT NULL,
  verb       TEXT NOT NULL,
  addressee  TEXT NOT NULL,
  clauses    TEXT NOT NULL,        -- JSON array of indices of passages
  PRIMARY KEY (resolution, position)
) WITHOUT ROWID;
CREATE INDEX clause_group_addressee ON clause_group (addressee) WHERE addressee <> '';

-- The words of the passages. The text stands in passage; this holds the index only.
-- Newest first, because that is the order in which a search reads it.
CREATE VIRTUAL TABLE words USING fts4 (
  text,
  content="passage", order=desc, matchinfo=fts3, tokenize=unicode61 "remove_diacritics=2", prefix="2,3"
);
