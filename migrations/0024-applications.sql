-- Somebody who applies is a person of this house who signs in by phone and code alone.
alter table person_role drop constraint person_role_known;
alter table person_role add constraint person_role_known check (
  role in ('owner', 'recruiter', 'agency', 'agent', 'supervisor', 'planner', 'payroll', 'auditor', 'applicant')
);

-- Within how many days whoever applies in this peak hears about the next step; they are told the day itself.
alter table peak add column reply_days integer not null default 3;
alter table peak add constraint peak_reply_days check (reply_days between 1 and 14);

-- One person wants the work of one posting. Ids and figures only: what was written lies in application_words, the phone
-- in the vault under the application's own consent (subject = this id). `phase` is what the events come to, kept for
-- lists; `steps` counts the events. `submission` is made with the form, so that sending it twice is applying once.
-- `times` are names of times of the week. `promised_on`: the day by which the applicant was told to hear from us;
-- nothing when the next step is theirs, or there is none. `erase_at`: when the words go, set once it is over.
create table application (
  id          uuid primary key,
  posting_id  uuid not null references posting (id),
  person_id   uuid not null references person (id) on delete cascade,
  submission  uuid not null,
  phase       text not null,
  steps       integer not null,
  times       text not null,
  language    text not null,
  applied_at  timestamptz not null,
  changed_at  timestamptz not null,
  promised_on date,
  erase_at    timestamptz,
  erased_at   timestamptz,
  constraint application_submission unique (person_id, submission),
  constraint application_phase check (phase in
    ('applied', 'looked-at', 'interview', 'offered', 'accepted', 'agreed', 'declined', 'withdrawn', 'erased')),
  constraint application_erased check ((phase = 'erased') = (erased_at is not null))
);

-- One open application of a person for a posting.
create unique index application_open on application (posting_id, person_id)
  where phase in ('applied', 'looked-at', 'interview', 'offered', 'accepted', 'agreed');
create index application_of_posting on application (posting_id, phase, changed_at);
create index application_of_person on application (person_id, id);
create index application_of_phase on application (phase, changed_at, id);
create index application_erase on application (erase_at, id) where erase_at is not null and erased_at is null;

-- What happened to an application, in order; only ever added to. `who` is nothing when the house did it by itself.
-- `reason` is a name from the list of reasons. `subject_id`: the slot, offer or bulk that it is about.
create table application_event (
  id             uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  position       integer not null,
  at             timestamptz not null,
  who            uuid,
  kind           text not null,
  reason         text,
  subject_id     uuid,
  constraint application_event_position unique (application_id, position)
);

-- What was written: by the applicant (`called`, `note`, `wrote`), to them (`message`), or about them (`remark`, the text
-- beside a reason; the applicant may read all of it). Goes when the application is erased.
create table application_words (
  id             uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  event_id       uuid not null references application_event (id) on delete cascade,
  part           text not null,
  words          text not null,
  constraint application_words_part unique (event_id, part),
  constraint application_words_known check (part in ('called', 'note', 'wrote', 'message', 'remark'))
);

create index application_words_of on application_words (application_id);

-- A time at which somebody can be met, opened for a posting; whoever is invited takes one. One place each.
create table interview_slot (
  id             uuid primary key,
  posting_id     uuid not null references posting (id),
  application_id uuid references application (id) on delete cascade,
  starts_at      timestamptz not null,
  minutes        integer not null,
  way            text not null,
  place          text not null,
  made_at        timestamptz not null,
  made_by        uuid,
  taken_at       timestamptz,
  closed_at      timestamptz,
  constraint interview_slot_minutes check (minutes between 10 and 180),
  constraint interview_slot_way check (way in ('phone', 'online', 'in-person')),
  constraint interview_slot_taken check ((application_id is null) = (taken_at is null))
);

create unique index interview_slot_one on interview_slot (application_id)
  where application_id is not null and closed_at is null;
create index interview_slot_of on interview_slot (posting_id, starts_at);

-- An offer of work made to one applicant. `terms` is the canonical JSON of everything offered, frozen: relation, place,
-- city, hours, pay, settlement, the rate card by version with its rates, and the estimate that was shown with it. The
-- columns beside it repeat what statements look for.
create table job_offer (
  id             uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  relation       text not null,
  city           text not null,
  place          text not null,
  week_hours     text not null,
  rate_card      text,
  terms          text not null,
  starts_on      date not null,
  answer_by      date not null,
  state          text not null,
  made_at        timestamptz not null,
  made_by        uuid,
  answered_at    timestamptz,
  constraint job_offer_state check (state in ('made', 'accepted', 'declined', 'withdrawn', 'lapsed')),
  constraint job_offer_answered check ((state = 'made') = (answered_at is null))
);

-- One offer at a time, and one that holds.
create unique index job_offer_standing on job_offer (application_id) where state in ('made', 'accepted');
create index job_offer_due on job_offer (answer_by, id) where state = 'made';

-- To turn down more than one at once takes two people: one proposes, another confirms or drops it.
create table bulk_decline (
  id         uuid primary key,
  posting_id uuid not null references posting (id),
  reason     text not null,
  remark     text not null,
  state      text not null,
  made_at    timestamptz not null,
  made_by    uuid not null,
  settled_at timestamptz,
  settled_by uuid,
  constraint bulk_decline_state check (state in ('proposed', 'confirmed', 'dropped')),
  constraint bulk_decline_settled check ((state = 'proposed') = (settled_at is null)),
  constraint bulk_decline_two check (state <> 'confirmed' or (settled_by is not null and settled_by <> made_by))
);

create index bulk_decline_made on bulk_decline (made_at, id);

create table bulk_decline_entry (
  bulk_id        uuid not null references bulk_decline (id) on delete cascade,
  application_id uuid not null references application (id) on delete cascade,
  primary key (bulk_id, application_id)
);

create index bulk_decline_entry_of on bulk_decline_entry (application_id);
