-- Releases group the disclosures of one kind, department and year, or of one recorded document (design.md).
create table release (
    id                  uuid   constraint release_pk primary key,
    version             bigint not null,
    natural_key         text   not null constraint release_natural_key unique,
    kind                text   not null constraint release_kind check (kind in ('LIBRARY', 'TARGET', 'SELF_EVALUATION')),
    origin              text   not null constraint release_origin check (origin in ('ENTERED', 'RECORDED')),
    region              text   not null constraint release_region check (region ~ '^[1-9][0-9]{5}$'),
    department_id       uuid   not null,
    department_region   text   not null,
    department_code     text   not null,
    department_name     text   not null,
    fiscal_year         integer not null,
    title               text   not null,
    layout              text   not null,
    money_unit          text   not null,
    document_id         uuid,
    document_version    bigint not null,
    source_published_on date,
    source_origin       text,
    source_digest       text,
    parts               text,
    opened_at           timestamptz not null,
    constraint release_recorded_has_its_document check ((origin = 'RECORDED') = (document_id is not null))
);
create index release_by_age on release (opened_at desc);

-- One project's form in a release. Its address never changes; what it shows is its newest published edition.
create table disclosure (
    id                uuid    constraint disclosure_pk primary key,
    version           bigint  not null,
    release_id        uuid    not null constraint disclosure_release references release,
    project_id        uuid    not null,
    unit_id           uuid    not null,
    unit_region       text    not null,
    unit_code         text    not null,
    unit_name         text    not null,
    department_id     uuid    not null,
    department_region text    not null,
    department_code   text    not null,
    department_name   text    not null,
    position          integer not null,
    project_name      text    not null,
    based_on          bigint  not null,
    state             text    not null,
    constraint disclosure_once_per_release unique (release_id, project_id)
);
create index disclosure_by_project on disclosure (project_id);
create index disclosure_by_state on disclosure (state, id);

create table edition (
    id                uuid    constraint edition_pk primary key,
    disclosure_id     uuid    not null constraint edition_disclosure references disclosure,
    number            integer not null,
    state             text    not null
        constraint edition_state check (state in ('PREPARED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    content           text    not null,
    digest            text    not null,
    amount            numeric(18, 2),
    notice            text,
    prepared_at       timestamptz not null,
    published_on      date,
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    constraint edition_number unique (disclosure_id, number),
    constraint edition_withdrawal_has_a_reason check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
    -- Deferred, because the next edition becomes public and the one before is superseded in one transaction.
    constraint edition_one_published exclude using btree (disclosure_id with =) where (state = 'PUBLISHED')
        deferrable initially deferred
);

-- What was published never changes, whoever tries.
create function keep_published_edition() returns trigger language plpgsql as
$$ begin
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        and (new.content, new.digest, new.published_on, new.published_at, new.notice, new.number)
            is distinct from (old.content, old.digest, old.published_on, old.published_at, old.notice, old.number) then
        raise exception 'edition % of disclosure % is published and never changes', old.number, old.disclosure_id;
    end if;
    return new;
end $$;
create trigger edition_published_is_final before update on edition
    for each row execute function keep_published_edition();
