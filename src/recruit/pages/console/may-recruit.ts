import { useSession } from '../../../web/console/shell/signed-in.ts';

/** Whether somebody decides on applications, rather than only looking at them; the server decides in any case. */
export const useMayRecruit = (): boolean =>
  useSession().person.roles.some((role) => role === 'owner' || role === 'recruiter' || role === 'agency');
