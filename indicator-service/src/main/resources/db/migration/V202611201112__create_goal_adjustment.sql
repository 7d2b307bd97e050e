-- Adjustments of approved goals. The version asked for stands beside the approved one until it is decided.
create table goal_adjustment (
    goal_id          uuid        not null,
    number           integer     not null constraint goal_adjustment_counts_from_one check (number >= 1),
    lock_version     bigint      not null,
    stage            text        not null constraint goal_adjustment_stage
        check (stage in ('SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    reason           text        not null,
    previous_version integer     not null,
    goal_version     integer     not null,
    submitted_by     text        not null,
    submitted_at     timestamptz not null,
    remarks          text        constraint goal_adjustment_returned_with_remarks
        check ((stage = 'RETURNED') = (remarks is not null)),
    decided_by       text,
    decided_at       timestamptz,
    constraint goal_adjustment_pk primary key (goal_id, number),
    constraint goal_adjustment_decided check
        ((stage = 'SUBMITTED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint goal_adjustment_previous foreign key (goal_id, previous_version) references goal_version,
    -- Checked at the end of the transaction that states the version.
    constraint goal_adjustment_version foreign key (goal_id, goal_version) references goal_version
        deferrable initially deferred
);
create unique index goal_adjustment_one_open on goal_adjustment (goal_id) where stage = 'SUBMITTED';
