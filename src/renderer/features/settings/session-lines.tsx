import { useRef, useState } from 'react';
import type { SessionLine } from '#core/exports/preview-sessions.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { lineSentence } from '../../files/file-sentence.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './files.module.css';

/** A table may have thousands of lines, which nobody reads at once. */
const linesAtOnce = 100;

/** Lines of a table with what each says, or why it is refused; more of them on demand. */
export function SessionLines({ lines }: { readonly lines: readonly SessionLine[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const say = useLineWords();
  const [most, setMost] = useState(linesAtOnce);
  const list = useRef<HTMLElement>(null);
  const left = lines.length - most;
  const showMore = () => {
    setMost(most + linesAtOnce);
    // The button goes with the last lines, and must not take the focus along.
    if (left <= linesAtOnce) list.current?.focus({ preventScroll: true });
  };
  return (
    <section
      ref={list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
      className={styles.lines}
      aria-label={t('files.importSessions.list')}
    >
      <ul>
        {lines.slice(0, most).map((line) => (
          <li key={line.line} className={styles.line}>
            <span className={styles.quiet}>
              {t('files.importSessions.line', { line: format.number(line.line) })}
            </span>
            <div>
              <p>{say(line)}</p>
              {line.kind === 'refused' ? <p className={styles.asWritten}>{line.text}</p> : null}
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <div className={styles.more}>
          <p className={styles.quiet}>{t('files.importSessions.moreOf', { count: left })}</p>
          <Button size="small" onClick={showMore}>
            {t('files.importSessions.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function useLineWords(): (line: SessionLine) => string {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { wholeOf } = useSessionWords();
  return (line) => {
    if (line.kind === 'refused') return lineSentence(line.reason, t, format);
    const { day, half } = line.session;
    const when = t('month.when', { day: sayDay(day), half: t(`subject.halves.${half}`) });
    return t('files.importSessions.session', { when, what: wholeOf(line.session) });
  };
}
