-- Findings a person lets be. Bound to the check, the field and the text, not to a row or a version.
create table accepted_finding (
    id           uuid        constraint accepted_finding_pk primary key,
    goal_id      uuid        not null,
    goal_version integer     not null,
    check_id     text        not null,
    field        text        not null,
    said         text        not null,
    reason       text        not null,
    accepted_by  text        not null,
    accepted_at  timestamptz not null,
    constraint accepted_finding_version foreign key (goal_id, goal_version) references goal_version
);
-- By digest: two texts of 500 characters are longer than an index entry may be.
create unique index accepted_finding_once on accepted_finding (goal_id, check_id, field, md5(said));
