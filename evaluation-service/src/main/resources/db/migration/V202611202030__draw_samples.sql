-- Samples of completed sheets for re-checking, each reproducible from its seed, and what the re-check came to.
create table recheck_sample (
    id           uuid        constraint recheck_sample_pk primary key,
    version      bigint      not null,
    region       text        not null constraint recheck_sample_region check (region ~ '^[1-9][0-9]{5}$'),
    fiscal_year  integer     not null constraint recheck_sample_year check (fiscal_year between 1995 and 2099),
    asked_size   integer     not null constraint recheck_sample_size check (asked_size >= 1),
    seed         bigint      not null,
    population   integer     not null,
    total_weight bigint      not null,
    drawn_by     text        not null,
    drawn_at     timestamptz not null
);
create index recheck_sample_by_region on recheck_sample (region text_pattern_ops, fiscal_year);

create table recheck_item (
    sample_id      uuid    not null constraint recheck_item_of references recheck_sample,
    position       integer not null,
    sheet_id       uuid    not null constraint recheck_item_sheet references sheet,
    unit_name      text    not null,
    project_name   text    not null,
    executed       numeric(18, 2) not null,
    score          numeric not null,
    weight         integer not null,
    reasons        text    not null,
    outcome        text    constraint recheck_item_outcome check (outcome in ('CONFIRMED', 'RAISED', 'LOWERED')),
    rechecked_score numeric,
    remarks        text,
    noted_by       text,
    noted_at       timestamptz,
    constraint recheck_item_pk primary key (sample_id, position),
    constraint recheck_item_once unique (sample_id, sheet_id)
);
