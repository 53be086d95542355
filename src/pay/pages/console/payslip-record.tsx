import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { PayslipEvents } from './payslip-events.tsx';
import { payslipPageWords as words } from './payslip-page-words.ts';
import { lineEventsShape, payslipShape } from './payslip-shape.ts';
import { PayslipView } from './payslip-view.tsx';
import './payslip.css';

/** Where a settlement stands: one's own, or one that payroll answers for. */
export type SettlementPath = `/api/me/pay/settlements/${string}` | `/api/pay/settlements/${string}`;

/** The payslip of a settlement, with its files once it is closed; its lines open down to their events. */
export function PayslipRecord({ path }: { readonly path: SettlementPath }) {
  const { say, language } = useReader();
  const { data, trouble, again } = useAnswer(path, payslipShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return (
    <>
      <PayslipView
        slip={data}
        language={language}
        renderEvents={(line) => <LineEvents path={`${path}/lines/${line}/events`} />}
      />
      {data.bookedAt !== null && (
        <p className="payslip-files">
          <a href={`${path}/payslip?language=zh-CN`} download>
            {say(words.pdf)}
          </a>
          <a href={`${path}/payslip?language=en`} download>
            {say(words.pdfEnglish)}
          </a>
        </p>
      )}
    </>
  );
}

function LineEvents({ path }: { readonly path: `${SettlementPath}/lines/${number}/events` }) {
  const { language } = useReader();
  const { data, trouble, again } = useAnswer(path, lineEventsShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return <PayslipEvents events={data.rows} language={language} />;
}
