-- What a library of version 3 may hold; TestEarlierVersions and TestMarksOfEarlierVersions read it.
INSERT INTO document VALUES (1, 'doc/7b491568366501b8', 'A paper of old', 'text', 'en', 'UTF-8', 0, '', '2026-11-22T11:00:00Z', '1', x'00', 2, 1);
INSERT INTO original VALUES (1, 'old.txt', '', 58, x'28B52FFD0400D10100232041207061706572206F66206F6C640A312E2049742074656C6C73206F662070657273697374656E636520616E64206F6620582E3530392E0A4E243946');
INSERT INTO origin VALUES (1, '7b491568366501b8', '/papers/old.txt');
INSERT INTO passage VALUES (1048576, 'A paper of old', 'heading', '', '', '', 1, -1, -1, 0, 1, 1, '');
INSERT INTO passage VALUES (1048577, 'It tells of persistence and of X.509.', 'paragraph', '§1', '1.', '', 0, -1, 0, 0, 2, 2, '[{"At":8,"Note":"1"}]');
INSERT INTO mention VALUES (1048577, 0, 'itu-t/X.509', 'X.509', '', 31, 36);
INSERT INTO resolution VALUES (1, 1, 'wtsa/7@2008', 'Resolution', '7', 'wtsa', 'Johannesburg', 2008, 1, '[]', 'A title', '', '[]', 0, 1);
INSERT INTO clause_group VALUES (1, 0, 'instructs the Director', 1, 'instructs', 'Director', '[1]', 0);
INSERT INTO words (words) VALUES ('rebuild');
INSERT INTO star VALUES (1, 'itu-t/X.509', '', '', 'X.509', 'The Directory', '2026-11-22T11:01:00Z');
INSERT INTO star VALUES (2, 'doc/7b491568366501b8', '§1', 'e03e481839e6b8ca', '', 'A paper of old', '2026-11-22T11:02:00Z');
INSERT INTO note VALUES (7, 'itu-t/X.509', '', '', 'X.509', 'The Directory', 'Ask **her**.', '2026-11-22T11:03:00Z', '2026-11-22T11:04:00Z');
INSERT INTO collection VALUES (3, 1, 'Later', '', '2026-11-22T11:00:00Z');
INSERT INTO collection VALUES (5, 0, 'Committee 3', 'For the meeting.', '2026-11-22T11:00:00Z');
INSERT INTO entry VALUES (5, 1, 'itu-t/X.509', '', '', 'X.509', 'The Directory', '', '2026-11-22T11:05:00Z');
INSERT INTO entry VALUES (5, 0, 'wtsa/44', '', '', 'WTSA Resolution 44', '', 'First.', '2026-11-22T11:06:00Z');
INSERT INTO recent VALUES (9, 'wtsa/44', 'WTSA Resolution 44', '', '2026-11-22T11:07:00Z');
INSERT INTO deletion VALUES (4, '2026-11-22T11:08:00Z', 'note', 6, 0, '---
format: vademecum marks
version: 1
written: 2026-11-22T11:08:00Z
---

# Notes

## <vademecum:sdg/9> 2026-11-22T11:00:00Z SDG 9

> Gone.

<!-- end of marks -->
');
