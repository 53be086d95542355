import { useSession } from '../../../web/console/shell/signed-in.ts';

/** Whether somebody keeps the books, rather than only looking at them; the server decides in any case. */
export const useMayPay = (): boolean =>
  useSession().person.roles.some((role) => role === 'payroll' || role === 'owner');
