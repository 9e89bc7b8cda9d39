"""The formats of the project file, one migration each. Append only: a migration that has shipped is never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x414E4E4F
"""`application_id` of a project file: "ANNO"."""

migrations = Migrations("annotator")


@migrations()
def format_1(db: Database) -> None:
    """The first format. References are checked at the end of the transaction and never cascade: a cascade would bypass
    the journal. No journaled table has a UNIQUE beyond its id, because UNIQUE cannot wait for the end of a merge."""
    _run(db, _FORMAT_1)


@migrations()
def format_2(db: Database) -> None:
    """The review list, and what the pages of statements and articles are found by. A statement that is deleted takes its
    entries with it by the command, not by a reference: a merge may bring the one without the other.

    `statement.imaged` is the step whose change left exactly the image that stands, or null where none did (the rows of an
    earlier format, and whatever is put together from several changes): where it is known, the image is read as one text
    of the journal instead of from three tables."""
    _run(db, _FORMAT_2)


def _run(db: Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.conn.execute(statement)


FORMAT = 2
"""`user_version` that this program writes: the number of migrations."""

_FORMAT_1 = """
CREATE TABLE setting (id TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE text (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, body TEXT NOT NULL);

CREATE TABLE coder (id TEXT PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, active INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE codebook (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, number INTEGER NOT NULL,
  parent TEXT REFERENCES codebook(id) DEFERRABLE INITIALLY DEFERRED,
  body TEXT NOT NULL, created TEXT NOT NULL, coder TEXT, note TEXT NOT NULL, change TEXT NOT NULL
);

CREATE TABLE article (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES text(sha256) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, language TEXT NOT NULL, published TEXT NOT NULL, source TEXT NOT NULL, author TEXT NOT NULL,
  url TEXT NOT NULL, metadata TEXT NOT NULL
);

CREATE TABLE provenance (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL, imported_at TEXT NOT NULL, origin TEXT NOT NULL, kind TEXT NOT NULL,
  details TEXT NOT NULL
);
CREATE INDEX provenance_article ON provenance(article);

CREATE TABLE entity (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, attributes TEXT NOT NULL, external TEXT NOT NULL,
  note TEXT NOT NULL, merged_into TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX entity_merged_into ON entity(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE alias (
  id TEXT PRIMARY KEY, entity TEXT NOT NULL REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX alias_entity ON alias(entity);

CREATE TABLE role (
  id TEXT PRIMARY KEY, entity TEXT NOT NULL REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED, title TEXT NOT NULL,
  organisation TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED, since TEXT NOT NULL, until TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX role_entity ON role(entity);
CREATE INDEX role_organisation ON role(organisation) WHERE organisation IS NOT NULL;

CREATE TABLE assignment (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  coder TEXT NOT NULL REFERENCES coder(id) DEFERRABLE INITIALLY DEFERRED, layer TEXT NOT NULL, round INTEGER NOT NULL,
  state TEXT NOT NULL, reason TEXT NOT NULL, seconds INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX assignment_article ON assignment(article);
CREATE INDEX assignment_coder ON assignment(coder, state);

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED, type TEXT NOT NULL,
  coder TEXT NOT NULL REFERENCES coder(id) DEFERRABLE INITIALLY DEFERRED, layer TEXT NOT NULL, round INTEGER NOT NULL,
  codebook TEXT NOT NULL REFERENCES codebook(id) DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL,
  unsure INTEGER NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL, start INTEGER NOT NULL
);
CREATE INDEX statement_article ON statement(article, start, id, coder);
CREATE INDEX statement_coder ON statement(coder);

CREATE TABLE span (
  statement INTEGER NOT NULL REFERENCES statement(seq) DEFERRABLE INITIALLY DEFERRED, ordinal INTEGER NOT NULL,
  role TEXT NOT NULL, value INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, quote TEXT NOT NULL,
  PRIMARY KEY (statement, ordinal)
) WITHOUT ROWID;

CREATE TABLE value (
  statement INTEGER NOT NULL REFERENCES statement(seq) DEFERRABLE INITIALLY DEFERRED, field TEXT NOT NULL,
  ordinal INTEGER NOT NULL, option TEXT, entity TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
  link TEXT REFERENCES statement(id) DEFERRABLE INITIALLY DEFERRED, number NUMERIC, date TEXT, text TEXT, flag INTEGER,
  PRIMARY KEY (statement, field, ordinal)
) WITHOUT ROWID;
CREATE INDEX value_option ON value(field, option) WHERE option IS NOT NULL;
CREATE INDEX value_entity ON value(entity, field) WHERE entity IS NOT NULL;
CREATE INDEX value_link ON value(link) WHERE link IS NOT NULL;
CREATE INDEX value_number ON value(field, number) WHERE number IS NOT NULL;
CREATE INDEX value_date ON value(field, date) WHERE date IS NOT NULL;
CREATE INDEX value_text ON value(field, text) WHERE text IS NOT NULL;
CREATE INDEX value_flag ON value(field, flag) WHERE flag IS NOT NULL;

CREATE TABLE decision (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL, source_step TEXT, gold TEXT, verdict TEXT NOT NULL, reason TEXT NOT NULL, coder TEXT,
  decided TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX decision_gold ON decision(gold) WHERE gold IS NOT NULL;
CREATE INDEX decision_article ON decision(article);

CREATE TABLE question (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED, statement TEXT,
  coder TEXT NOT NULL REFERENCES coder(id) DEFERRABLE INITIALLY DEFERRED, question TEXT NOT NULL, answer TEXT NOT NULL,
  answered_by TEXT, state TEXT NOT NULL, created TEXT NOT NULL, answered TEXT
) WITHOUT ROWID;
CREATE INDEX question_article ON question(article);

CREATE TABLE suggestion (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED, body TEXT NOT NULL,
  origin TEXT NOT NULL, score REAL, state TEXT NOT NULL, statement TEXT
) WITHOUT ROWID;
CREATE INDEX suggestion_article ON suggestion(article);

CREATE TABLE step (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, lamport INTEGER NOT NULL, time TEXT NOT NULL,
  coder TEXT, label TEXT NOT NULL, kind TEXT NOT NULL, target TEXT, origin TEXT NOT NULL
);
CREATE INDEX step_stack ON step(device, coder, kind, lamport);
CREATE INDEX step_target ON step(target, lamport) WHERE target IS NOT NULL;
CREATE INDEX step_lamport ON step(lamport);

CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step(seq) DEFERRABLE INITIALLY DEFERRED, tbl TEXT NOT NULL, row TEXT NOT NULL,
  parents TEXT NOT NULL, before TEXT, after TEXT
);
CREATE UNIQUE INDEX change_step ON change(step, tbl, row);
CREATE INDEX change_row ON change(row, tbl);

CREATE VIRTUAL TABLE article_index USING fts5(body, content='', tokenize="unicode61 remove_diacritics 2");
INSERT INTO article_index (article_index, rank) VALUES ('automerge', 0);
CREATE VIRTUAL TABLE quote_index USING fts5(body, content='', tokenize="unicode61 remove_diacritics 2");
CREATE TABLE quote_indexed (seq INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE quote_pending (seq INTEGER PRIMARY KEY);
CREATE TABLE index_state (id TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO index_state VALUES ('last_text', 0)
"""

_FORMAT_2 = """
ALTER TABLE statement ADD COLUMN imaged INTEGER;

CREATE TABLE review (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
  statement TEXT NOT NULL, field TEXT NOT NULL, cause TEXT NOT NULL,
  version TEXT REFERENCES codebook(id) DEFERRABLE INITIALLY DEFERRED, reason TEXT NOT NULL, coder TEXT,
  state TEXT NOT NULL, created TEXT NOT NULL, settled TEXT
) WITHOUT ROWID;
CREATE INDEX review_statement ON review(statement);
CREATE INDEX review_article ON review(article);
CREATE INDEX review_open ON review(state, created);

ALTER TABLE text ADD COLUMN length INTEGER GENERATED ALWAYS AS (length(body)) VIRTUAL;
CREATE INDEX text_length ON text(sha256, length);
CREATE INDEX article_title ON article(title COLLATE NOCASE, source COLLATE NOCASE);
CREATE INDEX article_text ON article(sha256);
CREATE INDEX article_source_name ON article(source COLLATE NOCASE);
CREATE INDEX article_published ON article(published);
CREATE INDEX article_language ON article(language);

CREATE TABLE near_duplicate (
  first TEXT NOT NULL, second TEXT NOT NULL, sequences REAL NOT NULL, words REAL NOT NULL, same INTEGER NOT NULL,
  PRIMARY KEY (first, second)
) WITHOUT ROWID;
CREATE INDEX near_duplicate_second ON near_duplicate(second);
INSERT INTO index_state VALUES ('compared_text', 0);

CREATE INDEX statement_kind ON statement(type, layer, round, unsure, codebook);
CREATE INDEX statement_noted ON statement(note) WHERE note <> ''
"""
