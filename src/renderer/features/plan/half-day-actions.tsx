import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './half-day-panel.module.css';

export interface HalfDayHand {
  readonly canCarry: boolean;
  readonly canKeepFree: boolean;
  readonly isProjectDay: boolean;
  readonly onPickUp: (kind: 'move' | 'swap') => void;
  readonly onEdit: (edit: MonthEdit) => void;
}

interface HalfDayActionsProps extends HalfDayHand {
  readonly at: HalfDay;
}

/** What the hand can do with a half-day that is to come, each with the key that does it too. */
export function HalfDayActions(props: HalfDayActionsProps) {
  const { at, canCarry, canKeepFree, isProjectDay, onPickUp, onEdit } = props;
  const { day, half } = at;
  const { t } = useTexts();
  const { pins, reserve, projectDays } = useProgramme();
  const isHere = (each: HalfDay) => compareHalfDays(each, at) === 0;
  const isPinned = pins.some(isHere);
  const isReserve = reserve.some(isHere);
  return (
    <fieldset className={styles.hand} aria-label={t('monthEdit.panel.label')}>
      {canCarry ? (
        <Button size="small" onClick={() => onPickUp('move')}>
          {t('monthEdit.panel.move')} <Kbd>M</Kbd>
        </Button>
      ) : null}
      {canCarry && !isReserve ? (
        <Button size="small" onClick={() => onPickUp('swap')}>
          {t('monthEdit.panel.swap')} <Kbd>S</Kbd>
        </Button>
      ) : null}
      {isPinned || (canCarry && !isReserve) ? (
        <Button
          size="small"
          onClick={() => onEdit({ kind: isPinned ? 'unpin' : 'pin', day, half })}
        >
          {t(isPinned ? 'monthEdit.panel.unpin' : 'monthEdit.panel.pin')} <Kbd>P</Kbd>
        </Button>
      ) : null}
      {isReserve ? (
        <Button
          size="small"
          onClick={() => onEdit({ kind: 'reserve', add: [], remove: [{ day, half }] })}
        >
          {t('monthEdit.panel.give')} <Kbd>R</Kbd>
        </Button>
      ) : null}
      {canKeepFree && !isReserve && !isPinned ? (
        <Button
          size="small"
          onClick={() => onEdit({ kind: 'reserve', add: [{ day, half }], remove: [] })}
        >
          {t('monthEdit.panel.keep')} <Kbd>R</Kbd>
        </Button>
      ) : null}
      {isProjectDay ? (
        <>
          <Button
            size="small"
            onClick={() => onEdit({ kind: 'project-days', count: projectDays - 1 })}
          >
            {t('monthEdit.panel.fewerProject')}
          </Button>
          <Button
            size="small"
            onClick={() => onEdit({ kind: 'project-days', count: projectDays + 1 })}
          >
            {t('monthEdit.panel.moreProject')}
          </Button>
        </>
      ) : null}
    </fieldset>
  );
}
