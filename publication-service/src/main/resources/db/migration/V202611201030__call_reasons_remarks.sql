-- What people say of a step back is called remarks everywhere.
alter table edition rename column withdrawal_reason to withdrawal_remarks;
alter table edition rename constraint edition_withdrawal_has_a_reason to edition_withdrawal_has_remarks;
create index catalogue_entry_by_project on catalogue_entry (project_id);
