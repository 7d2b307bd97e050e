-- An import can fail as a whole although each of its forms was recorded: nobody could be told of the document.
alter table document_import
    add column failure text,
    add constraint document_import_failure check (failure is null or state = 'FAILED');
