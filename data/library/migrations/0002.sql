-- The person's own marks. An item is named by its id alone, a passage by the id of
-- its document, its locator and the hash of its text: no mark hangs on a row of
-- another table, so that it outlives what it is on. Beside each stands what the item
-- was called when it was marked.
--
-- Times are RFC 3339, UTC. AUTOINCREMENT: the number of what was deleted is not
-- given again, because it may come back.

CREATE TABLE star (
  n       INTEGER PRIMARY KEY AUTOINCREMENT,
  item    TEXT NOT NULL,
  locator TEXT NOT NULL,           -- '' for an item
  hash    TEXT NOT NULL,           -- of the text of the passage; '' for an item
  code    TEXT NOT NULL,
  title   TEXT NOT NULL,
  made    TEXT NOT NULL,
  UNIQUE (item, locator, hash)
);

CREATE TABLE note (
  n       INTEGER PRIMARY KEY AUTOINCREMENT,
  item    TEXT NOT NULL,
  locator TEXT NOT NULL,
  hash    TEXT NOT NULL,
  code    TEXT NOT NULL,
  title   TEXT NOT NULL,
  text    TEXT NOT NULL,           -- Markdown
  made    TEXT NOT NULL,
  changed TEXT NOT NULL
);
CREATE INDEX note_item ON note (item);

CREATE TABLE collection (
  n        INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,       -- among the collections; the order counts, not the number
  name     TEXT NOT NULL UNIQUE,
  note     TEXT NOT NULL,          -- Markdown; may be ''
  made     TEXT NOT NULL
);

CREATE TABLE entry (
  collection INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
  position   INTEGER NOT NULL,     -- in the collection
  item       TEXT NOT NULL,
  locator    TEXT NOT NULL,
  hash       TEXT NOT NULL,
  code       TEXT NOT NULL,
  title      TEXT NOT NULL,
  note       TEXT NOT NULL,        -- Markdown; may be ''
  made       TEXT NOT NULL,
  PRIMARY KEY (collection, item, locator, hash)
) WITHOUT ROWID;
CREATE INDEX entry_item ON entry (item);

CREATE TABLE recent (
  n      INTEGER PRIMARY KEY AUTOINCREMENT, -- what was opened last has the highest
  item   TEXT NOT NULL UNIQUE,
  code   TEXT NOT NULL,
  title  TEXT NOT NULL,
  opened TEXT NOT NULL
);

-- What can be brought back. A deletion takes the mark out of its table and puts it
-- here, in the form of a file of marks (app/mark).
CREATE TABLE deletion (
  n        INTEGER PRIMARY KEY AUTOINCREMENT,
  made     TEXT NOT NULL,
  kind     TEXT NOT NULL,          -- 'star', 'note', 'entry', 'collection', 'recents'
  number   INTEGER NOT NULL,       -- of the star, note or collection, of an entry that of its collection; else 0
  position INTEGER NOT NULL,       -- of the entry or collection among its like, from 0
  was      TEXT NOT NULL
);
