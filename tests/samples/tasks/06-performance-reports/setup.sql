-- The table that report.sh makes from the log, with a few rows.
CREATE TABLE request (week TEXT, at TEXT, method TEXT, path TEXT, status INTEGER, ms INTEGER);
INSERT INTO request VALUES
  ('this', '2026-11-16T00:00:00+00:00', 'GET', '/books',   200, 40),
  ('this', '2026-11-16T00:01:00+00:00', 'GET', '/books/7', 200, 9),
  ('this', '2026-11-16T00:02:00+00:00', 'PUT', '/loans/1', 503, 5),
  ('this', '2026-11-16T00:03:00+00:00', 'GET', '/health',  200, 1);
