-- Whether the applicant wants a message when there is news about it: one a day to their number at most, with nothing of
-- the news in it. It goes to the phone that lies in the vault under the same consent; without one there, none goes.
alter table application add column notice boolean not null default false;
