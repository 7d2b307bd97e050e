-- GIN knows no order: to show the newest twenty of 200,000 entries that bear a word it would fetch and sort them all. So the
-- catalogue stands on shelves of a few hundred entries in the order of the list, and each entry bears among its words
-- the shelf it stands on and everything that can be filtered by. The newest shelves are then asked first, and every
-- question is one intersection of posting lists.
alter table catalogue_entry
    add column rating text constraint catalogue_entry_rating check (rating in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    add column shelf integer,
    add column unit_region text,
    add column unit_code text,
    add column department_region text,
    add column department_code text;

create table catalogue_shelf (
    number integer     constraint catalogue_shelf_pk primary key,
    since  timestamptz not null constraint catalogue_shelf_since unique
);

-- What is listed at the same instant stands on one shelf, so that the shelves never contradict the list.
create function catalogue_shelf_for(listed timestamptz) returns integer language plpgsql as
$$
declare
    newest catalogue_shelf;
begin
    select * into newest from catalogue_shelf order by number desc limit 1;
    if newest.since >= listed then
        return (select number from catalogue_shelf where since <= listed order by since desc limit 1);
    end if;
    if (select count(*) from catalogue_entry where shelf = newest.number) >= 256 then
        perform pg_advisory_xact_lock(hashtextextended('catalogue_shelf', 0));
        -- It begins a little later: a transaction that is still on its way may list something before now.
        insert into catalogue_shelf
            select newest.number + 1, listed + interval '2 seconds'
             where not exists (select from catalogue_shelf where number > newest.number)
                on conflict do nothing;
    end if;
    return newest.number;
end $$;

-- @ marks what can be filtered by, # a shelf and the 16 and 256 shelves around it; no word that people type bears them.
create function catalogue_facets(entry catalogue_entry) returns tsvector language sql stable as
$$
    select array_to_tsvector(array_remove(array[
        '@r' || left(entry.region, 2), '@r' || left(entry.region, 4), '@r' || entry.region,
        '@k' || entry.kind, '@y' || entry.fiscal_year, '@g' || entry.rating,
        '@u' || entry.unit_id, '@d' || entry.department_id, '@p' || entry.project_id,
        '@m' || length(trunc(entry.amount)::text),
        '#a' || entry.shelf, '#b' || entry.shelf / 16, '#c' || entry.shelf / 256], null))
$$;

create function put_on_shelf() returns trigger language plpgsql as
$$ begin
    new.shelf := catalogue_shelf_for(new.listed_at);
    new.words := new.words || catalogue_facets(new);
    return new;
end $$;

-- What stands there already.
update catalogue_entry set rating = case
    when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 60 then 'FAIR'
    when score is not null then 'POOR' end;
update catalogue_entry e
   set unit_region = d.unit_region, unit_code = d.unit_code,
       department_region = d.department_region, department_code = d.department_code
  from disclosure d where d.id = e.disclosure_id;
update catalogue_entry e set shelf = placed.shelf
  from (select disclosure_id, (rank() over (order by listed_at) - 1) / 256 as shelf from catalogue_entry) placed
 where placed.disclosure_id = e.disclosure_id;
insert into catalogue_shelf
    select shelf, case shelf when 0 then '-infinity' else min(listed_at) end from catalogue_entry group by shelf
    union select 0, '-infinity' where not exists (select from catalogue_entry);
drop index catalogue_entry_by_words;
update catalogue_entry e set words = words || catalogue_facets(e);

alter table catalogue_entry
    alter column shelf set not null,
    alter column unit_region set not null,
    alter column unit_code set not null,
    alter column department_region set not null,
    alter column department_code set not null;
create trigger catalogue_entry_on_its_shelf before insert on catalogue_entry
    for each row execute function put_on_shelf();
create index catalogue_entry_by_shelf on catalogue_entry (shelf);
-- Without a pending list, which every search would read from end to end.
create index catalogue_entry_by_words on catalogue_entry using gin (words) with (fastupdate = off);
drop index catalogue_entry_by_region;

-- How many entries there are to filter, so that the counts and choices of the home page scan nothing.
create table catalogue_tally (
    region            text    not null,
    department_id     uuid    not null,
    department_region text    not null,
    department_code   text    not null,
    department_name   text    not null,
    fiscal_year       integer not null,
    kind              text    not null,
    entries           bigint  not null constraint catalogue_tally_entries check (entries >= 0),
    constraint catalogue_tally_pk primary key (region, department_id, fiscal_year, kind)
);
insert into catalogue_tally
    select region, department_id, max(department_region), max(department_code), max(department_name), fiscal_year,
           kind, count(*)
      from catalogue_entry group by region, department_id, fiscal_year, kind;

create function tally_listed() returns trigger language plpgsql as
$$ begin
    insert into catalogue_tally as known
        select region, department_id, max(department_region), max(department_code), max(department_name), fiscal_year,
               kind, count(*)
          from listed group by region, department_id, fiscal_year, kind order by region, department_id, fiscal_year, kind
        on conflict on constraint catalogue_tally_pk do update
            set entries = known.entries + excluded.entries, department_name = excluded.department_name;
    return null;
end $$;
create function tally_taken_down() returns trigger language plpgsql as
$$ begin
    update catalogue_tally known set entries = known.entries - gone.entries
      from (select region, department_id, fiscal_year, kind, count(*) as entries
              from taken_down group by region, department_id, fiscal_year, kind) gone
     where (known.region, known.department_id, known.fiscal_year, known.kind)
         = (gone.region, gone.department_id, gone.fiscal_year, gone.kind);
    return null;
end $$;
create trigger catalogue_entry_listed_counts after insert on catalogue_entry
    referencing new table as listed for each statement execute function tally_listed();
create trigger catalogue_entry_taken_down_counts after delete on catalogue_entry
    referencing old table as taken_down for each statement execute function tally_taken_down();
