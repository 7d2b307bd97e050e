-- When sheets of a region's year may be submitted, and whether the year is closed.
create table evaluation_year (
    region        text    not null constraint evaluation_year_region check (region ~ '^[1-9][0-9]{5}$'),
    fiscal_year   integer not null constraint evaluation_year_year check (fiscal_year between 1995 and 2099),
    version       bigint  not null,
    opens         date,
    closes        date,
    closed_at     timestamptz,
    closed_by     text,
    reopen_reason text,
    constraint evaluation_year_pk primary key (region, fiscal_year),
    constraint evaluation_year_window check (closes >= opens)
);

-- Facts that came while the year was closed: the newest budget and goal stand here anyway, a published self-evaluation
-- beside them, and held_in says that they wait.
alter table project_year add column held_in text;
alter table project_year add column held_event text;
alter table project_year add column recorded_version bigint;
alter table project_year add column recorded text;
create index project_year_waiting on project_year (held_in, fiscal_year) where held_in is not null;

create index sheet_by_region_year on sheet (region, fiscal_year, stage);
