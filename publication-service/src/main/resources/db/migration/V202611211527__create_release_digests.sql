-- The signed list of digests as it was last written; made anew when what it was made of, or the key, is another.
create table release_digests (
    release_id uuid constraint release_digests_pk primary key constraint release_digests_release references release,
    basis      text not null,
    written    text not null
);
