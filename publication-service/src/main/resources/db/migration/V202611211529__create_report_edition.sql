-- 绩效自评报告 of a unit and year; what was published never changes, the next edition takes its place.
create table report_edition (
    id           uuid    constraint report_edition_pk primary key,
    version      bigint  not null,
    report_id    uuid    not null,
    number       integer not null,
    unit_id      uuid    not null,
    unit_region  text    not null,
    unit_code    text    not null,
    unit_name    text    not null,
    fiscal_year  integer not null,
    based_on     bigint  not null,
    state        text    not null
        constraint report_edition_state check (state in ('PREPARED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    content      text    not null,
    digest       text    not null,
    notice       text,
    prepared_at  timestamptz not null,
    published_on date,
    published_at timestamptz,
    constraint report_edition_number unique (report_id, number),
    constraint report_edition_one_published exclude using btree (report_id with =) where (state = 'PUBLISHED')
        deferrable initially deferred
);
create index report_edition_by_unit on report_edition (unit_id, fiscal_year) where state = 'PUBLISHED';
create index report_edition_by_state on report_edition (state, id);

create function keep_published_report() returns trigger language plpgsql as
$$ begin
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        and (new.content, new.digest, new.published_on, new.published_at, new.notice, new.number)
            is distinct from (old.content, old.digest, old.published_on, old.published_at, old.notice, old.number) then
        raise exception 'edition % of report % is published and never changes', old.number, old.report_id;
    end if;
    return new;
end $$;
create trigger report_edition_published_is_final before update on report_edition
    for each row execute function keep_published_report();
