-- How the year of a sheet stands, counted by light.
create table watched_year (
    sheet_id          uuid    constraint watched_year_pk primary key constraint watched_year_sheet references sheet,
    project_id        uuid    not null,
    fiscal_year       integer not null,
    region            text    not null,
    unit_id           uuid    not null,
    unit_region       text    not null,
    unit_code         text    not null,
    unit_name         text    not null,
    department_id     uuid    not null,
    department_region text    not null,
    department_code   text    not null,
    department_name   text    not null,
    project_name      text    not null,
    watched_since     date    not null,
    light             text    not null constraint watched_year_light check (light in ('RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY')),
    money_light       text    not null constraint watched_year_money_light check (money_light in ('RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY')),
    money_formula     text    not null,
    rows_light        text    constraint watched_year_rows_light check (rows_light in ('RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY'))
);
create index watched_year_by_department on watched_year (fiscal_year, department_region, department_code);
create index watched_year_by_unit on watched_year (fiscal_year, unit_region, unit_code);

-- A unit's own plan; row 0 is the money.
create table year_plan (
    sheet_id   uuid        constraint year_plan_pk primary key constraint year_plan_sheet references sheet,
    version    bigint      not null,
    reason     text,
    changed_by text        not null,
    changed_at timestamptz not null
);
create table year_plan_point (
    sheet_id     uuid    not null constraint year_plan_point_owner references year_plan,
    position     integer not null,
    row_position integer not null constraint year_plan_point_row check (row_position >= 0),
    indicator    text    not null,
    month        integer constraint year_plan_point_month check (month between 1 and 12),
    due          date,
    name         text,
    share        numeric not null constraint year_plan_point_share check (share between 0 and 1),
    constraint year_plan_point_pk primary key (sheet_id, position),
    constraint year_plan_point_kind check ((month is null) <> (due is null))
);

-- What was spent by which day, as told.
create table execution_reading (
    sheet_id uuid           not null constraint execution_reading_sheet references sheet,
    as_of    date           not null,
    adjusted numeric(18, 2) not null,
    executed numeric(18, 2) not null,
    constraint execution_reading_pk primary key (sheet_id, as_of)
);

create table monitoring_report (
    id                   uuid           constraint monitoring_report_pk primary key,
    version              bigint         not null,
    sheet_id             uuid           not null constraint monitoring_report_sheet references sheet,
    round                integer        not null constraint monitoring_report_round check (round >= 1),
    round_name           text           not null,
    until                date           not null,
    stage                text           not null constraint monitoring_report_stage check (stage in ('OPEN', 'SUBMITTED', 'REVIEWED')),
    adjusted             numeric(18, 2) not null,
    executed             numeric(18, 2) not null,
    money_planned_share  numeric        not null,
    money_cause          text,
    money_explanation    text,
    opened_early_because text,
    remarks              text,
    changed_by           text           not null,
    changed_at           timestamptz    not null,
    constraint monitoring_report_once unique (sheet_id, round)
);
create table monitoring_report_row (
    report_id     uuid    not null constraint monitoring_report_row_owner references monitoring_report,
    position      integer not null,
    row_position  integer not null,
    indicator     text    not null,
    target        text    not null,
    under_cost    boolean not null,
    planned_share numeric not null,
    own_plan      boolean not null,
    done          text,
    expected      text,
    cause         text    constraint monitoring_report_row_cause check (cause in ('FUNDING', 'SYSTEM', 'PERSONNEL', 'HARDWARE', 'OTHER')),
    explanation   text,
    likelihood    text    constraint monitoring_report_row_likelihood check (likelihood in ('CERTAIN', 'POSSIBLE', 'IMPOSSIBLE')),
    constraint monitoring_report_row_pk primary key (report_id, position)
);

create table alert (
    id                uuid           constraint alert_pk primary key,
    version           bigint         not null,
    sheet_id          uuid           not null constraint alert_year references watched_year,
    unit_id           uuid           not null,
    stage             text           not null constraint alert_stage check (stage in
                          ('UNIT', 'DEPARTMENT', 'FINANCE', 'SUSPENSION_PROPOSED', 'SUSPENDED', 'KEPT', 'CLEARED')),
    line_month        integer        not null constraint alert_line_month check (line_month between 1 and 12),
    line_rate         numeric        not null,
    adjusted          numeric(18, 2) not null,
    executed          numeric(18, 2) not null,
    rate              numeric        not null,
    formula           text           not null,
    raised_on         date           not null,
    due_on            date,
    decision_suspends boolean,
    decision_reason   text,
    decided_by        text,
    decided_at        timestamptz,
    cleared_on        date,
    cleared_because   text,
    changed_by        text           not null,
    changed_at        timestamptz    not null
);
-- One sheet has one alert at a time.
create unique index alert_open on alert (sheet_id) where stage <> 'CLEARED';
create index alert_newest on alert (raised_on desc, id);
create index alert_by_unit on alert (unit_id);

create table rectification (
    id           uuid        constraint rectification_pk primary key,
    version      bigint      not null,
    sheet_id     uuid        not null constraint rectification_year references watched_year,
    unit_id      uuid        not null,
    kind         text        not null constraint rectification_kind check (kind in ('ALERT', 'RED_LIGHT', 'REVIEW')),
    alert_id     uuid        constraint rectification_alert references alert,
    round        integer,
    row_position integer,
    stage        text        not null constraint rectification_stage check (stage in ('DEMANDED', 'ANSWERED', 'ACCEPTED', 'CANCELLED')),
    demand       text        not null,
    demanded_on  date        not null,
    due_on       date        not null,
    measures     text,
    result       text,
    answered_on  date,
    remarks      text,
    changed_by   text        not null,
    changed_at   timestamptz not null
);
create index rectification_by_due on rectification (due_on, id);
create index rectification_by_sheet on rectification (sheet_id);

-- How far the look at all years has come on a day.
create table days_work (
    day        date    constraint days_work_pk primary key,
    last_sheet uuid,
    finished   boolean not null default false
);
create index sheet_running on sheet (id) where stage <> 'COMPLETED';
