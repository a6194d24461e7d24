import { useId, useRef, useState } from 'react';
import { useActions } from '../actions/use-actions.ts';
import { newId } from '../clock/new-id.ts';
import { useNow, useReadNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { MissedLine } from '../recover/missed-line.tsx';
import { RecoverButton } from '../recover/recover-button.tsx';
import { useMissCost } from '../replica/last-miss.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import actionLine from '../ui/action-line.module.css';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { firstTabStop, keepFocus } from '../ui/keep-focus.ts';
import { replanChangesOf } from './derived-replan.ts';
import { MovedHalfDay } from './moved-half-day.tsx';
import type { ReplanChanges } from './replan-changes.ts';
import styles from './replan-line.module.css';

interface ReplanLineProps {
  /** `matters`: only if what is left no longer fits. `any`: whatever a new plan would change. */
  readonly shows: 'matters' | 'any';
}

/** Says what a new plan would move, and accepts it. Nothing where it would move nothing. */
export function ReplanLine({ shows }: ReplanLineProps) {
  const { t } = useTexts();
  const programme = useProgramme();
  const { day } = useNow();
  const readNow = useReadNow();
  const submit = useUndoable();
  const words = useReplanWords();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const cost = useMissCost();
  const line = useRef<HTMLElement>(null);
  const changes = replanChangesOf(programme, day);
  const accept = async (changes: ReplanChanges) => {
    const { instant, day: today } = readNow();
    const command = { kind: 'accept-plan', planId: newId(), at: instant, today } as const;
    const after = elementsAfter(line.current);
    const submitted = await submit(command, words.accepted(changes));
    if (submitted.ok) keepFocus(() => firstTabStop(after.filter((each) => each.isConnected)));
  };
  const isShown = changes !== null && (shows === 'any' || changes.matters);
  useActions({
    // Where only what matters is shown, Plan can still say what a new plan would change.
    replan: isShown
      ? () => void accept(changes)
      : shows === 'any'
        ? { run: () => undefined, refused: t('actions.nothingMoves') }
        : undefined,
  });
  if (!isShown) {
    const said = cost === null ? null : words.stillFits(cost);
    // Where any new plan is looked for, the ways on stand beside it anyway.
    if (shows === 'matters') return <MissedLine said={said} />;
    return said === null ? null : <p className={styles.fits}>{said}</p>;
  }
  return (
    <section
      ref={line}
      className={classNames(actionLine.line, actionLine.news)}
      aria-label={t('plan.replan.label')}
    >
      <div className={styles.words}>
        <p>{words.reason(changes)}</p>
        {cost === null ? null : <p>{cost}</p>}
        <p className={styles.effect}>{words.effect(changes)}</p>
      </div>
      <div className={styles.actions}>
        {changes.moves.length > 0 ? (
          <Button
            kind="quiet"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'plan.replan.hide' : 'plan.replan.show')}
          </Button>
        ) : null}
        <RecoverButton />
        <Button onClick={() => void accept(changes)}>{t('plan.replan.accept')}</Button>
      </div>
      <section
        id={listId}
        hidden={!open}
        aria-label={t('plan.replan.show')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
        className={styles.moves}
      >
        <ul>
          {open
            ? changes.moves.map((move) => (
                <MovedHalfDay key={`${move.day} ${move.half}`} move={move} />
              ))
            : null}
        </ul>
      </section>
    </section>
  );
}

/** What follows `element` among its siblings, in order. */
function elementsAfter(element: Element | null): readonly Element[] {
  const siblings = [...(element?.parentElement?.children ?? [])];
  return element ? siblings.slice(siblings.indexOf(element) + 1) : [];
}

interface ReplanWords {
  readonly reason: (changes: ReplanChanges) => string;
  readonly effect: (changes: ReplanChanges) => string;
  readonly accepted: (changes: ReplanChanges) => string;
  /** What a miss costs that leaves the plan as it is. */
  readonly stillFits: (cost: string) => string;
}

function useReplanWords(): ReplanWords {
  const { t } = useTexts();
  const format = useFormat();
  const finish = ({ finishBefore: before, finishAfter: after }: ReplanChanges) => {
    if (after === null) return t('plan.replan.noEnd');
    if (before === null || before === after) {
      return t('plan.replan.finishStays', { day: format.day(after) });
    }
    return t('plan.replan.finishMoves', { before: format.day(before), after: format.day(after) });
  };
  return {
    reason: (changes) => {
      const { matters, finishAfter, finishBefore } = changes;
      if (!matters) return t('plan.replan.couldDiffer');
      const isEarlier = finishAfter !== null && finishBefore !== null && finishAfter < finishBefore;
      return t(isEarlier ? 'plan.replan.ahead' : 'plan.replan.noFit');
    },
    effect: (changes) =>
      t('plan.replan.effect', { count: changes.moves.length, finish: finish(changes) }),
    accepted: (changes) => t('plan.replan.accepted', { finish: finish(changes) }),
    stillFits: (cost) => t('plan.replan.stillFits', { cost }),
  };
}
