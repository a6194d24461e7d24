import type { HalfDay } from '#core/calendar/half.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';

interface KeptHalfDayProps {
  readonly at: HalfDay;
  readonly cell: HTMLElement;
  readonly why: 'reserve' | 'project';
  readonly onEdit: (edit: MonthEdit) => void;
  readonly onClose: () => void;
}

/** Why a half-day holds no work of the course, and the way to change that. */
export function KeptHalfDay({ at, cell, why, onEdit, onClose }: KeptHalfDayProps) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Popover
      trigger={null}
      anchor={cell}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('plan.panel.title', {
        day: format.longDay(at.day),
        half: t(`subject.halves.${at.half}`),
      })}
    >
      <p>{t(`monthEdit.panel.${why}Why`)}</p>
      {why === 'reserve' ? (
        <div>
          <Button onClick={() => onEdit({ kind: 'reserve', add: [], remove: [at] })}>
            {t('monthEdit.panel.give')}
          </Button>
        </div>
      ) : null}
    </Popover>
  );
}
