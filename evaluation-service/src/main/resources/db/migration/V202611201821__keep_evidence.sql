-- A row's identity, which stays when an adjusted goal moves it.
alter table sheet_row add column row_id uuid not null default gen_random_uuid();

create table evidence (
    id       uuid        constraint evidence_pk primary key,
    sheet_id uuid        not null constraint evidence_sheet references sheet,
    row_id   uuid        not null,
    name     text        not null,
    type     text        not null constraint evidence_type check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size     bigint      not null constraint evidence_size check (size > 0),
    digest   text        not null constraint evidence_digest check (digest ~ '^[0-9a-f]{64}$'),
    added_by text        not null,
    added_at timestamptz not null,
    constraint evidence_once_per_row unique (sheet_id, row_id, digest)
);
create index evidence_by_row on evidence (row_id);

-- The files are compressed already: stored outside the row and as they are, a part is read without its neighbours.
create table evidence_part (
    evidence_id uuid    not null constraint evidence_part_owner references evidence,
    position    integer not null,
    content     bytea   not null,
    constraint evidence_part_pk primary key (evidence_id, position)
);
alter table evidence_part alter column content set storage external;
