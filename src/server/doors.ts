import type { Role } from '../kernel/role.ts';

/**
 * Who may come through a door. `anyone`: nobody need be signed in, and the page or route itself says what it says to
 * whom. `signed-in`: any person, about themselves. Else: a person with one of these roles.
 */
export type Who = 'anyone' | 'signed-in' | readonly [Role, ...Role[]];

export type Door = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'ALL',
  path: string,
  who: Who,
];

/**
 * Every door of the house, by the pattern it is hung with. What is not in this table is shut, and a test sees to it
 * that every route is here. What a role sees behind its door is up to the stores: people of an agency see only what
 * is their agency's.
 */
export const doors: readonly Door[] = [
  // Pages and files for the public.
  ['GET', '/', 'anyone'],
  ['POST', '/', 'anyone'],
  ['ALL', '/assets/*', 'anyone'],
  ['GET', '/guard', 'anyone'],
  ['GET', '/earn', 'anyone'],
  ['GET', '/jobs', 'anyone'],
  ['GET', '/jobs/:code', 'anyone'],
  ['GET', '/jobs/:code/poster', 'anyone'],
  ['GET', '/jobs/:code/apply', 'anyone'],
  ['POST', '/jobs/:code/apply', 'anyone'],
  // Without a session they ask for the phone; with one they show its owner's own.
  ['GET', '/applications', 'anyone'],
  ['POST', '/applications/entrance', 'anyone'],
  ['POST', '/applications/leaving', 'anyone'],
  ['POST', '/applications/:id/answers', 'signed-in'],
  ['GET', '/applications/:id/invitation.ics', 'signed-in'],
  ['GET', '/p', 'anyone'],
  // Tests: nothing of them is kept unless somebody asks.
  ['GET', '/try', 'anyone'],
  ['GET', '/try/typing', 'anyone'],
  ['GET', '/try/first-case', 'anyone'],
  ['GET', '/try/certificate', 'anyone'],
  ['GET', '/try/by-hand', 'anyone'],
  ['POST', '/try/by-hand', 'anyone'],
  // Whoever has the code.
  ['GET', '/try/by-hand/:code', 'anyone'],
  ['POST', '/api/try/typing', 'anyone'],
  ['POST', '/api/try/certificates', 'anyone'],
  ['GET', '/appeal', 'anyone'],
  ['POST', '/appeal', 'anyone'],
  ['POST', '/appeals', 'anyone'],
  // Whoever has the code.
  ['GET', '/appeal/:code', 'anyone'],
  ['POST', '/appeal/:code', 'anyone'],
  ['GET', '/health', 'anyone'],
  ['GET', '/ready', 'anyone'],
  // Shut to other machines but for those with a token, whatever their role.
  ['GET', '/metrics', 'anyone'],
  ['GET', '/api/docs', 'anyone'],
  ['GET', '/api/openapi.json', 'anyone'],
  ['POST', '/api/verdicts', 'anyone'],
  ['GET', '/api/register', 'anyone'],

  // Empty sheets: what they show, their script asks for below.
  ['GET', '/sign-in', 'anyone'],
  ['GET', '/admin', 'anyone'],
  ['GET', '/admin/*', 'anyone'],
  ['GET', '/recruit', 'anyone'],
  ['GET', '/recruit/*', 'anyone'],
  ['GET', '/payroll', 'anyone'],
  ['GET', '/payroll/*', 'anyone'],
  ['GET', '/me', 'anyone'],
  ['GET', '/me/*', 'anyone'],

  // Coming in and going out.
  ['POST', '/api/sessions', 'anyone'],
  ['POST', '/api/sign-in-codes', 'anyone'],
  ['GET', '/api/example', 'anyone'],
  ['GET', '/api/session', 'signed-in'],
  ['PUT', '/api/session/password', 'signed-in'],
  ['DELETE', '/api/session', 'signed-in'],
  ['DELETE', '/api/sessions', 'signed-in'],

  // People and agencies.
  ['GET', '/api/people', ['owner', 'auditor', 'agency']],
  ['POST', '/api/people', ['owner']],
  ['POST', '/api/people/import', ['owner']],
  ['GET', '/api/people/:id', ['owner', 'auditor', 'agency']],
  ['PATCH', '/api/people/:id', ['owner']],
  ['POST', '/api/people/:id/passwords', ['owner']],
  ['GET', '/api/agencies', ['owner', 'recruiter', 'auditor', 'agency']],
  ['POST', '/api/agencies', ['owner']],
  ['GET', '/api/agencies/:id', ['owner', 'recruiter', 'auditor', 'agency']],
  ['PATCH', '/api/agencies/:id', ['owner']],
  ['GET', '/api/audit', ['owner', 'auditor']],
  ['POST', '/api/audit/checks', ['owner', 'auditor']],

  // The register of official channels.
  ['GET', '/api/channels', ['owner', 'auditor']],
  ['GET', '/api/channels/:id', ['owner', 'auditor']],
  ['POST', '/api/channels', ['owner']],
  ['POST', '/api/channels/import', ['owner']],
  ['PATCH', '/api/channels/:id', ['owner']],
  ['PUT', '/api/channels/:id/retirement', ['owner']],
  ['DELETE', '/api/channels/:id/retirement', ['owner']],

  // Appeals against verdicts: supervisors answer complaints, so they answer these too.
  ['GET', '/api/appeals', ['owner', 'supervisor', 'auditor']],
  ['GET', '/api/appeals/:id', ['owner', 'supervisor', 'auditor']],
  ['POST', '/api/appeals/:id/answers', ['owner', 'supervisor']],
  ['GET', '/api/misses', ['owner', 'supervisor', 'auditor']],
  ['GET', '/api/misses/corpus', ['owner', 'supervisor', 'auditor']],

  // The house itself: work that waits for a person, and how it stands.
  ['GET', '/api/jobs', ['owner', 'auditor']],
  ['POST', '/api/jobs/:id/retries', ['owner']],
  ['GET', '/api/system', ['owner', 'auditor']],

  // Personal data: one's own, or what the role and the purpose allow; the vault itself says which, entry by entry.
  ['GET', '/api/vault/subjects/:id', 'signed-in'],
  ['POST', '/api/vault/entries/:id/readings', 'signed-in'],
  ['POST', '/api/vault/subjects/:id/exports', 'signed-in'],
  ['POST', '/api/vault/subjects/:id/erasures', 'signed-in'],
  ['GET', '/api/keys', ['owner', 'auditor']],
  ['POST', '/api/keys/resealings', ['owner']],

  // Recruiting: who vouches for whom is the owner's; an agency sees and signs only its own.
  ['GET', '/api/open-postings/:code', 'anyone'],
  ['GET', '/api/status-lists/:kid', 'anyone'],
  ['GET', '/api/roots', ['owner', 'recruiter', 'auditor']],
  ['POST', '/api/roots', ['owner']],
  ['PUT', '/api/roots/:kid/retirement', ['owner']],
  ['GET', '/api/endorsements', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/endorsements', ['owner']],
  ['PUT', '/api/endorsements/:id/revocation', ['owner']],
  ['GET', '/api/peaks', ['owner', 'recruiter', 'agency', 'planner', 'auditor']],
  ['POST', '/api/peaks', ['owner', 'recruiter']],
  ['GET', '/api/postings', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/postings', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/posting-checks', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/postings/:id', ['owner', 'recruiter', 'agency', 'auditor']],
  ['PUT', '/api/postings/:id', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/postings/:id/publication', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/postings/:id/withdrawal', ['owner', 'recruiter', 'agency']],

  // Agreements. An agency drafts its own; whoever may sign for the operator is said by the noun.
  ['GET', '/api/agreement-offers', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/agreement-checks', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/agreements', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/agreements', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/agreements/:id', ['owner', 'recruiter', 'agency', 'auditor']],
  ['GET', '/api/agreements/:id/file', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/agreements/:id/replacement', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/agreements/:id/withdrawal', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/agreements/:id/end', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/agreements/:id/codes', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/agreements/:id/signature', ['owner', 'recruiter', 'agency']],
  ['PUT', '/api/agreements/:id/steps/:item', ['owner', 'recruiter', 'agency']],
  // One's own agreements; the stores look at nothing else.
  ['GET', '/api/me/agreements', 'signed-in'],
  ['GET', '/api/me/agreements/:id', 'signed-in'],
  ['GET', '/api/me/agreements/:id/file', 'signed-in'],
  ['GET', '/api/me/agreements/:id/text', 'signed-in'],
  ['POST', '/api/me/agreements/:id/codes', 'signed-in'],
  ['POST', '/api/me/agreements/:id/signature', 'signed-in'],
  ['POST', '/api/me/agreements/:id/refusal', 'signed-in'],
  ['POST', '/api/me/agreements/:id/papers', 'signed-in'],
  ['PUT', '/api/me/agreements/:id/steps/:item', 'signed-in'],

  // Applications: an agency sees and decides those for its own postings.
  ['GET', '/api/applications', ['owner', 'recruiter', 'agency', 'auditor']],
  ['GET', '/api/application-board', ['owner', 'recruiter', 'agency', 'auditor']],
  ['GET', '/api/applications/:id', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/applications/:id/decisions', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/applications/:id/messages', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/applications/:id/rate-cards', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/applications/:id/offer-drafts', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/applications/:id/offers', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/applications/:id/offer-withdrawals', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/postings/:id/interview-slots', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/postings/:id/interview-slots', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/interview-slots/:id/closing', ['owner', 'recruiter', 'agency']],
  ['GET', '/api/bulk-declines', ['owner', 'recruiter', 'agency', 'auditor']],
  ['POST', '/api/bulk-declines', ['owner', 'recruiter', 'agency']],
  ['POST', '/api/bulk-declines/:id/settlement', ['owner', 'recruiter', 'agency']],

  // Certificates kept with one's own applications; the store looks at nothing else.
  ['GET', '/api/me/qualifications', 'signed-in'],
  ['POST', '/api/me/qualifications', 'signed-in'],
  ['DELETE', '/api/me/qualifications/:id', 'signed-in'],
  ['GET', '/api/by-hand-requests', ['owner', 'recruiter', 'auditor']],
  ['POST', '/api/by-hand-requests/:id/answers', ['owner', 'recruiter']],

  // Pay: the books, by those who keep them; who approves is a second person, whatever their role.
  ['GET', '/api/pay/overview', ['payroll', 'owner', 'auditor']],
  ['PUT', '/api/pay/vat-rule', ['owner']],
  ['DELETE', '/api/pay/vat-rule', ['owner']],
  ['GET', '/api/pay/payees', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/payees', ['payroll', 'owner']],
  ['GET', '/api/pay/payees/:id', ['payroll', 'owner', 'auditor']],
  ['PUT', '/api/pay/payees/:id/terms', ['payroll', 'owner']],
  ['PUT', '/api/pay/payees/:id/deductions', ['payroll', 'owner']],
  ['GET', '/api/pay/rate-cards', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/rate-cards', ['payroll', 'owner']],
  ['GET', '/api/pay/rate-cards/:id', ['payroll', 'owner', 'auditor']],
  ['PUT', '/api/pay/rate-cards/:id', ['payroll', 'owner']],
  ['POST', '/api/pay/rate-cards/:id/trials', ['payroll', 'owner']],
  ['GET', '/api/pay/rate-cards/:id/trial', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/rate-cards/:id/publication', ['payroll', 'owner']],
  ['PUT', '/api/pay/rate-cards/:id/end', ['payroll', 'owner']],
  ['POST', '/api/pay/events/import', ['payroll', 'owner']],
  ['GET', '/api/pay/events', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/events/:id/withdrawal', ['payroll', 'owner']],
  ['GET', '/api/pay/periods', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/periods', ['payroll', 'owner']],
  ['GET', '/api/pay/periods/:id', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/periods/:id/reckonings', ['payroll', 'owner']],
  ['GET', '/api/pay/periods/:id/exceptions', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/periods/:id/reasons', ['payroll', 'owner']],
  ['POST', '/api/pay/periods/:id/acts', ['payroll', 'owner']],
  ['POST', '/api/pay/periods/:id/closings', ['payroll', 'owner']],
  ['POST', '/api/pay/periods/:id/payments', ['payroll', 'owner']],
  ['GET', '/api/pay/runs/:id', ['payroll', 'owner', 'auditor']],
  ['DELETE', '/api/pay/runs/:id', ['payroll', 'owner']],
  ['GET', '/api/pay/settlements', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/settlements/:id', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/settlements/:id/lines/:line/events', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/corrections', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/corrections', ['payroll', 'owner']],
  ['POST', '/api/pay/corrections/:id/approval', ['payroll', 'owner']],
  ['POST', '/api/pay/corrections/:id/reversal', ['payroll', 'owner']],
  ['GET', '/api/pay/disputes', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/disputes/:id', ['payroll', 'owner', 'auditor']],
  ['POST', '/api/pay/disputes/:id/decision', ['payroll', 'owner']],
  ['GET', '/api/pay/settlements/:id/payslip', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/workers/:id/years/:year', ['payroll', 'owner', 'auditor']],
  ['GET', '/api/pay/periods/:id/bank-files', ['payroll', 'owner', 'auditor']],
  // Files with accounts and identity numbers: the vault opens those for payroll alone.
  ['POST', '/api/pay/periods/:id/bank-files', ['payroll']],
  ['POST', '/api/pay/tax-files', ['payroll']],
  // One's own pay; the stores look at nothing else.
  ['GET', '/api/me/pay/settlements/:id/payslip', 'signed-in'],
  ['GET', '/api/me/pay/years/:year', 'signed-in'],
  ['GET', '/api/me/pay/current', 'signed-in'],
  ['GET', '/api/me/pay/outlook', 'signed-in'],
  ['GET', '/api/me/pay/settlements', 'signed-in'],
  ['GET', '/api/me/pay/settlements/:id', 'signed-in'],
  ['GET', '/api/me/pay/settlements/:id/lines/:line/events', 'signed-in'],
  ['GET', '/api/me/pay/disputes', 'signed-in'],
  ['GET', '/api/me/pay/disputes/:id', 'signed-in'],
  ['POST', '/api/me/pay/disputes', 'signed-in'],
  ['POST', '/api/me/pay/disputes/:id/withdrawal', 'signed-in'],
];
