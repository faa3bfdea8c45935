CREATE TABLE meeting (
  doc TEXT PRIMARY KEY,
  sort TEXT NOT NULL,
  ordinal INTEGER,
  process TEXT,
  host_entry TEXT,
  host_text_ar TEXT NOT NULL,
  host_text_en TEXT NOT NULL,
  place_ar TEXT NOT NULL,
  place_en TEXT NOT NULL,
  mode TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  zone TEXT NOT NULL,
  status_set TEXT,
  languages TEXT NOT NULL,
  typed_title_ar TEXT NOT NULL,
  typed_title_en TEXT NOT NULL,
  theme_ar TEXT NOT NULL,
  theme_en TEXT NOT NULL,
  note_ar TEXT NOT NULL,
  note_en TEXT NOT NULL,
  symbol TEXT NOT NULL,
  numbering TEXT NOT NULL,
  follows_up TEXT,
  illustrative INTEGER NOT NULL,
  deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_process ON meeting (process, sort);
CREATE INDEX meeting_host ON meeting (host_entry);
CREATE INDEX meeting_days ON meeting (starts) WHERE starts IS NOT NULL;
CREATE INDEX meeting_deleted ON meeting (doc) WHERE deleted = 1;

CREATE TABLE agenda_item (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  place TEXT NOT NULL,
  parent TEXT NOT NULL,
  sort TEXT NOT NULL,
  title_ar TEXT NOT NULL,
  title_en TEXT NOT NULL,
  note_ar TEXT NOT NULL,
  note_en TEXT NOT NULL,
  decision_ar TEXT NOT NULL,
  decision_en TEXT NOT NULL,
  presenter_entry TEXT,
  presenter_text_ar TEXT NOT NULL,
  presenter_text_en TEXT NOT NULL,
  duration INTEGER,
  day TEXT,
  start TEXT,
  stale TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (doc, item)
) STRICT;
CREATE INDEX agenda_item_deleted ON agenda_item (doc, deleted);
CREATE INDEX agenda_item_gone ON agenda_item (doc, item) WHERE deleted = 1;
CREATE INDEX agenda_item_parent ON agenda_item (doc, parent);
CREATE INDEX agenda_item_presenter ON agenda_item (presenter_entry) WHERE presenter_entry IS NOT NULL;

CREATE TABLE programme_day (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  place TEXT NOT NULL,
  sort TEXT NOT NULL,
  date TEXT,
  start TEXT,
  end TEXT,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (doc, item)
) STRICT;

CREATE TABLE document (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  parent TEXT NOT NULL,
  rank TEXT NOT NULL,
  title_ar TEXT NOT NULL,
  title_en TEXT NOT NULL,
  symbol TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  file_size INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (doc, item)
) STRICT;
CREATE INDEX document_file ON document (file_hash) WHERE file_hash <> '';
CREATE INDEX document_parent ON document (doc, parent);
