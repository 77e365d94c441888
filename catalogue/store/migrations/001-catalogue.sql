-- The catalogue. Each fact is stored once: a definition under its digest, an observation as one JSON value
-- whose fields are offered as columns. The views at the end have plain names for people with a SQLite shell.

CREATE TABLE servers (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  -- The newest capture that lists tools, or the newest of all while none does: what pages and policies show.
  current INTEGER REFERENCES captures (id),
  -- The newest capture of all; differs from current when the last attempt failed.
  attempt INTEGER REFERENCES captures (id)
) STRICT;

-- One observation, kept until another differs from it: first_seen_at and captured_at are the first and the
-- last time it was made. The JSON holds all but the tools.
CREATE TABLE captures (
  id INTEGER PRIMARY KEY,
  server INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
  first_seen_at TEXT NOT NULL,
  json TEXT NOT NULL,
  captured_at TEXT NOT NULL AS (json ->> '$.capturedAt'),
  outcome TEXT NOT NULL AS (json ->> '$.outcome'),
  partial INTEGER NOT NULL AS (json ->> '$.partial'),
  target TEXT AS (json ->> '$.target'),
  package TEXT AS (json ->> '$.package.name'),
  package_version TEXT AS (json ->> '$.package.version'),
  server_name TEXT AS (json ->> '$.server.name'),
  server_version TEXT AS (json ->> '$.server.version'),
  protocol TEXT AS (json ->> '$.protocol'),
  ruleset INTEGER NOT NULL AS (json ->> '$.ruleset'),
  digest TEXT AS (json ->> '$.digest')
) STRICT;
CREATE INDEX captures_by_server ON captures (server, id);

CREATE TABLE definitions (
  digest TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  title TEXT AS (json ->> '$.title'),
  description TEXT AS (json ->> '$.description')
) STRICT;

CREATE TABLE capture_tools (
  id INTEGER PRIMARY KEY,
  capture INTEGER NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL REFERENCES definitions (digest),
  UNIQUE (capture, position)
) STRICT;
CREATE INDEX capture_tools_by_definition ON capture_tools (definition);

-- The server is part of the key because its name and siblings may settle an uncertain tool.
CREATE TABLE verdicts (
  server INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
  definition TEXT NOT NULL REFERENCES definitions (digest) ON DELETE CASCADE,
  ruleset INTEGER NOT NULL,
  json TEXT NOT NULL,
  category TEXT NOT NULL AS (json ->> '$.category'),
  signals TEXT NOT NULL AS (json ->> '$.signals'),
  severity TEXT NOT NULL AS (json ->> '$.severity'),
  confidence TEXT NOT NULL AS (json ->> '$.confidence'),
  uncertain INTEGER NOT NULL AS (json ->> '$.uncertain'),
  action TEXT NOT NULL AS (json ->> '$.actions.recommended'),
  PRIMARY KEY (server, definition, ruleset)
) STRICT;

CREATE VIEW tool_texts AS
SELECT capture_tools.id, capture_tools.name, title, description
FROM capture_tools JOIN definitions ON definitions.digest = capture_tools.definition;

-- Names and descriptions of each server's current tools; rowid is capture_tools.id.
CREATE VIRTUAL TABLE tool_search USING fts5 (
  name, title, description, content = 'tool_texts', content_rowid = 'id', tokenize = 'porter unicode61'
);

CREATE VIEW observations AS
SELECT slug, name, outcome, partial, target, package, package_version, server_name, server_version, protocol,
  first_seen_at, captured_at, ruleset, digest
FROM servers JOIN captures ON captures.id = servers.current;

CREATE VIEW tools AS
SELECT servers.slug AS server, position, capture_tools.name, title, description, category, signals, severity,
  confidence, uncertain, action, capture_tools.definition AS digest
FROM servers
JOIN captures ON captures.id = servers.current
JOIN capture_tools ON capture_tools.capture = captures.id
JOIN definitions ON definitions.digest = capture_tools.definition
JOIN verdicts ON verdicts.server = servers.id
  AND verdicts.definition = capture_tools.definition AND verdicts.ruleset = captures.ruleset;

CREATE VIEW problems AS
SELECT slug AS server, value ->> '$.kind' AS kind, value ->> '$.detail' AS detail, value ->> '$.next' AS next
FROM servers JOIN captures ON captures.id = servers.attempt, json_each(captures.json, '$.problems');

CREATE VIEW findings AS
SELECT slug AS server, value ->> '$.kind' AS kind, value ->> '$.tool' AS tool, value ->> '$.field' AS field,
  value ->> '$.quote' AS quote
FROM servers JOIN captures ON captures.id = servers.current, json_each(captures.json, '$.findings');
