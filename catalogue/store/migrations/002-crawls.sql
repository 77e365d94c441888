-- What a crawl has done, so that one that was interrupted continues where it was.

CREATE TABLE crawls (
  id INTEGER PRIMARY KEY,
  -- Digest of the targets: the same targets again continue an unfinished crawl.
  targets TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
CREATE INDEX crawls_by_targets ON crawls (targets, id);

-- One row a target whose outcome is recorded, written in the same transaction as the outcome.
CREATE TABLE crawl_visits (
  crawl INTEGER NOT NULL REFERENCES crawls (id) ON DELETE CASCADE,
  target TEXT NOT NULL,
  PRIMARY KEY (crawl, target)
) STRICT, WITHOUT ROWID;
