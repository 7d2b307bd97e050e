-- Every time what is public changed. A change gets its position when it is committed, one after the other, so that who
-- reads on behind a position never misses one that committed late.
create sequence public_change_position;
create table public_change (
    id            bigint generated always as identity constraint public_change_pk primary key,
    position      bigint constraint public_change_position_once unique,
    change        text        not null constraint public_change_change check (change in ('PUBLISHED', 'WITHDRAWN')),
    disclosure_id uuid        not null constraint public_change_disclosure references disclosure,
    release_id    uuid        not null,
    project_id    uuid        not null,
    kind          text        not null,
    fiscal_year   integer     not null,
    unit_id       uuid        not null,
    edition       integer     not null,
    digest        text        not null,
    changed_at    timestamptz not null
);
create index public_change_without_position on public_change (id) where position is null;
create index public_change_by_unit on public_change (unit_id, fiscal_year, position);

insert into public_change (change, disclosure_id, release_id, project_id, kind, fiscal_year, unit_id, edition, digest, changed_at)
select s.change, d.id, r.id, d.project_id, r.kind, r.fiscal_year, d.unit_id, e.number, e.digest, s.at
from edition e join disclosure d on d.id = e.disclosure_id join release r on r.id = d.release_id
cross join lateral (values ('PUBLISHED', e.published_at), ('WITHDRAWN', e.withdrawn_at)) s (change, at)
where s.at is not null order by s.at, d.id, e.number;
update public_change c set position = o.position
from (select id, nextval('public_change_position') as position from (select id from public_change order by id) t) o
where o.id = c.id;

-- What the published forms say of money, in 元: the phases of a budget by source, and what one of something may cost.
create table published_funds (
    disclosure_id uuid    not null constraint published_funds_disclosure references disclosure on delete cascade,
    line          integer not null,
    source        text    not null,
    caption       text    not null,
    opening       numeric(18, 2),
    adjusted      numeric(18, 2),
    executed      numeric(18, 2),
    constraint published_funds_pk primary key (disclosure_id, line)
);
create table published_unit_cost (
    disclosure_id uuid     not null constraint published_unit_cost_disclosure references disclosure on delete cascade,
    line          integer  not null,
    indicator     text     not null,
    written       text     not null,
    operator      text     not null,
    amount        numeric  not null,
    per           text     not null,
    words         tsvector not null,
    constraint published_unit_cost_pk primary key (disclosure_id, line)
);
create index published_unit_cost_by_words on published_unit_cost using gin (words);

-- Which edition the two tables were made from.
create table published_extract (
    disclosure_id uuid    constraint published_extract_pk primary key
        constraint published_extract_disclosure references disclosure on delete cascade,
    edition       integer not null
);
create index disclosure_by_unit_key on disclosure (unit_region, unit_code);
-- For comparisons of scores.
create index catalogue_entry_by_scored_region on catalogue_entry (region text_pattern_ops, fiscal_year)
    where kind = 'SELF_EVALUATION' and score is not null;
