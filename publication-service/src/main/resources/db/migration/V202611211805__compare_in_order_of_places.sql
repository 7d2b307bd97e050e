-- Comparisons go region by region and year by year and stop where the page is full, instead of reading everything for each.
drop index catalogue_entry_by_scored_region;
create index catalogue_entry_evaluated_by_place on catalogue_entry (region, fiscal_year)
    include (score, disclosure_id) where kind = 'SELF_EVALUATION';
create index published_funds_in_total on published_funds (disclosure_id)
    include (adjusted, executed) where source = 'TOTAL';
