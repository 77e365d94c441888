-- SQLite looks at every row that may point at one that goes; without an index on the pointers it reads the whole table
-- each time (https://sqlite.org/foreignkeys.html, section 3): to forget 600 captures of 20 tools took three minutes.

CREATE INDEX verdicts_by_definition ON verdicts (definition);
CREATE INDEX servers_by_current ON servers (current);
CREATE INDEX servers_by_attempt ON servers (attempt);
