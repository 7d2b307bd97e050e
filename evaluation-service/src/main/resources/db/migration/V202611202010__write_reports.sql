-- The self-evaluation report of a unit's year, in six parts.
create table evaluation_report (
    id                uuid        constraint evaluation_report_pk primary key,
    version           bigint      not null,
    unit_id           uuid        not null,
    unit_region       text        not null,
    unit_code         text        not null,
    unit_name         text        not null,
    fiscal_year       integer     not null constraint evaluation_report_year check (fiscal_year between 1995 and 2099),
    stage             text        not null constraint evaluation_report_stage
                                  check (stage in ('DRAFT', 'SUBMITTED', 'COMPLETED')),
    revision          integer     not null constraint evaluation_report_revision check (revision >= 1),
    figures           text,
    remarks           text,
    correction_reason text,
    completed_at      timestamptz,
    changed_by        text        not null,
    changed_at        timestamptz not null,
    constraint evaluation_report_of_unit_year unique (unit_id, fiscal_year),
    constraint evaluation_report_figures_stand check ((stage = 'DRAFT') = (figures is null))
);

create table evaluation_report_part (
    report_id uuid not null constraint evaluation_report_part_of references evaluation_report,
    part      text not null,
    text      text not null,
    constraint evaluation_report_part_pk primary key (report_id, part)
);
