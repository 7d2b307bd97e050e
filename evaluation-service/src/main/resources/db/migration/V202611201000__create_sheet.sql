-- What is known of a project-year before both its budget and its goal are there; the newest state of each, as told.
create table project_year (
    project_id     uuid    not null,
    fiscal_year    integer not null constraint project_year_year check (fiscal_year between 1995 and 2099),
    budget_version bigint,
    budget         text,
    goal_version   bigint,
    goal           text,
    constraint project_year_pk primary key (project_id, fiscal_year)
);

-- One self-evaluation sheet per project and year (domain.md 1).
create table sheet (
    id                    uuid           constraint sheet_pk primary key,
    version               bigint         not null,
    project_id            uuid           not null,
    fiscal_year           integer        not null constraint sheet_year check (fiscal_year between 1995 and 2099),
    revision              integer        not null constraint sheet_revision check (revision >= 1),
    stage                 text           not null constraint sheet_stage check (stage in ('OPEN', 'SUBMITTED', 'COMPLETED')),
    origin                text           not null constraint sheet_origin check (origin in ('ENTERED', 'RECORDED')),
    region                text           not null constraint sheet_region check (region ~ '^[1-9][0-9]{5}$'),
    unit_id               uuid           not null,
    unit_region           text           not null,
    unit_code             text           not null,
    unit_name             text           not null,
    department_id         uuid           not null,
    department_region     text           not null,
    department_code       text           not null,
    department_name       text           not null,
    project_name          text           not null,
    goal                  text           not null,
    goal_version          bigint,
    achieved              text           not null,
    profile_id            text           not null,
    profile_version       integer        not null,
    execution_score       numeric  constraint sheet_execution_score check (execution_score >= 0),
    execution_explanation text,
    printed_total_points  numeric,
    printed_total_score   numeric,
    total_score           numeric,
    rating                text           constraint sheet_rating check (rating in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    remark                text,
    correction_reason     text,
    completed_at          timestamptz,
    recorded_version      bigint,
    source_document_id    uuid,
    source_layout         text,
    source_kind           text,
    source_title          text,
    source_published_on   date,
    source_origin         text,
    source_digest         text,
    source_position       integer,
    constraint sheet_of_project_year unique (project_id, fiscal_year),
    constraint sheet_completed_has_result check (stage <> 'COMPLETED' or (total_score is not null and completed_at is not null))
);
create index sheet_by_unit on sheet (unit_id, fiscal_year);

create table sheet_funds (
    sheet_id         uuid    not null constraint sheet_funds_owner references sheet,
    position         integer not null,
    caption          text    not null,
    source           text    not null,
    opening_written  text,
    opening          numeric(18, 2),
    adjusted_written text,
    adjusted         numeric(18, 2),
    executed_written text,
    executed         numeric(18, 2),
    points           text,
    rate             text,
    score            text,
    constraint sheet_funds_pk primary key (sheet_id, position)
);

create table sheet_row (
    sheet_id            uuid    not null constraint sheet_row_owner references sheet,
    position            integer not null,
    category_caption    text,
    category            text,
    subcategory_caption text,
    subcategory         text,
    prefix              text,
    name                text    not null,
    target              text    not null,
    previous_target     text,
    actual              text,
    points              numeric constraint sheet_row_points check (points >= 0),
    applicable          boolean not null,
    grade               text    constraint sheet_row_grade check (grade in ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED')),
    typed_score         numeric constraint sheet_row_typed_score check (typed_score >= 0),
    explanation         text,
    constraint sheet_row_pk primary key (sheet_id, position)
);
