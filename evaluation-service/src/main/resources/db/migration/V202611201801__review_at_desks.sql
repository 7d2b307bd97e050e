-- Department and finance review in this order, with their scores beside the unit's; a project given up in the course of
-- the year is cancelled. A department's own sheet goes straight to finance.
alter table sheet drop constraint sheet_stage;
alter table sheet add constraint sheet_stage
    check (stage in ('OPEN', 'SUBMITTED', 'REVIEWED', 'COMPLETED', 'CANCELLED'));
alter table sheet add column route text not null default 'DEPARTMENT_THEN_FINANCE'
    constraint sheet_route check (route in ('DEPARTMENT_THEN_FINANCE', 'DEPARTMENT_ALONE', 'FINANCE_ALONE'));
update sheet set route = 'FINANCE_ALONE' where unit_id = department_id;
alter table sheet alter column route drop default;

-- Position 0 is budget execution.
create table sheet_desk_score (
    sheet_id uuid    not null constraint sheet_desk_score_owner references sheet,
    desk     text    not null constraint sheet_desk_score_desk check (desk in ('DEPARTMENT', 'FINANCE')),
    position integer not null constraint sheet_desk_score_position check (position >= 0),
    score    numeric not null constraint sheet_desk_score_score check (score >= 0),
    reason   text,
    constraint sheet_desk_score_pk primary key (sheet_id, desk, position)
);

-- Who changed which cells: for the one who comes too late, and for whoever asks later.
create table sheet_change (
    sheet_id   uuid        not null constraint sheet_change_owner references sheet,
    version    bigint      not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    action     text        not null,
    detail     text,
    cells      text        not null,
    constraint sheet_change_pk primary key (sheet_id, version)
);

-- The order of every list.
create index sheet_in_order on sheet
    (department_region, department_code, unit_region, unit_code, project_name, fiscal_year, id);
