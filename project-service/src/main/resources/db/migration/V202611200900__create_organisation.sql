-- Organisations: identified by region and code; names may repeat, an alias belongs to one organisation (domain.md 1).
create table organisation (
    id           uuid   constraint organisation_pk primary key,
    version      bigint not null,
    region       text   not null constraint organisation_region check (region ~ '^[1-9][0-9]{5}$'),
    code         text   not null,
    name         text   not null,
    parent_id    uuid   constraint organisation_parent references organisation,
    valid_from   date,
    valid_to     date,
    provisional  boolean not null,
    constraint organisation_natural_key unique (region, code),
    constraint organisation_validity check (valid_to is null or valid_from is null or valid_from <= valid_to),
    constraint organisation_not_its_own_parent check (parent_id <> id)
);
create index organisation_by_name on organisation (region, name);

create table organisation_alias (
    organisation_id uuid not null constraint organisation_alias_owner references organisation,
    region          text not null,
    alias           text not null,
    constraint organisation_alias_belongs_to_one primary key (region, alias)
);
