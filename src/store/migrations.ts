import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The schema's history, oldest first, the same on PGlite and on a server. A migration that was released is never
 * changed: the next change is the next entry.
 */
export const migrations: Record<string, Migration> = {
  '0001_initial': {
    up: db =>
      run(db, [
        `create table files (
           id text primary key, digest text not null, base_name text not null, bytes int not null,
           source_text text not null, messages jsonb not null, read_at timestamptz not null)`,
        `create table sources (
           id text primary key, location text not null, name text not null,
           file text not null references files, added_at timestamptz not null,
           superseded_by text references sources deferrable initially deferred,
           unique (location, file))`,
        `create unique index sources_current on sources (location) where superseded_by is null`,
        `create index sources_file on sources (file)`,
        `create table documents (
           id text primary key, file text not null references files, n int not null, published text,
           language text not null, text text not null, parts jsonb not null, map jsonb not null, row jsonb not null)`,
        `create index documents_file on documents (file)`,
        `create table extractions (
           document text not null references documents, extractor text not null, version text not null,
           row jsonb not null, primary key (document, extractor))`,
        `create table families (id text primary key, ordinal int not null, row jsonb not null)`,
        `create table alignments (
           id text primary key, ordinal int not null, family text,
           a_document text not null references documents, b_document text not null references documents,
           row jsonb not null)`,
        `create index alignments_a on alignments (a_document)`,
        `create index alignments_b on alignments (b_document)`,
        `create table commitments (
           id text primary key, ordinal int not null, force text not null, actor text[] not null,
           areas text[] not null, measure_value double precision, measure_unit text, due text, published text,
           documents int not null, voices int not null, words text not null, row jsonb not null)`,
        `create index commitments_ordinal on commitments (ordinal)`,
        `create table figures (
           id text primary key, ordinal int not null, about text not null, indicator text not null,
           value double precision not null, unit text not null, differs boolean not null, row jsonb not null)`,
        `create table entities (
           id text primary key, ordinal int not null, kind text not null, name text not null, row jsonb not null)`,
        `create table mentions (
           kind text not null, owner text not null, id text not null, ordinal int not null,
           document text not null references documents, span_start int not null, span_end int not null,
           row jsonb not null, primary key (kind, owner, id), check (span_start >= 0 and span_end > span_start))`,
        `create index mentions_document on mentions (document, span_start)`,
        `create table coverage (
           commitment text primary key references commitments, documents text[] not null, voices int not null,
           omitted_by text[] not null)`,
        `create table evidence (
           id text primary key, ordinal int not null, commitment text not null references commitments,
           document text not null references documents, relation text not null, published text,
           row jsonb not null)`,
        `create index evidence_commitment on evidence (commitment)`,
        `create table builds (
           id int generated always as identity primary key, at timestamptz not null, counts jsonb not null)`,
        `create table decisions (
           id text primary key, seq int generated always as identity unique, at timestamptz not null,
           by text not null, action text not null, target jsonb not null, anchor jsonb not null,
           before jsonb not null, after jsonb not null, reason text not null default '')`,
        `create function refuse_change() returns trigger language plpgsql as $$
           begin raise exception 'decisions are append-only'; end $$`,
        `create trigger decisions_keep before update or delete on decisions
           for each row execute function refuse_change()`,
        `create trigger decisions_keep_all before truncate on decisions
           for each statement execute function refuse_change()`,
      ]),
  },
  '0002_decisions_replayed': {
    up: db =>
      run(db, [
        `create table derived_lines (
           id text primary key, ordinal int not null, documents text[] not null, row jsonb not null)`,
        `create index derived_lines_documents on derived_lines using gin (documents)`,
        `create table built (document text primary key references documents)`,
        `create table suggestions (
           id text primary key, ordinal int not null, commitment text not null, suggested_at timestamptz not null,
           row jsonb not null)`,
        `create index suggestions_commitment on suggestions (commitment)`,
        `alter table commitments add column state text not null default 'open',
           add column changed text[] not null default '{}'`,
        `alter table evidence add column state text not null default 'suggested',
           add column strength text not null default 'direct',
           add column suggested_at timestamptz not null default now()`,
        `create index evidence_suggested on evidence (suggested_at)`,
        `create table rejected (id text primary key, ordinal int not null, row jsonb not null)`,
        `create table line_decisions (
           commitment text not null, decision text not null references decisions, primary key (commitment, decision))`,
        `create table assessments (
           decision text primary key references decisions, commitment text not null, party text, score int,
           current boolean not null, row jsonb not null)`,
        `create index assessments_commitment on assessments (commitment)`,
        `create table unanchored (decision text primary key references decisions, reason text not null)`,
        `create table disagreements (
           commitment text not null, field text not null, row jsonb not null, primary key (commitment, field))`,
        `create table settings (name text primary key, value jsonb not null)`,
        `insert into derived_lines
           select c.id, c.ordinal, array_agg(distinct m.document),
             c.row || jsonb_build_object('mentions', jsonb_agg(m.row order by m.ordinal))
           from commitments c join mentions m on m.owner = c.id and m.kind = 'commitment' group by c.id`,
        `insert into suggestions
           select e.id, e.ordinal, e.commitment, (select max(at) from builds), e.row from evidence e`,
        `update evidence set suggested_at = (select max(at) from builds), strength = row ->> 'strength',
           row = row || jsonb_build_object('state', 'suggested', 'decisions', '[]'::jsonb, 'suggested_for', commitment)`,
        `insert into built
           select d.id from documents d join files f on f.id = d.file
           where f.read_at <= (select max(at) from builds) and exists (
             select from sources s where s.file = f.id and s.superseded_by is null)`,
      ]),
  },
  '0003_doubts': {
    up: db => run(db, [`alter table commitments add column doubts text[] not null default '{}'`]),
  },
  '0004_sources_read_again': {
    up: db =>
      run(db, [
        `alter table sources add column fetched_at timestamptz`,
        `alter table files add column content text, add column reader text not null default ''`,
        `update files set content = id`,
        `alter table files alter column content set not null`,
        `create index files_content on files (content)`,
      ]),
  },
  '0005_traces': {
    up: db =>
      run(db, [`create table traces (name text primary key, version text not null, value text not null)`]),
  },
  '0006_places_and_grounds': {
    up: db =>
      run(db, [
        ...placed.map(
          table =>
            `alter table ${table} alter column ordinal type text collate "C" using lpad(ordinal::text, 9, '0')`,
        ),
        `alter table built add column mark text not null default ''`,
        `alter table derived_lines add column plain text not null default ''`,
        `create index derived_lines_plain on derived_lines (plain)`,
        `alter table figures add column keys int[] not null default '{}'`,
        `create index figures_keys on figures using gin (keys)`,
        `create table signatures (
           mention text primary key, document text not null references documents, line text not null,
           component text not null, names text[] not null, held int[] not null, sought int[] not null,
           links text not null)`,
        `create index signatures_document on signatures (document)`,
        `create index signatures_component on signatures (component)`,
        `create index signatures_held on signatures using gin (held)`,
        `create index signatures_sought on signatures using gin (sought)`,
        `create table claims (
           mention text primary key, document text not null references documents, figure text not null,
           key text not null, listed boolean not null, names text[] not null)`,
        `create index claims_document on claims (document)`,
        `create index claims_figure on claims (figure)`,
        `create index claims_key on claims (key)`,
        `create table profiles (commitment text primary key, profile text not null)`,
        `create index suggestions_document on suggestions ((row ->> 'document'))`,
        `delete from traces`,
      ]),
  },
  '0007_search_keys': {
    up: db =>
      run(db, [
        `create table search_keys (document text primary key references documents, keys int[] not null)`,
        `alter table search_keys alter column keys set storage external`,
        `create index search_keys_keys on search_keys using gin (keys)`,
      ]),
  },
  '0008_links_and_heads': {
    up: db =>
      run(db, [
        `alter table signatures drop column component, add column linked text[] not null default '{}'`,
        `create index signatures_line on signatures (line)`,
        `alter table built add column hints text not null default ''`,
        `alter table documents add column event_date text, add column outlet text`,
        `update documents set event_date = row ->> 'event_date', outlet = row ->> 'outlet'`,
        `delete from traces`,
      ]),
  },
  '0009_marks': {
    up: db =>
      run(db, [
        `create table fingerprints (document text primary key references documents, marks text not null)`,
        `alter table profiles add column lookout text not null default ''`,
        `delete from traces`,
        `delete from search_keys`,
      ]),
  },
  '0010_grounds_of_merges': {
    up: db =>
      run(db, [
        ...['commitments', 'rejected', 'derived_lines'].map(
          table => `update ${table} set row = jsonb_set(row, '{merges}', (
            select jsonb_agg(merge - 'detail' || ${groundOfMerge} order by place)
            from (select merge, merge ->> 'detail' as said, place
              from jsonb_array_elements(row -> 'merges') with ordinality as m (merge, place)) as merges))
            where row -> 'merges' <> '[]'`,
        ),
        `delete from traces`,
      ]),
  },
}

/** What the sentence `said` of a merge told, as codes. Of an amount the line's own is taken: no other was joined to it. */
const groundOfMerge = `case
  when merge ->> 'reason' = 'reuse' then jsonb_build_object('relation', substring(said from '[(]([a-z]+)[)]$'))
  when said = 'a lead and the sentence that spells it out' then '{"reason": "elaboration"}'
  when merge ->> 'reason' = 'wording' then
    jsonb_build_object('words', round(substring(said from '([0-9]+) %')::numeric / 100, 2))
  when merge ->> 'reason' = 'signature' then jsonb_build_object(
    'languages', string_to_array(substring(said from '[(]([^)]*)[)]'), ', '),
    'measure', case when said ~ '[)]: [0-9.e+]+–' then row -> 'measure' end)
  when said like 'decided by %' then jsonb_build_object('by', substr(said, 12), 'note', '')
  else jsonb_build_object('by', '', 'note', said) end`

/** Tables whose rows have a place among the others. */
const placed = [
  'families',
  'alignments',
  'commitments',
  'figures',
  'entities',
  'derived_lines',
  'suggestions',
  'evidence',
  'rejected',
]

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
