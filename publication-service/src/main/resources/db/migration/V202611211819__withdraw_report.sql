-- A published report can be taken from the public: its address stays and says why.
alter table report_edition
    add withdrawn_at       timestamptz,
    add withdrawal_remarks text,
    add constraint report_edition_withdrawn
        check ((state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawal_remarks is not null));
create index report_edition_shown on report_edition (unit_id, fiscal_year)
    where state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN');
