"""The tables of a compiled catalog.

A fact's row holds what differs from fact to fact, texts as numbers of ``term``; ``frame`` what many
rows share (unit, citation, rank and all other fields, as JSON). Days are proleptic ordinals, ends
exclusive. ``seq`` is the order of facts and of aliases that no order of sources can change. A
*thing* is a subject with a measure in a place.
"""

from __future__ import annotations

# Part of every cached catalog's key: raise it with any change of these tables or of their content.
FORMAT = 5
SEPARATOR = "\x1f"  # of the words of a wording

TABLES = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE subject(n INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL);
CREATE TABLE measure(n INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL);
CREATE TABLE term(n INTEGER PRIMARY KEY, text TEXT UNIQUE NOT NULL);
CREATE TABLE frame(
  n INTEGER PRIMARY KEY, package TEXT NOT NULL, path TEXT NOT NULL, unit TEXT,
  publisher TEXT NOT NULL, url TEXT NOT NULL, body TEXT NOT NULL
);
CREATE TABLE coverage(package TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE alias(
  seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
  positive INTEGER NOT NULL, dated INTEGER NOT NULL, package TEXT NOT NULL,
  apart INTEGER NOT NULL, topic TEXT NOT NULL,
  forms TEXT NOT NULL, ordered TEXT NOT NULL, rarest TEXT, start TEXT, size INTEGER NOT NULL
);
CREATE TABLE form(form TEXT PRIMARY KEY) WITHOUT ROWID;
"""

_FACT = """(
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, subject INTEGER NOT NULL, measure INTEGER NOT NULL,
  frame INTEGER NOT NULL, line INTEGER NOT NULL, dated INTEGER NOT NULL, starts INTEGER,
  ends INTEGER, grain TEXT, low TEXT, high TEXT, step TEXT, written TEXT,
  known_from TEXT, known_to TEXT, revision INTEGER NOT NULL, extra TEXT,
  place INTEGER, subject_name INTEGER, measure_name INTEGER, note INTEGER, title INTEGER,
  locator INTEGER
)"""
STAGED = f"CREATE TEMP TABLE staged{_FACT}"
FACTS = f"CREATE TABLE fact{_FACT}"
FACT_COLUMNS = (
    "id, subject, measure, frame, line, dated, starts, ends, grain, low, high, step, written, "
    "known_from, known_to, revision, extra, place, subject_name, measure_name, note, title, locator"
)

# Once all rows are in: what is made from them, and what finds them.
FILLING = f"""
INSERT INTO fact({FACT_COLUMNS})
  SELECT {", ".join(f"staged.{each}" for each in FACT_COLUMNS.split(", "))}
  FROM staged JOIN frame ON frame.n = staged.frame
  ORDER BY frame.package, staged.id, frame.path, staged.line;
"""
THINGS = """
CREATE TABLE thing(
  n INTEGER PRIMARY KEY, subject INTEGER NOT NULL, measure INTEGER NOT NULL, place INTEGER,
  facts INTEGER NOT NULL
);
INSERT INTO thing(subject, measure, place, facts)
  SELECT subject, measure, place, count(*)
  FROM fact GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
"""
INDEXES = """
CREATE INDEX fact_of_subject ON fact(subject, measure, starts);
CREATE INDEX fact_of_measure ON fact(measure);
CREATE INDEX thing_of_subject ON thing(subject, measure);
CREATE INDEX thing_of_measure ON thing(measure, facts);
CREATE INDEX alias_ordered ON alias(ordered);
CREATE INDEX alias_rarest ON alias(rarest) WHERE rarest IS NOT NULL;
CREATE INDEX alias_start ON alias(start, size) WHERE start IS NOT NULL;
CREATE INDEX alias_id ON alias(id);
CREATE INDEX alias_topic ON alias(topic);
"""
