import { useDirection } from '@base-ui/react/direction-provider';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Recovery } from '#core/recover/recovery.ts';
import { newId } from '../clock/new-id.ts';
import { useNow, useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { openQuestions } from '../question/open-questions.ts';
import { useChangeWords } from '../replica/use-change-words.ts';
import { useBlockStates } from '../replica/use-derived.ts';
import { useDocument, useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { firstTabStop, keepFocus } from '../ui/keep-focus.ts';
import styles from './recover-dialog.module.css';
import { RecoverKeys } from './recover-keys.tsx';
import { RecoveryItem } from './recovery-item.tsx';
import { recoveriesOf, shortfallOf } from './recovery-outcome.ts';
import { Unanswered } from './unanswered.tsx';
import { useOutcomes } from './use-outcomes.ts';
import { useReasonWords } from './use-reason-words.ts';

// A few days to catch up, and none of them much longer.
const usualDays = 4;

/** The ways on that apply today, each with what it comes to; one of them is shown and accepted. */
export function RecoverDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const format = useFormat();
  const document = useDocument();
  const programme = useProgramme();
  const { day } = useNow();
  const forward = useDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const readNow = useReadNow();
  const submit = useUndoable();
  const change = useChangeWords();
  const reasonOf = useReasonWords();
  const [days, setDays] = useState(usualDays);
  const [openKind, setOpenKind] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const [asked, ...others] = openQuestions(useBlockStates(), programme, day);

  const isAsking = asked !== undefined;
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    // With the last answer its button goes, and the focus would be on no control.
    if (wasAsking.current && !isAsking) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const all = recoveriesOf(programme, day);
  const spreads = all.filter(({ why }) => why.kind === 'spread');
  const spread = closest(spreads, days);
  const shown = all.filter((each) => each.why.kind !== 'spread' || each === spread);
  const outcomes = useOutcomes(shown);
  const shortfall = shortfallOf(programme, day);

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-way-on]') ?? [])];
  const focusRow = (index: number) => rows().at(index)?.focus();
  const spreadOver = (count: number) => {
    const next = spreads.find(({ why }) => why.kind === 'spread' && why.days === count);
    if (!next) return;
    outcomes.ask(next);
    setDays(count);
  };
  const show = (recovery: Recovery) => {
    outcomes.ask(recovery);
    setOpenKind(openKind === recovery.why.kind ? null : recovery.why.kind);
  };
  const accept = async ({ changes, why }: Recovery) => {
    const { instant: at, day: today } = readNow();
    const command = { kind: 'revise', planId: newId(), at, today, changes, why } as const;
    const submitted = await submit(command, t('recover.accepted', { why: reasonOf(why) }));
    if (!submitted.ok) return;
    onClose();
    const main = window.document.querySelector('main');
    keepFocus(() => (main ? firstTabStop([...main.children]) : null));
  };
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const item = target.closest('li[data-kind]');
    const index = rows().findIndex((row) => item?.contains(row));
    if (event.key === 'Escape' && openKind !== null) {
      setOpenKind(null);
      focusRow(Math.max(0, index));
    } else if (target.closest('[role="radiogroup"]')) return;
    else if (event.key === 'ArrowDown') focusRow(Math.min(index + 1, rows().length - 1));
    else if (event.key === 'ArrowUp') focusRow(Math.max(0, index - 1));
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(-1);
    else if (isAlong(event.key) && item?.getAttribute('data-kind') === 'spread') {
      const over = spread?.why.kind === 'spread' ? spread.why.days : usualDays;
      spreadOver(event.key === forward ? over + 1 : over - 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Dialog
      open
      isWide
      onClose={onClose}
      initialFocus={asked ? answer : first}
      title={t('recover.open')}
      description={[
        shortfall > 0
          ? t('recover.short', { time: format.duration(shortfall) })
          : t('recover.whole'),
        change.odds(document, document),
      ].join(' ')}
    >
      {asked ? (
        <Unanswered
          questions={[asked, ...others]}
          first={answer}
          onAnswered={() => keepFocus(() => answer.current)}
        />
      ) : null}
      {shown.length === 0 ? <p>{t('recover.nothing')}</p> : null}
      <ul ref={list} className={styles.list} aria-label={t('recover.list')} onKeyDown={press}>
        {shown.map((recovery, index) => (
          <RecoveryItem
            key={recovery.why.kind}
            row={index === 0 ? first : undefined}
            recovery={recovery}
            outcome={outcomes.of(recovery)}
            isOpen={openKind === recovery.why.kind}
            spreads={spreads}
            onShow={() => show(recovery)}
            onDays={spreadOver}
            onAccept={() => void accept(recovery)}
          />
        ))}
      </ul>
      {shown.length > 0 ? <RecoverKeys hasDays={spreads.length > 1} /> : null}
    </Dialog>
  );
}

function isAlong(key: string): boolean {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}

function closest(spreads: readonly Recovery[], days: number): Recovery | undefined {
  const farOff = ({ why }: Recovery) => (why.kind === 'spread' ? Math.abs(why.days - days) : 0);
  return spreads.toSorted((a, b) => farOff(a) - farOff(b))[0];
}
