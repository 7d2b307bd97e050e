-- A finding of the review for personal data and secrecy that a person accepted, for as long as the text is the same.
create table screening_acceptance (
    finding_id   uuid        constraint screening_acceptance_pk primary key,
    subject_id   uuid        not null,
    text_digest  text        not null,
    remarks      text        not null,
    accepted_by  text        not null,
    accepted_at  timestamptz not null
);
create index screening_acceptance_by_subject on screening_acceptance (subject_id);
