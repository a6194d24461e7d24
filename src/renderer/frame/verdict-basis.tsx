import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaceForecast } from '#core/forecast/forecast.ts';
import { useFormat } from '../format/use-format.ts';
import { useProgramme } from '../replica/use-replica.ts';
import styles from './verdict.module.css';

/** Whose pace the verdict rests on, in a phrase, and on demand in two sentences. */
export function VerdictBasis({ pace }: { readonly pace: PaceForecast }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { prior } = useProgramme();
  const id = useId();
  const share = format.percent(pace.ownShare);
  const rest = prior === null ? 'others' : 'earlier';
  const isOwn = pace.observations > 0;
  return (
    <>
      {/* The browser's own popover: it costs the first paint nothing. */}
      <button type="button" className={styles.basis} popoverTarget={id}>
        {t(`frame.verdict.basis.${rest}.${isOwn ? 'some' : 'none'}`, { share })}
      </button>
      <div id={id} popover="auto" className={styles.account}>
        {t(`frame.verdict.basis.${rest}.${isOwn ? 'aboutSome' : 'aboutNone'}`, { share })}
      </div>
    </>
  );
}
