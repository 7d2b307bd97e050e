-- What the public lists and searches: one row per published disclosure, written in the transaction that publishes.
-- The words are bigrams made by the application: pg_trgm is of no use for two-character Chinese words.
create table catalogue_entry (
    disclosure_id   uuid    constraint catalogue_entry_pk primary key
        constraint catalogue_entry_disclosure references disclosure,
    release_id      uuid    not null,
    project_id      uuid    not null,
    kind            text    not null,
    fiscal_year     integer not null,
    region          text    not null,
    unit_id         uuid    not null,
    unit_name       text    not null,
    department_id   uuid    not null,
    department_name text    not null,
    project_name    text    not null,
    title           text    not null,
    origin          text    not null,
    amount          numeric(18, 2),
    score           numeric,
    published_on    date,
    listed_at       timestamptz not null,
    rank            integer not null,
    words           tsvector not null
);
create index catalogue_entry_in_order on catalogue_entry (listed_at desc, rank desc, disclosure_id desc);
create index catalogue_entry_by_words on catalogue_entry using gin (words);
create index catalogue_entry_by_department on catalogue_entry (department_id, fiscal_year, kind);
create index catalogue_entry_by_unit on catalogue_entry (unit_id, fiscal_year, kind);
create index catalogue_entry_by_region on catalogue_entry (region text_pattern_ops, fiscal_year, kind);
create index catalogue_entry_by_release on catalogue_entry (release_id);
