import type { TFunction } from 'i18next';
import { compareForecasts, type ForecastChange } from '#core/forecast/compare-forecasts.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Day } from '#core/units.ts';
import type { Format } from '../format/create-format.ts';
import { currencyDigits } from '../format/figures.ts';

/** What the words for a change of the forecast are made with. */
export interface ChangeSetting {
  readonly t: TFunction;
  readonly format: Format;
  readonly sayDay: (day: Day) => string;
  readonly currency: string;
  /** The safe day is over: what counts then is an end before the renewal. */
  readonly isSafeOver: boolean;
}

/** The odds after a change, and by how many points it moved them. */
export function oddsSentence(before: Forecast, after: Forecast, setting: ChangeSetting): string {
  if (after.isDone) return doneSentence(after, setting);
  return saidOdds(changeOf(before, after, setting), after, setting);
}

/** What a change does to the end, the odds and the money: only what it moves, one after the other. */
export function costSentences(before: Forecast, after: Forecast, setting: ChangeSetting): string {
  if (after.isDone) return doneSentence(after, setting);
  const change = changeOf(before, after, setting);
  const sentences = [
    saidEnd(change, after, setting),
    pointsOf(change, setting) === 0 ? '' : saidOdds(change, after, setting),
    saidCost(change, after, setting),
  ].filter((sentence) => sentence !== '');
  if (sentences.length > 0) return sentences.join(' ');
  const { t, format, isSafeOver } = setting;
  const odds = format.percent(oddsOf(after, setting));
  return t(isSafeOver ? 'changes.stillBeforeRenewal' : 'changes.stillInTime', { odds });
}

function changeOf(before: Forecast, after: Forecast, { currency }: ChangeSetting): ForecastChange {
  return compareForecasts(before, after, 10 ** currencyDigits(currency));
}

function oddsOf({ inTime, beforeRenewal }: Forecast, { isSafeOver }: ChangeSetting): number {
  return isSafeOver ? beforeRenewal : inTime;
}

function pointsOf({ inTime, beforeRenewal }: ForecastChange, { isSafeOver }: ChangeSetting) {
  return isSafeOver ? beforeRenewal : inTime;
}

function doneSentence({ finish, expectedCost }: Forecast, setting: ChangeSetting): string {
  const { t, format, sayDay, currency } = setting;
  const cost = format.money({ amount: expectedCost, currency });
  return finish.p50 === null ? '' : t('changes.done', { day: sayDay(finish.p50), cost });
}

function saidOdds(change: ForecastChange, after: Forecast, setting: ChangeSetting): string {
  const { t, format, isSafeOver } = setting;
  const odds = format.percent(oddsOf(after, setting));
  const points = pointsOf(change, setting);
  if (points === 0) return t(isSafeOver ? 'changes.beforeRenewal' : 'changes.odds', { odds });
  const signed = new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero' });
  return t(isSafeOver ? 'changes.beforeRenewalChanged' : 'changes.oddsChanged', {
    odds,
    change: signed.format(points),
  });
}

function saidEnd({ days }: ForecastChange, { finish }: Forecast, setting: ChangeSetting): string {
  const { t, sayDay } = setting;
  if (days === 0) return '';
  if (finish.p50 === null) return t('changes.noEnd');
  const day = sayDay(finish.p50);
  if (!Number.isFinite(days)) return t('changes.likely', { day });
  return t(days > 0 ? 'changes.later' : 'changes.earlier', { day, count: Math.abs(days) });
}

function saidCost({ days, cost }: ForecastChange, after: Forecast, setting: ChangeSetting): string {
  const { t, format, currency } = setting;
  // Without an end in sight, before or after, there is no sum to compare.
  if (cost === 0 || after.finish.p50 === null || !Number.isFinite(days)) return '';
  const signed = new Intl.NumberFormat(format.locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return t('changes.expected', {
    cost: format.roundMoney({ amount: after.expectedCost, currency }),
    change: signed.format(cost / 10 ** currencyDigits(currency)),
  });
}
