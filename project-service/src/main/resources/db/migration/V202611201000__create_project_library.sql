-- The project library (domain.md 1): a project is a unit's undertaking under one name; each budget year has its own
-- stage, money and history.
create table project (
    id       uuid   constraint project_pk primary key,
    version  bigint not null,
    unit_id  uuid   not null constraint project_unit references organisation,
    name     text   not null,
    code     text   constraint project_code check (code ~ '^[0-9]{8}[RTY][0-9]{12}$'),
    constraint project_natural_key unique (unit_id, name),
    constraint project_code_once unique (code)
);

create table project_year (
    id                        uuid    constraint project_year_pk primary key,
    version                   bigint  not null,
    project_id                uuid    not null constraint project_year_project references project,
    unit_id                   uuid    not null constraint project_year_unit references organisation,
    fiscal_year               integer not null constraint project_year_fiscal_year check (fiscal_year between 1995 and 2099),
    stage                     text    not null,
    origin                    text    not null,
    kind                      text,
    attribute                 text,
    term                      text,
    fund_office               text,
    stated_total              numeric(18, 2),
    executed_as_of            date,
    admitted_goal_version     integer,
    admitted_on               date,
    approval_number           text,
    approved_to_department_on date,
    approved_to_unit_on       date,
    approved_goal_version     integer,
    source_document_id        uuid,
    source_layout             text,
    source_kind               text,
    source_title              text,
    source_published_on       date,
    source_origin             text,
    source_digest             text,
    source_position           integer,
    constraint project_year_natural_key unique (project_id, fiscal_year),
    constraint project_year_approved_downwards check (approved_to_department_on <= approved_to_unit_on),
    constraint project_year_recorded_has_source check (origin <> 'RECORDED' or source_document_id is not null)
);
create index project_year_by_unit on project_year (unit_id, fiscal_year);
create index project_year_in_list_order on project_year (fiscal_year desc, project_id);

create table project_year_fund (
    project_year_id  uuid           not null constraint project_year_fund_owner references project_year,
    source           text           not null,
    opening          numeric(18, 2) not null,
    adjusted         numeric(18, 2) not null,
    executed         numeric(18, 2) not null,
    constraint project_year_fund_pk primary key (project_year_id, source),
    constraint project_year_fund_not_negative check (opening >= 0 and adjusted >= 0 and executed >= 0)
);

create table project_year_step (
    project_year_id  uuid        not null constraint project_year_step_owner references project_year,
    position         integer     not null,
    at               timestamptz not null,
    step             text        not null,
    stage            text        not null,
    remarks          text,
    constraint project_year_step_pk primary key (project_year_id, position)
);

-- What indicator-service has said of the review of a goal; it may come before anything else is known of the project.
create table goal_review (
    project_id     uuid    not null,
    fiscal_year    integer not null,
    goal_version   integer not null,
    grade          text    not null,
    state_version  bigint  not null,
    constraint goal_review_pk primary key (project_id, fiscal_year)
);
