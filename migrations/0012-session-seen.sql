-- When somebody was last seen is asked for each line of the list of people: without this, each line reads every session.
create index session_seen on session (person_id, seen_at);
