-- The figures of each sheet as it was last completed, for whatever is added up over a year's sheets.
create table completed_sheet (
    sheet_id          uuid           constraint completed_sheet_pk primary key
                                     constraint completed_sheet_of references sheet,
    revision          integer        not null,
    fiscal_year       integer        not null,
    project_id        uuid           not null,
    project_name      text           not null,
    region            text           not null,
    unit_id           uuid           not null,
    unit_region       text           not null,
    unit_code         text           not null,
    unit_name         text           not null,
    department_region text           not null,
    department_code   text           not null,
    department_name   text           not null,
    document_id       uuid,
    place             integer        not null,
    opening           numeric(18, 2),
    adjusted          numeric(18, 2),
    executed          numeric(18, 2),
    indicator_points  numeric        not null,
    indicator_score   numeric,
    scored_rows       integer        not null,
    full_marks        integer        not null,
    percent_for_words integer        not null,
    answered_rows     integer        not null,
    as_planned        integer        not null,
    total_score       numeric        not null,
    rating            text           not null,
    profile_id        text           not null,
    profile_version   integer        not null,
    tolerance         numeric        not null,
    full_marks_limit  numeric        not null,
    above_peers       numeric        not null,
    findings          text           not null,
    completed_at      timestamptz    not null,
    constraint completed_sheet_full_marks check (full_marks <= scored_rows),
    constraint completed_sheet_as_planned check (as_planned <= answered_rows)
);
-- The order of the statistics table.
create index completed_sheet_in_order on completed_sheet
    (fiscal_year, department_region, department_code, unit_region, unit_code, place, project_name, sheet_id);
create index completed_sheet_by_unit on completed_sheet (unit_id, fiscal_year);
create index completed_sheet_by_region on completed_sheet (fiscal_year, region text_pattern_ops);

-- What published documents print as a whole: their statistics table and their report, beside what is computed.
create table printed_document (
    id             uuid    constraint printed_document_pk primary key,
    version        bigint  not null,
    fiscal_year    integer not null,
    title          text    not null,
    table_title    text,
    total_written  text,
    total          numeric(18, 2),
    report         text
);

create table printed_row (
    document_id    uuid    not null constraint printed_row_of references printed_document,
    position       integer not null,
    ordinal        text    not null,
    unit           text    not null,
    project        text    not null,
    amount_written text    not null,
    amount         numeric(18, 2),
    attainment     text    not null,
    result         numeric,
    remarks        text,
    constraint printed_row_pk primary key (document_id, position)
);
create index printed_row_by_project on printed_row (document_id, project);
create index sheet_by_document on sheet (source_document_id);
