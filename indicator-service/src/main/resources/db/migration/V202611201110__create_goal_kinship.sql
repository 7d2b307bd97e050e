-- What goals are found by when another is held against them: of the version that counts, written in the transaction that
-- makes it so. It holds no fact of its own and can be made anew from the goals at any time.
create table marked_goal (
    goal_id      uuid    constraint marked_goal_pk primary key
                         constraint marked_goal_goal references performance_goal,
    goal_version integer not null,
    edition      integer not null
);

-- One mark for each row (name and target), each band of the narrative's minhash, each known typing error.
create table goal_mark (
    mark    bigint not null,
    goal_id uuid   not null constraint goal_mark_goal references marked_goal,
    constraint goal_mark_pk primary key (mark, goal_id)
);
create index goal_mark_by_goal on goal_mark (goal_id);

create table goal_unit_cost (
    goal_id     uuid           not null constraint goal_unit_cost_goal references marked_goal,
    position    integer        not null,
    activity    text           not null,
    per         text           not null,
    groups      text[]         not null,
    yuan        numeric        not null,
    written     text           not null,
    in_name     boolean        not null,
    province    text           not null,
    fiscal_year integer        not null,
    constraint goal_unit_cost_pk primary key (goal_id, position)
);
create index goal_unit_cost_by_activity on goal_unit_cost (activity, per, province, fiscal_year);

-- The goals of one unit in one year, and those of one project over the years.
create index performance_goal_by_unit_and_year on performance_goal (unit_id, fiscal_year);
