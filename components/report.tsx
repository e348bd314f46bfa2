import { addressOfReport, writeReport } from '../lib/report.ts';
import type { CardProps } from './card.tsx';

/** What the reader can tell us: seen in full before anything is opened, and sent by nobody but them. */
export function Report({
  claims,
  answer,
  version,
  say,
}: Pick<CardProps, 'claims' | 'answer' | 'version' | 'say'>) {
  if (claims.length === 0) return null;
  return (
    <details class="report">
      <summary>{say('report.wrong')}</summary>
      <p class="meaning">{say('report.explains')}</p>
      {claims.map((judged) => {
        const report = writeReport(judged, answer, version);
        return (
          <div key={judged.claim.start}>
            <pre>{report.body}</pre>
            <a href={addressOfReport(report)} target="_blank" rel="noopener noreferrer">
              {say('report.open')}
            </a>
          </div>
        );
      })}
    </details>
  );
}
