/** How long a message between applicant and recruiter may be, in characters; apart, so that pages need no checker. */
export const HOUSE_TEXT_LENGTH_MAX = 500;
