-- What a library of version 1 may hold; TestEarlierVersions reads it.
INSERT INTO document VALUES (1, 'doc/7b491568366501b8', 'A paper of old', 'text', 'en', 'UTF-8', 0, '', '2026-11-22T11:00:00Z', '1', x'00', 2, 1);
INSERT INTO original VALUES (1, 'old.txt', '', 58, x'28B52FFD0400D10100232041207061706572206F66206F6C640A312E2049742074656C6C73206F662070657273697374656E636520616E64206F6620582E3530392E0A4E243946');
INSERT INTO origin VALUES (1, '7b491568366501b8', '/papers/old.txt');
INSERT INTO passage VALUES (1048576, 'A paper of old', 'heading', '', '', '', 1, -1, -1, 0, 1, 1, '');
INSERT INTO passage VALUES (1048577, 'It tells of persistence and of X.509.', 'paragraph', '§1', '1.', '', 0, -1, 0, 0, 2, 2, '[{"At":8,"Note":"1"}]');
INSERT INTO mention VALUES (1048577, 0, 'itu-t/X.509', 'X.509', '', 31, 36);
INSERT INTO resolution VALUES (1, 1, 'wtsa/7@2008', 'Resolution', '7', 'wtsa', 'Johannesburg', 2008, 1, '[]', 'A title', '', '[]', 0, 1);
INSERT INTO clause_group VALUES (1, 0, 'instructs the Director', 1, 'instructs', 'Director', '[1]');
INSERT INTO words (words) VALUES ('rebuild');
