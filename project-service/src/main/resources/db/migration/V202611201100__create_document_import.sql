-- Documents that existed before the suite, and their forms on the way into the library. What a row will record was
-- understood on arrival and stands in the row, so that an interrupted import goes on unchanged.
create table document_import (
    id            uuid        constraint document_import_pk primary key,
    version       bigint      not null,
    digest        text        not null constraint document_import_digest check (digest ~ '^[0-9a-f]{64}$'),
    file_name     text        not null,
    region        text        not null,
    fiscal_year   integer     not null,
    kind          text        not null,
    layout        text        not null,
    title         text        not null,
    published_on  date,
    origin        text,
    money_unit    text        not null,
    parts         text        not null,
    findings      text        not null,
    state         text        not null,
    total         integer     not null,
    recorded      integer     not null,
    refused       integer     not null,
    department_id uuid        constraint document_import_department references organisation,
    received_at   timestamptz not null,
    received_from text        not null,
    finished_at   timestamptz,
    constraint document_import_once unique (digest),
    constraint document_import_counts check (recorded + refused <= total)
);
create index document_import_with_work on document_import (received_at) where state in ('RECEIVED', 'RUNNING');
create index document_import_newest on document_import (received_at desc);

create table imported_file (
    import_id  uuid  constraint imported_file_pk primary key constraint imported_file_owner references document_import,
    content    bytea not null
);

create table import_row (
    import_id           uuid    not null constraint import_row_owner references document_import,
    position            integer not null,
    line                integer not null,
    name                text    not null,
    department_written  text,
    department_code     text,
    department_name     text,
    department_sureness text,
    unit_written        text,
    unit_code           text,
    unit_name           text,
    unit_sureness       text,
    project             text    not null,
    indicators          integer not null,
    money               numeric(18, 2),
    state               text    not null,
    reason              text,
    project_id          uuid    constraint import_row_project references project,
    form                text    not null,
    constraint import_row_pk primary key (import_id, position),
    constraint import_row_recorded_has_project check (state <> 'RECORDED' or project_id is not null),
    constraint import_row_refused_has_reason check (state <> 'REFUSED' or reason is not null)
);
create index import_row_waiting on import_row (import_id, position) where state = 'WAITING';
