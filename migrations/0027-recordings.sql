-- A reading aloud that its reader wants rated by people. Nobody's name: whoever has the code comes back to it, and the
-- code is kept as a hash. `measures` and `result` are JSON of our own making.
create table reading (
  id              uuid primary key,
  code_hash       text not null,
  sheet           text not null,
  media           text not null,
  parts           integer not null,
  state           text not null,
  measures        text not null,
  result          text,
  made_at         timestamptz not null,
  handed_in_at    timestamptz,
  sound_until     timestamptz not null,
  sound_erased_at timestamptz,
  kept_until      timestamptz not null,
  constraint reading_code unique (code_hash),
  constraint reading_media check (media in ('audio/webm', 'audio/mp4', 'audio/ogg')),
  constraint reading_state check (state in ('arriving', 'waiting', 'rated', 'ended')),
  constraint reading_parts check (parts between 1 and 16),
  constraint reading_rated check ((state = 'rated') = (result is not null)),
  constraint reading_arrived check ((state = 'arriving') = (handed_in_at is null) or state = 'ended'),
  constraint reading_erased check (state <> 'ended' or sound_erased_at is not null)
);

create index reading_handed_in on reading (handed_in_at, id);
create index reading_sound_due on reading (sound_until, id) where sound_erased_at is null;
create index reading_due on reading (kept_until, id);

-- The recording, sealed as the vault seals, in pieces that no statement takes long with. Gone after its time, whether
-- or not anybody listened.
create table reading_sound (
  reading_id uuid not null references reading (id),
  position   integer not null,
  sealed     bytea not null,
  key_id     text not null,
  primary key (reading_id, position)
);

-- One sheet of one rater. Without a total: the recording could not be judged, and why.
create table reading_rating (
  id           uuid primary key,
  reading_id   uuid not null references reading (id),
  rater_id     uuid not null,
  rated_at     timestamptz not null,
  marks        text,
  total_tenths integer,
  unratable    text,
  constraint reading_rating_once unique (reading_id, rater_id),
  constraint reading_rating_whole check
    ((marks is null) = (total_tenths is null) and (marks is null) = (unratable is not null)),
  constraint reading_rating_total check (total_tenths between 0 and 1000),
  constraint reading_rating_unratable check (unratable in ('noise', 'faint', 'other-text', 'cut-off'))
);
