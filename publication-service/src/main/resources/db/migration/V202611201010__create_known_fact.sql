-- What is known from the other services' events: the halves of what a disclosure is made of, each in its newest state.
create table known_fact (
    project_id  uuid    not null,
    fiscal_year integer not null,
    kind        text    not null constraint known_fact_kind check (kind in ('LIBRARY', 'TARGET', 'SELF_EVALUATION')),
    basis       text    not null,
    half        text    not null constraint known_fact_half check (half in ('PROJECT', 'PERFORMANCE')),
    version     bigint  not null,
    state       text    not null,
    constraint known_fact_pk primary key (project_id, fiscal_year, kind, basis, half)
);
