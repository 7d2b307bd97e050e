-- What each result proposes for next year's budget, and what a person decided.
create table budget_proposal (
    id                uuid        constraint budget_proposal_pk primary key,
    version           bigint      not null,
    sheet_id          uuid        not null constraint budget_proposal_of references sheet,
    project_id        uuid        not null,
    fiscal_year       integer     not null,
    region            text        not null,
    unit_id           uuid        not null,
    unit_region       text        not null,
    unit_code         text        not null,
    unit_name         text        not null,
    department_id     uuid        not null,
    department_region text        not null,
    department_code   text        not null,
    department_name   text        not null,
    project_name      text        not null,
    stage             text        not null constraint budget_proposal_stage
                                  check (stage in ('PROPOSED', 'DECIDED', 'OUTDATED')),
    proposed_measure  text        not null constraint budget_proposal_measure
                                  check (proposed_measure in ('KEEP', 'IMPROVE', 'CUT', 'STOP')),
    proposed_share    numeric,
    proposed_amount   numeric(18, 2) not null,
    sheet_revision    integer     not null,
    score             numeric     not null,
    rating            text        not null,
    execution_rate    numeric,
    adjusted          numeric(18, 2) not null,
    executed          numeric(18, 2) not null,
    profile_id        text        not null,
    profile_version   integer     not null,
    findings          text        not null,
    decision          text        constraint budget_proposal_decision
                                  check (decision in ('ACCEPTED', 'CHANGED', 'REJECTED')),
    decided_measure   text        constraint budget_proposal_decided_measure
                                  check (decided_measure in ('KEEP', 'IMPROVE', 'CUT', 'STOP')),
    decided_share     numeric,
    decided_amount    numeric(18, 2),
    reason            text,
    decided_by        text,
    decided_at        timestamptz,
    decided_revision  integer,
    constraint budget_proposal_of_sheet unique (sheet_id),
    constraint budget_proposal_decided check ((stage = 'PROPOSED') = (decision is null))
);
create index budget_proposal_by_unit on budget_proposal (unit_id, fiscal_year);
create index budget_proposal_by_region on budget_proposal (fiscal_year, region text_pattern_ops, id);
