-- What one approved project adds to the term of its department and to that of its unit (预算法 Art. 14).
create table publication_term (
    project_id          uuid    not null,
    fiscal_year         integer not null,
    clock               text    not null constraint publication_term_clock check (clock in ('DEPARTMENT', 'UNIT')),
    version             bigint  not null,
    -- The same for all projects that one approval gave one organisation.
    term_id             uuid    not null,
    organisation_id     uuid    not null,
    organisation_region text    not null,
    organisation_code   text    not null,
    organisation_name   text    not null,
    department_id       uuid    not null,
    department_region   text    not null,
    department_code     text    not null,
    department_name     text    not null,
    document_number     text    not null,
    approved_on         date    not null,
    -- Null until the calendar was asked.
    due_on              date,
    -- Since when its targets are public; null while they are not.
    published_on        date,
    constraint publication_term_pk primary key (project_id, fiscal_year, clock)
);
create index publication_term_by_region on publication_term (organisation_region text_pattern_ops, fiscal_year);
create index publication_term_by_organisation on publication_term (organisation_id, fiscal_year);
create index publication_term_by_department on publication_term (department_id, fiscal_year);

-- The approvals that are known already.
insert into publication_term
select f.project_id, f.fiscal_year, c.clock, f.version,
    md5(c.clock || '/' || (o.it ->> 'id') || '/' || f.fiscal_year || '/' || c.approved_on || '/'
        || (a.it ->> 'documentNumber'))::uuid,
    (o.it ->> 'id')::uuid, o.it ->> 'region', o.it ->> 'code', o.it ->> 'name',
    (d.it ->> 'id')::uuid, d.it ->> 'region', d.it ->> 'code', d.it ->> 'name',
    a.it ->> 'documentNumber', c.approved_on::date, null,
    (select min(coalesce(e.published_on, (e.published_at at time zone 'Asia/Shanghai')::date))
        from disclosure x join release r on r.id = x.release_id join edition e on e.disclosure_id = x.id
        where x.project_id = f.project_id and r.fiscal_year = f.fiscal_year and r.kind = 'TARGET'
            and e.state in ('PUBLISHED', 'SUPERSEDED')
            and exists (select from edition p where p.disclosure_id = x.id and p.state = 'PUBLISHED'))
from (select distinct on (project_id, fiscal_year) project_id, fiscal_year, version, state::jsonb as it from known_fact
        where kind = 'TARGET' and half = 'PROJECT' and jsonb_typeof(state::jsonb -> 'approval') = 'object'
        order by project_id, fiscal_year, version desc) f
cross join lateral (select f.it -> 'approval' as it) a
cross join lateral (values ('DEPARTMENT', a.it ->> 'approvedToDepartmentOn', f.it -> 'department'),
    ('UNIT', a.it ->> 'approvedToUnitOn', f.it -> 'unit')) c (clock, approved_on, organisation)
cross join lateral (select c.organisation as it) o
cross join lateral (select f.it -> 'department' as it) d;
