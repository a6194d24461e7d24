import { useMemo } from 'react';
import type { Session } from '#core/plan/document.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import type { BurndownPoint } from '../../charts/burndown/burndown-rows.ts';
import chartStyles from '../../charts/chart.module.css';
import { ChartTip } from '../../charts/chart-tip.tsx';
import { useFormat } from '../../format/use-format.ts';
import { partsOf } from '../../month/month-half-day.ts';
import { usePlaces } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { logByDay, loggedUntil } from './day-log.ts';

const mostLines = 4;

/** The figures of a half-day, and what was logged on its day. */
export function BurndownTip({ point }: { readonly point: BurndownPoint }) {
  const { t } = useTexts();
  const format = useFormat();
  const { sessions } = useProgramme();
  const log = useMemo(() => logByDay(sessions), [sessions]);
  const { day, half, actual, baseline, likely, range } = point;
  const hours = (name: string, minutes: number | null) =>
    minutes === null ? [] : [{ name, value: format.hours(minutes) }];
  const isAhead = actual === null;
  const figures = [
    ...hours(t('progress.burndown.tip.left'), actual),
    ...hours(t('progress.burndown.tip.plan'), baseline ?? 0),
    ...(isAhead ? hours(t('progress.burndown.tip.likely'), likely) : []),
    ...(isAhead && range
      ? [
          {
            name: t('progress.burndown.tip.range'),
            value: t('progress.from', {
              low: format.hours(range[0]),
              high: format.hours(range[1]),
            }),
          },
        ]
      : []),
  ];
  const lines = isAhead ? [] : loggedUntil(log, point);
  return (
    <ChartTip
      title={t('month.when', {
        day: format.dayWithWeekday(day),
        half: t(`subject.halves.${half}`),
      })}
      figures={figures}
    >
      {lines.length > 0 ? (
        <ul className={chartStyles.log} aria-label={t('progress.burndown.tip.log')}>
          {lines.slice(0, mostLines).map((line) => (
            <Line key={line.id} session={line} />
          ))}
          {lines.length > mostLines ? (
            <li>{t('progress.burndown.tip.more', { count: lines.length - mostLines })}</li>
          ) : null}
        </ul>
      ) : null}
    </ChartTip>
  );
}

function Line({ session }: { readonly session: Session }) {
  const { t } = useTexts();
  const format = useFormat();
  const places = usePlaces();
  const { short } = useWorkNames();
  const { pieces, minutes, lostMinutes, speed } = session;
  const name = short(partsOf(pieces, (activity) => places.get(activity)));
  const parts = [
    format.duration(minutes),
    ...(speed === null ? [] : [format.speed(speed)]),
    ...(lostMinutes > 0
      ? [t('progress.burndown.tip.lost', { lost: format.duration(lostMinutes) })]
      : []),
  ];
  return (
    <li>
      {name}: {parts.join(' · ')}
    </li>
  );
}
