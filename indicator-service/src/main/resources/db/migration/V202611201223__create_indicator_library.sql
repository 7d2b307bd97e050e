-- The plain form of an indicator's name, by which goals and the library know each other: full width and capitals folded,
-- blanks, punctuation, numbering before it (1. 一、 指标1：) and a target behind it (≥95%, 100%) taken away. One function, so
-- that nobody cuts names in another way; a change of it comes with an update of every column made by it.
create function indicator_name_key(written text) returns text language plpgsql immutable strict parallel safe as
$$
declare
    bare  text := regexp_replace(lower(normalize(written, NFKC)), '\s+', '', 'g');
    plain text := bare;
begin
    plain := regexp_replace(plain, '^(指标[0-9]{0,3}[:、.]|[(][0-9一二三四五六七八九十]{1,3}[)]|[0-9一二三四五六七八九十]{1,3}[、:.](?![0-9]))', '');
    plain := regexp_replace(plain, '(:|≥|≤|≧|≦|>|<|=|不低于|不少于|不高于|不超过|不小于|不大于|达到|达)*[0-9.]+[%‰](以上|以下|以内|左右)?$', '');
    plain := regexp_replace(plain, '(≥|≤|≧|≦|>|<|=)+[0-9.]+[^0-9]{0,6}$', '');
    plain := regexp_replace(plain, '[-,.:;!?()\[\]{}<>"''/\\|_~·•、。“”‘’《》【】…—–]', '', 'g');
    plain := regexp_replace(plain, '(.)指标$', '\1');
    return left(case when plain = '' then bare else plain end, 100);
end
$$;

create table library_indicator (
    id                uuid    constraint library_indicator_pk primary key,
    lock_version      bigint  not null,
    version           bigint  not null,
    code              text    not null constraint library_indicator_code unique,
    scope             text    not null constraint library_indicator_scope
        check (scope in ('COMMON', 'SECTOR', 'DEPARTMENT', 'FIXED')),
    region            text    constraint library_indicator_region check (region ~ '^[1-9][0-9]{5}$'),
    region_prefix     text    generated always as (
        case when region like '%0000' then left(region, 2) when region like '%00' then left(region, 4) else region end) stored,
    sector            text,
    department_region text,
    department_code   text,
    category          text    not null,
    subcategory       text    not null,
    name              text    not null,
    name_key          text    not null generated always as (indicator_name_key(name)) stored,
    definition        text    not null,
    unit_of_measure   text,
    direction         text    not null constraint library_indicator_direction
        check (direction in ('POSITIVE', 'REVERSE', 'NEUTRAL')),
    usual_low         numeric,
    usual_high        numeric,
    usual_words       text,
    data_source       text    not null,
    evidence          text    not null,
    scoring_rule      text    not null,
    rule_kind         text    not null,
    content_version   integer not null,
    stage             text    not null constraint library_indicator_stage
        check (stage in ('ACTIVE', 'RETIRED', 'SUPERSEDED')),
    remarks           text,
    ended_on          date,
    successor_id      uuid    constraint library_indicator_successor references library_indicator,
    tended            boolean not null,
    changed_by        text    not null,
    changed_at        timestamptz not null,
    words             tsvector not null default '',
    constraint library_indicator_range check (usual_low <= usual_high),
    constraint library_indicator_ended check ((stage = 'ACTIVE') = (ended_on is null)),
    constraint library_indicator_superseded check ((stage = 'SUPERSEDED') = (successor_id is not null))
);
-- One in use for the same people, of the same class, by the same name.
create unique index library_indicator_in_use
    on library_indicator (scope, region, sector, department_code, subcategory, name_key) nulls not distinct
    where stage = 'ACTIVE';
create index library_indicator_by_words on library_indicator using gin (words);
create index library_indicator_by_name on library_indicator (subcategory, name_key);

create table library_version (
    indicator_id    uuid        not null constraint library_version_indicator references library_indicator,
    number          integer     not null constraint library_version_counts_from_one check (number >= 1),
    category        text        not null,
    subcategory     text        not null,
    name            text        not null,
    definition      text        not null,
    unit_of_measure text,
    direction       text        not null,
    usual_low       numeric,
    usual_high      numeric,
    usual_words     text,
    data_source     text        not null,
    evidence        text        not null,
    scoring_rule    text        not null,
    rule_kind       text        not null,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    constraint library_version_pk primary key (indicator_id, number)
);
create function refuse_change_of_library_version() returns trigger language plpgsql as
$$ begin raise exception 'a version of a library indicator never changes' using errcode = 'restrict_violation'; end $$;
create trigger library_version_never_changes before update or delete on library_version
    for each row execute function refuse_change_of_library_version();

create table library_number (
    prefix text    constraint library_number_pk primary key,
    last   integer not null
);

-- Which editions of the start content were loaded, by their digest, so that each is loaded once.
create table library_start (
    digest    text        constraint library_start_pk primary key,
    loaded_at timestamptz not null default now()
);

-- The targets of goals as approved now; made anew from the goals at any time. A target too long for an example is kept
-- empty. A second level that a form does not print is known for satisfaction and for cost, which have only one.
create table approved_target (
    goal_id     uuid    not null constraint approved_target_goal references performance_goal,
    position    integer not null,
    subcategory text    not null,
    name_key    text    not null,
    target      text    not null,
    fiscal_year integer not null,
    unit_id     uuid    not null,
    region      text    not null,
    constraint approved_target_pk primary key (goal_id, position)
);
create index approved_target_by_name
    on approved_target (subcategory, name_key) include (fiscal_year, unit_id, region, target);

create function approved_target_of(goal uuid, version integer) returns setof approved_target language sql stable as
$$
    select g.id, i.position, coalesce(i.subcategory, i.category), indicator_name_key(i.name),
           case when length(i.target) <= 200 then i.target else '' end, g.fiscal_year, g.unit_id, g.region
    from performance_goal g join goal_indicator i on i.goal_id = g.id and i.goal_version = version
    where g.id = goal and (i.subcategory is not null or i.category in ('SATISFACTION', 'COST'))
$$;
insert into approved_target
    select t.* from performance_goal g cross join lateral approved_target_of(g.id, g.approved_version) t
    where g.approved_version is not null;
