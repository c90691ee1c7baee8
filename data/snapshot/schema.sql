-- The snapshot: the whole catalogue in one file that is only ever read.
--
-- Items are numbered 1, 2, 3 … in the order in which a word lookup is to stop at
-- its limit: what is in force first, then by id. Every other table refers to an
-- item by that number. Text is never NULL; what is not known is ''. "sources" is
-- a list of source keys separated by ' ; ', as in the catalogue.

PRAGMA application_id = 1449223245; -- 'VadM'
PRAGMA user_version = 4;            -- raised whenever a program could not read the file of an older or newer one

-- What the file is made of: see Meta in meta.go for the keys.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE source (
  key       TEXT PRIMARY KEY,
  title     TEXT NOT NULL,
  publisher TEXT NOT NULL,
  date      TEXT NOT NULL,
  address   TEXT NOT NULL,
  terms     TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE item (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  code        TEXT NOT NULL,
  title       TEXT NOT NULL,
  title_note  TEXT NOT NULL,
  status      TEXT NOT NULL,
  status_note TEXT NOT NULL,
  date        TEXT NOT NULL,
  body        TEXT NOT NULL,
  study_group TEXT NOT NULL,
  parent      TEXT NOT NULL,
  sources     TEXT NOT NULL,
  locator     TEXT NOT NULL
);

-- position is the order of a page: newest edition first, each followed by what
-- hangs on it, oldest first.
CREATE TABLE edition (
  item        INTEGER NOT NULL REFERENCES item,
  position    INTEGER NOT NULL,
  id          TEXT NOT NULL UNIQUE,
  part        TEXT NOT NULL,
  hangs_on    TEXT NOT NULL,
  code        TEXT NOT NULL,
  title       TEXT NOT NULL,
  title_note  TEXT NOT NULL,
  date        TEXT NOT NULL,
  version     TEXT NOT NULL,
  status      TEXT NOT NULL,
  status_note TEXT NOT NULL,
  study_group TEXT NOT NULL,
  place       TEXT NOT NULL,
  address     TEXT NOT NULL,
  sources     TEXT NOT NULL,
  locator     TEXT NOT NULL,
  PRIMARY KEY (item, position)
) WITHOUT ROWID;

CREATE TABLE fact (
  item     INTEGER NOT NULL REFERENCES item,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  value    TEXT NOT NULL,
  sources  TEXT NOT NULL,
  locator  TEXT NOT NULL,
  PRIMARY KEY (item, position)
) WITHOUT ROWID;

-- to_item is NULL when the other end has no page; then label names it.
CREATE TABLE link (
  n         INTEGER PRIMARY KEY,
  from_item INTEGER NOT NULL REFERENCES item,
  to_item   INTEGER REFERENCES item,
  relation  TEXT NOT NULL,
  label     TEXT NOT NULL,
  role      TEXT NOT NULL,
  note      TEXT NOT NULL,
  sources   TEXT NOT NULL,
  locator   TEXT NOT NULL
);
CREATE INDEX link_from ON link (from_item);
CREATE INDEX link_to ON link (to_item) WHERE to_item IS NOT NULL;

-- Other numbers and names. id is '' for a name that is no identifier.
CREATE TABLE alias (
  item     INTEGER NOT NULL REFERENCES item,
  position INTEGER NOT NULL,
  id       TEXT NOT NULL,
  label    TEXT NOT NULL,
  PRIMARY KEY (item, position)
) WITHOUT ROWID;
CREATE INDEX alias_id ON alias (id) WHERE id <> '';

-- What people call an item, and its place among those that are called so.
CREATE TABLE name (
  item  INTEGER NOT NULL REFERENCES item,
  label TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (item, label)
) WITHOUT ROWID;

-- What an item is about, in our own words.
CREATE TABLE digest (
  item     INTEGER NOT NULL REFERENCES item,
  position INTEGER NOT NULL,
  heading  TEXT NOT NULL,
  text     TEXT NOT NULL,
  edition  TEXT NOT NULL,
  sources  TEXT NOT NULL,
  locator  TEXT NOT NULL,
  PRIMARY KEY (item, position)
) WITHOUT ROWID;

-- What a resolution tells somebody to do.
CREATE TABLE task (
  n         INTEGER PRIMARY KEY,
  item      INTEGER NOT NULL REFERENCES item,
  addressee TEXT NOT NULL,
  text      TEXT NOT NULL,
  edition   TEXT NOT NULL,
  sources   TEXT NOT NULL,
  locator   TEXT NOT NULL
);
CREATE INDEX task_item ON task (item);

-- Those addressed by a task that have a page.
CREATE TABLE addressed (
  task INTEGER NOT NULL REFERENCES task,
  item INTEGER NOT NULL REFERENCES item,
  PRIMARY KEY (task, item)
) WITHOUT ROWID;
CREATE INDEX addressed_item ON addressed (item);

-- Mistakes in sources: what is printed, and what is right.
CREATE TABLE source_error (
  item     INTEGER NOT NULL REFERENCES item,
  position INTEGER NOT NULL,
  printed  TEXT NOT NULL,
  correct  TEXT NOT NULL,
  reason   TEXT NOT NULL,
  sources  TEXT NOT NULL,
  locator  TEXT NOT NULL,
  PRIMARY KEY (item, position)
) WITHOUT ROWID;

-- Tours through pages, stop by stop.
CREATE TABLE stop (
  tour     TEXT NOT NULL,
  title    TEXT NOT NULL,
  position INTEGER NOT NULL,
  item     INTEGER NOT NULL REFERENCES item,
  text     TEXT NOT NULL,
  sources  TEXT NOT NULL,
  locator  TEXT NOT NULL,
  PRIMARY KEY (tour, position)
) WITHOUT ROWID;

-- Index terms of an item, a sorted list separated by ' ; '.
CREATE TABLE term (
  item    INTEGER PRIMARY KEY REFERENCES item,
  terms   TEXT NOT NULL,
  sources TEXT NOT NULL,
  locator TEXT NOT NULL
);

-- The words of an item, for lookups by the beginnings of words. The row id is
-- the item's number. No text is kept here: it stands in the tables above.
CREATE VIRTUAL TABLE words USING fts4 (
  code, title, aliases, terms,
  content="", matchinfo=fts3, tokenize=unicode61 "remove_diacritics=2", prefix="2,4"
);
