-- Performance goals: one per project and year, with versions of their content. A version never changes: an edit makes
-- a new one (预算法实施条例 41: the approved target is not changed at will).
create table performance_goal (
    id                uuid    constraint performance_goal_pk primary key,
    lock_version      bigint  not null,
    version           bigint  not null,
    project_id        uuid    not null,
    fiscal_year       integer not null constraint performance_goal_year check (fiscal_year between 1995 and 2099),
    project_version   bigint  not null,
    project_name      text    not null,
    region            text    not null constraint performance_goal_region check (region ~ '^[1-9][0-9]{5}$'),
    unit_id           uuid    not null,
    unit_region       text    not null,
    unit_code         text    not null,
    unit_name         text    not null,
    department_id     uuid    not null,
    department_region text    not null,
    department_code   text    not null,
    department_name   text    not null,
    budget            numeric(18, 2),
    status            text    not null constraint performance_goal_status
        check (status in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'RECORDED')),
    version_count     integer not null,
    current_version   integer not null constraint performance_goal_current_exists
        check (current_version between 1 and version_count),
    approved_version  integer constraint performance_goal_approved_exists
        check (approved_version between 1 and version_count),
    review_id         uuid,
    remarks           text,
    constraint performance_goal_natural_key unique (project_id, fiscal_year),
    constraint performance_goal_approved_has_version check (status <> 'APPROVED' or approved_version is not null)
);
create index performance_goal_listed on performance_goal (fiscal_year desc, unit_code, id);
create index performance_goal_by_unit on performance_goal (unit_id);

create table goal_version (
    goal_id            uuid        not null constraint goal_version_goal references performance_goal,
    number             integer     not null constraint goal_version_counts_from_one check (number >= 1),
    stated_at          timestamptz not null,
    goal               text        not null,
    numbered_goals     text[]      not null,
    source_document_id uuid,
    source_layout      text,
    source_kind        text,
    source_title       text,
    source_published_on date,
    source_origin      text,
    source_digest      text,
    source_position    integer,
    constraint goal_version_pk primary key (goal_id, number)
);

create table goal_indicator (
    goal_id             uuid    not null,
    goal_version        integer not null,
    position            integer not null constraint goal_indicator_counts_from_one check (position >= 1),
    category_caption    text,
    category            text    constraint goal_indicator_category
        check (category in ('OUTPUT', 'COST', 'BENEFIT', 'SATISFACTION')),
    subcategory_caption text,
    subcategory         text    constraint goal_indicator_subcategory
        check (subcategory in ('QUANTITY', 'QUALITY', 'TIMELINESS', 'COST', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL',
                               'SUSTAINABLE_IMPACT', 'SATISFACTION')),
    prefix              text,
    name                text    not null,
    target              text    not null,
    points              numeric constraint goal_indicator_points_not_negative check (points >= 0),
    constraint goal_indicator_pk primary key (goal_id, goal_version, position),
    constraint goal_indicator_version foreign key (goal_id, goal_version) references goal_version
);

create table goal_review (
    id              uuid        constraint goal_review_pk primary key,
    goal_id         uuid        not null,
    goal_version    integer     not null,
    grade           text        not null,
    completeness    text        not null,
    relevance       text        not null,
    appropriateness text        not null,
    feasibility     text        not null,
    opinion         text        not null,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    constraint goal_review_version foreign key (goal_id, goal_version) references goal_version,
    constraint goal_review_grades check (
        array [grade, completeness, relevance, appropriateness, feasibility]
            <@ array ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'])
);
create index goal_review_by_version on goal_review (goal_id, goal_version);
alter table performance_goal add constraint performance_goal_review foreign key (review_id) references goal_review;

-- What was once stated, reviewed or approved can be looked up for ever: the database itself refuses to change it.
create function refuse_change_of_stated_goal() returns trigger language plpgsql as
$$ begin raise exception '% of a goal never changes', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger goal_version_never_changes before update or delete on goal_version
    for each row execute function refuse_change_of_stated_goal();
create trigger goal_indicator_never_changes before update or delete on goal_indicator
    for each row execute function refuse_change_of_stated_goal();
create trigger goal_review_never_changes before update or delete on goal_review
    for each row execute function refuse_change_of_stated_goal();
