-- What was decided on the result of a project-year for next year's budget, as evaluation-service tells it.
create table budget_decision (
    project_id    uuid        not null,
    fiscal_year   integer     not null,
    state_version bigint      not null,
    outcome       text        not null constraint budget_decision_outcome
                              check (outcome in ('ACCEPTED', 'CHANGED', 'REJECTED')),
    measure       text        constraint budget_decision_measure
                              check (measure in ('KEEP', 'IMPROVE', 'CUT', 'STOP')),
    share         numeric,
    amount        numeric(18, 2),
    reason        text,
    decided_at    timestamptz not null,
    constraint budget_decision_pk primary key (project_id, fiscal_year)
);
