//! The tables of all described nouns: the entries, their parts, the names that lead to them, and the links
//! from anything to an entry.
//!
//! `starts` and `ends` hold dates as they are known; `first_day` and `last_day` the days that they can mean.

/// The tables that all nouns share.
pub(crate) const SCHEMA: &str = "
CREATE TABLE entry (
  doc TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_en TEXT NOT NULL,
  long_name_ar TEXT NOT NULL,
  long_name_en TEXT NOT NULL,
  acronym TEXT NOT NULL,
  code TEXT NOT NULL,
  sort TEXT NOT NULL,
  protocol_order INTEGER,
  parent TEXT,
  starts TEXT,
  ends TEXT,
  first_day TEXT,
  last_day TEXT,
  titled_by TEXT,
  titled_by_second TEXT,
  fields TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  merged_into TEXT,
  deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_list ON entry (kind, deleted, protocol_order, sort_key);
CREATE INDEX entry_days ON entry (first_day) WHERE first_day IS NOT NULL;
CREATE INDEX entry_merged ON entry (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX entry_deleted ON entry (doc) WHERE deleted = 1;
CREATE INDEX entry_parent ON entry (parent) WHERE parent IS NOT NULL;
CREATE TABLE entry_part (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  first_day TEXT,
  last_day TEXT,
  fields TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (doc, item)
) STRICT;
CREATE INDEX entry_part_days ON entry_part (first_day) WHERE first_day IS NOT NULL;
CREATE TABLE entry_name (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX entry_name_folded ON entry_name (folded);
CREATE INDEX entry_name_doc ON entry_name (doc, item);
CREATE TABLE link (
  doc TEXT NOT NULL,
  item TEXT NOT NULL,
  field TEXT NOT NULL,
  target TEXT NOT NULL
) STRICT;
CREATE INDEX link_doc ON link (doc, item);
CREATE INDEX link_target ON link (target);
";

/// The names of these tables.
pub(crate) const TABLES: [&str; 4] = ["entry", "entry_part", "entry_name", "link"];
