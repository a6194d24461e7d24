import { assertNever } from '#core/assert-never.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import type { HoursChange } from '#core/plan/with-exception.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { useTexts } from '../texts/use-texts.tsx';
import type { MonthTool } from './month-tool.ts';

interface EditWords {
  /** `Dec 12 – 14: off.` */
  readonly said: (edit: MonthEdit) => string;
  /** `Thu, Dec 17, morning` */
  readonly place: (at: HalfDay) => string;
  /** What a brush does, and by which keys. */
  readonly hint: (tool: MonthTool) => string;
  /** What becomes of the end of the plan. */
  readonly finish: (before: Day | null, after: Day | null) => string;
}

/** What is done to the month by hand, in words; `workOf` names what a half-day holds. */
export function useEditWords(workOf: (at: HalfDay) => string): EditWords {
  const { t } = useTexts();
  const format = useFormat();
  const say = useSayDays();
  const place = ({ day, half }: HalfDay) =>
    t('monthEdit.place', { day: say.dayWithWeekday(day), half: t(`subject.halves.${half}`) });
  const daysOf = (days: readonly Day[]) => {
    const [from] = days;
    const to = days.at(-1) ?? from;
    if (from === undefined || to === undefined) return '';
    return from === to ? say.dayWithWeekday(from) : say.days(from, to);
  };
  const painted = (days: readonly Day[], change: HoursChange) => {
    const values = { days: daysOf(days), count: days.length };
    const half = change.halves?.length === 1 ? change.halves[0] : undefined;
    switch (change.kind) {
      case 'off':
        return half === undefined
          ? t('monthEdit.said.off.day', values)
          : t(`monthEdit.said.off.${half}`, values);
      case 'pattern':
        return t('monthEdit.said.usual', values);
      case 'study':
        return t('monthEdit.said.study', values);
      case 'by':
        return t(change.minutes > 0 ? 'monthEdit.said.more' : 'monthEdit.said.fewer', {
          ...values,
          time: format.duration(Math.abs(change.minutes)),
        });
      case 'to':
        return t('monthEdit.said.to', { ...values, time: format.duration(change.minutes) });
      default:
        return assertNever(change);
    }
  };
  const said: EditWords['said'] = (edit) => {
    switch (edit.kind) {
      case 'paint':
        return painted(edit.days, edit.change);
      case 'hours':
        return t('monthEdit.said.hours', { days: say.dayWithWeekday(edit.day) });
      case 'reserve': {
        const { add, remove } = edit;
        const [added, removed] = [add[0], remove[0]];
        if (added && removed) {
          return t('monthEdit.said.reserveMoved', { from: place(removed), to: place(added) });
        }
        const at = added ?? removed;
        const count = add.length + remove.length;
        if (count > 1) {
          return t(added ? 'monthEdit.said.keptMany' : 'monthEdit.said.givenMany', { count });
        }
        if (!at) return '';
        return t(added ? 'monthEdit.said.kept' : 'monthEdit.said.given', { place: place(at) });
      }
      case 'project-days':
        return t('monthEdit.said.projectDays', { count: edit.count });
      case 'move':
        return t('monthEdit.said.move', { work: workOf(edit.from), place: place(edit.to) });
      case 'swap':
        return t('monthEdit.said.swap', { a: place(edit.from), b: place(edit.to) });
      case 'pin':
        return t('monthEdit.said.pin', { work: workOf(edit), place: place(edit) });
      case 'unpin':
        return t('monthEdit.said.unpin', { work: workOf(edit), place: place(edit) });
      default:
        return assertNever(edit);
    }
  };
  return {
    said,
    place,
    hint: (tool) => t(`monthEdit.hints.${tool}`),
    finish: (before, after) => {
      if (after === null) return t('monthEdit.noEnd');
      if (before === null || before === after) {
        return t('monthEdit.finishStays', { day: say.day(after) });
      }
      return t('monthEdit.finishMoves', { before: say.day(before), after: say.day(after) });
    },
  };
}
