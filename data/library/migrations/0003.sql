-- The heading of each group of clauses, without which a resolution cannot be written
-- again. Of a group without clauses only taking the document apart again tells it.

ALTER TABLE clause_group ADD COLUMN heading INTEGER NOT NULL DEFAULT -1; -- index of the passage with the words; -1 where unknown

UPDATE clause_group SET heading = coalesce((
  SELECT p.heading FROM resolution r
  JOIN passage p ON p.n = (r.document << 20) + json_extract(clause_group.clauses, '$[0]')
  WHERE r.n = clause_group.resolution), -1);
