-- What is kept for a while only is found by its age when it is deleted.
create index idempotent_answer_by_age on idempotent_answer (created_at);
create index inbox_by_age on inbox (received_at);
