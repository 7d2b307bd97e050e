-- What people asked to have as one ZIP, and how far it is. Whoever packs it holds a lease: after a crash it runs out, and
-- another replica begins anew with the next attempt; what the attempt before still writes is refused.
create table publication_batch (
    id           uuid        constraint publication_batch_pk primary key,
    selection    text        not null,
    formats      text        not null,
    title        text        not null,
    state        text        not null
        constraint publication_batch_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done         integer     not null,
    total        integer     not null,
    bytes        bigint      not null,
    digest       text,
    remarks      text,
    attempt      integer     not null,
    failures     integer     not null,
    requested_at timestamptz not null,
    leased_until timestamptz,
    expires_at   timestamptz not null,
    constraint publication_batch_running_has_a_lease check ((state = 'RUNNING') = (leased_until is not null)),
    constraint publication_batch_done_has_a_digest check ((state = 'DONE') = (digest is not null)),
    constraint publication_batch_progress check (done between 0 and total)
);
create index publication_batch_open on publication_batch (requested_at) where state in ('QUEUED', 'RUNNING');
create index publication_batch_by_selection on publication_batch (selection);
create index publication_batch_by_expiry on publication_batch (expires_at);

-- The ZIP in parts (docs/adr/0008): any replica can serve it.
create table publication_batch_part (
    batch_id uuid    not null constraint publication_batch_part_owner references publication_batch on delete cascade,
    attempt  integer not null,
    position integer not null,
    content  bytea   not null,
    constraint publication_batch_part_pk primary key (batch_id, attempt, position)
);
alter table publication_batch_part alter column content set storage external;
