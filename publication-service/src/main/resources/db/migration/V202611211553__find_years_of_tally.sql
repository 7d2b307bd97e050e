-- The first and the last year to filter by are looked up on every page of search results.
create index catalogue_tally_by_year on catalogue_tally (fiscal_year) where entries > 0;
