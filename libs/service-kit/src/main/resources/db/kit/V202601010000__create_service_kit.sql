-- What every service keeps for the flow and for its callers; owned by libs/service-kit.

create table outbox (
    seq          bigint generated always as identity constraint outbox_pk primary key,
    event_id     uuid        not null,
    topic        text        not null,
    event_key    text        not null,
    event_type   text        not null,
    occurred_at  timestamptz not null,
    payload      text        not null,
    constraint outbox_event_once unique (event_id)
);

-- One statement-level trigger with an empty payload wakes the relay; what is to be sent stands in the table.
create function notify_outbox() returns trigger language plpgsql as
$$ begin perform pg_notify('outbox', ''); return null; end $$;
create trigger outbox_wakes_relay after insert on outbox for each statement execute function notify_outbox();

create table inbox (
    event_id     uuid        constraint inbox_pk primary key,
    event_type   text        not null,
    received_at  timestamptz not null default now()
);

create table parked_event (
    seq          bigint generated always as identity constraint parked_event_pk primary key,
    event_id     uuid        not null,
    topic        text        not null,
    event_key    text        not null,
    event_type   text        not null,
    occurred_at  timestamptz not null,
    payload      text        not null,
    reason       text        not null,
    parked_at    timestamptz not null default now(),
    constraint parked_event_once unique (event_id)
);
create index parked_event_by_key on parked_event (topic, event_key, seq);

create table idempotent_answer (
    caller       text        not null,
    idempotency_key text     not null,
    request_hash text        not null,
    status       integer,
    headers      text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint idempotent_answer_pk primary key (caller, idempotency_key)
);

create table audit_entry (
    seq          bigint generated always as identity constraint audit_entry_pk primary key,
    at           timestamptz not null,
    actor        text        not null,
    roles        text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    detail       text
);
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, seq);

create table known_organisation (
    id           uuid        constraint known_organisation_pk primary key,
    region       text        not null constraint known_organisation_region check (region ~ '^[1-9][0-9]{5}$'),
    code         text        not null,
    name         text        not null,
    parent_id    uuid,
    path         text        not null,
    version      bigint      not null,
    constraint known_organisation_natural_key unique (region, code)
);
create index known_organisation_by_path on known_organisation (path text_pattern_ops);
