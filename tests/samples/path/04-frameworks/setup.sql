CREATE TABLE tool (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE loan (
  id          INTEGER PRIMARY KEY,
  tool_id     INTEGER NOT NULL REFERENCES tool (id),
  returned_on DATE
);
INSERT INTO tool (id, name) VALUES (1, 'Drill'), (2, 'Ladder'), (3, 'Sander');
INSERT INTO loan (id, tool_id, returned_on) VALUES (1, 1, '2026-10-03'), (2, 2, NULL), (3, 3, NULL);
