-- What evaluation-service has said last of a project-year; it may come before anything else is known of the project.
create table evaluation_result (
    project_id      uuid           not null,
    fiscal_year     integer        not null,
    state_version   bigint         not null,
    revision        integer        not null,
    total_points    numeric(7, 2)  not null,
    total_score     numeric(7, 2)  not null,
    rating          text           not null,
    profile_id      text           not null,
    profile_version text           not null,
    completed_at    timestamptz    not null,
    constraint evaluation_result_pk primary key (project_id, fiscal_year)
);
