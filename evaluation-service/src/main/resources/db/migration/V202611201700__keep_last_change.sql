-- Who changed a sheet last, for the one who comes too late; and whether people keep the year in the suite, so that no
-- document overwrites it.
alter table sheet add column changed_by text;
alter table sheet add column changed_at timestamptz;
alter table sheet add column kept_by_people boolean not null default true;
update sheet set changed_by = 'system', changed_at = coalesce(completed_at, now());
alter table sheet alter column changed_by set not null;
alter table sheet alter column changed_at set not null;
alter table sheet alter column kept_by_people drop default;
alter table sheet rename column remark to remarks;
