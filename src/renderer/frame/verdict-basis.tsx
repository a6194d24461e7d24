import { useId } from 'react';
import type { PaceForecast } from '#core/forecast/forecast.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { answeredDaysOf, silentDaysOf } from '../replica/answered-days.ts';
import { priorSource } from '../replica/prior-source.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './verdict.module.css';

/** Whose record the verdict rests on, in a phrase, and on demand in a few sentences. */
export function VerdictBasis({ pace }: { readonly pace: PaceForecast }) {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const { day: today } = useNow();
  const id = useId();
  const share = format.percent(pace.ownShare);
  const rest = priorSource(programme);
  const isOwn = pace.observations > 0;
  const answered = answeredDaysOf(programme, today);
  const silent = silentDaysOf(programme, today);
  const phrase = isOwn ? 'some' : answered > 0 ? 'days' : 'none';
  const account = [
    t(`frame.verdict.basis.${rest}.${isOwn ? 'aboutSome' : 'aboutNone'}`, { share }),
    answered > 0 ? t('frame.verdict.basis.answered', { count: answered }) : '',
    silent > 0 ? t('frame.verdict.basis.silent', { count: silent }) : '',
  ].filter((sentence) => sentence !== '');
  return (
    <>
      {/* The browser's own popover: it costs the first paint nothing. */}
      <button type="button" className={styles.basis} popoverTarget={id}>
        {t(`frame.verdict.basis.${rest}.${phrase}`, { share, count: answered })}
      </button>
      <div id={id} popover="auto" className={styles.account}>
        {account.join(' ')}
      </div>
    </>
  );
}
