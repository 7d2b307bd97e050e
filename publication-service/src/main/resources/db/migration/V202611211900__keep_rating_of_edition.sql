-- A rating follows from the profile a sheet was scored under, not from its score alone.
alter table edition
    add column rating text constraint edition_rating check (rating in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR'));

update edition e set rating = c.rating
  from catalogue_entry c
 where c.disclosure_id = e.disclosure_id and e.state = 'PUBLISHED';

-- Nothing that was published changes or goes away, its amount and rating neither.
create or replace function keep_published_edition() returns trigger language plpgsql as
$$ begin
    if old.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
        and (tg_op = 'DELETE'
            or (new.content, new.digest, new.published_on, new.published_at, new.notice, new.number, new.amount, new.rating)
                is distinct from
               (old.content, old.digest, old.published_on, old.published_at, old.notice, old.number, old.amount, old.rating)) then
        raise exception 'edition % of disclosure % is published and never changes', old.number, old.disclosure_id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
drop trigger edition_published_is_final on edition;
create trigger edition_published_is_final before update or delete on edition
    for each row execute function keep_published_edition();
