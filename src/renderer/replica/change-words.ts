import type { TFunction } from 'i18next';
import type { BillingPeriod } from '#core/calendar/billing.ts';
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
  readonly period: BillingPeriod;
  /** The safe day is over: what counts then is an end before the renewal. */
  readonly isSafeOver: boolean;
}

/**
 * A thousand futures give a probability to one or two points. A figure that moves by no more than
 * that, in percent, against the likely end of the same futures has not moved: it is said without its
 * change. One that moves further is said with it, and the end and the cost beside it.
 */
const noise = 2;

/** The odds after a change, and by how many points it moved them; the end too if it moved otherwise. */
export function oddsSentence(before: Forecast, after: Forecast, setting: ChangeSetting): string {
  if (after.isDone) return doneSentence(after, setting);
  const change = changeOf(before, after, setting);
  const odds = saidOdds(change, after, setting);
  if (!isAgainst(-pointsOf(change, setting), change)) return odds;
  return joined([odds, saidEnd(change, after, setting), saidCost(change, after, setting)]);
}

/** What a change does to the end, the odds and the money; last, in short, what stays as it was. */
export function costSentences(before: Forecast, after: Forecast, setting: ChangeSetting): string {
  if (after.isDone) return doneSentence(after, setting);
  const change = changeOf(before, after, setting);
  return joined([
    saidEnd(change, after, setting),
    pointsOf(change, setting) === 0 ? stillOdds(after, setting) : saidOdds(change, after, setting),
    saidCost(change, after, setting),
    saidSame(change, after, setting),
  ]);
}

/** What a change does to the end and the money, as far as `oddsSentence` does not say it already. */
export function priceSentences(before: Forecast, after: Forecast, setting: ChangeSetting): string {
  if (after.isDone) return '';
  const change = changeOf(before, after, setting);
  if (isAgainst(-pointsOf(change, setting), change)) return '';
  return joined([saidEnd(change, after, setting), saidCost(change, after, setting)]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** True if what is `worse` by so much, or better below 0, has the likely end move the other way. */
function isAgainst(worse: number, { days }: ForecastChange): boolean {
  return worse * days < 0;
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

function stillOdds(after: Forecast, setting: ChangeSetting): string {
  const { t, format, isSafeOver, period: context } = setting;
  const odds = format.odds(oddsOf(after, setting));
  return isSafeOver
    ? t('changes.stillBeforeRenewal', { odds, context })
    : t('changes.stillInTime', { odds });
}

function saidOdds(change: ForecastChange, after: Forecast, setting: ChangeSetting): string {
  const { t, format, isSafeOver, period: context } = setting;
  const odds = format.odds(oddsOf(after, setting));
  const points = pointsOf(change, setting);
  const isNoise = Math.abs(points) <= noise && isAgainst(-points, change);
  if (points === 0 || isNoise) {
    return isSafeOver ? t('changes.beforeRenewal', { odds, context }) : t('changes.odds', { odds });
  }
  const signed = new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero' });
  const said = { odds, change: signed.format(points) };
  return isSafeOver
    ? t('changes.beforeRenewalChanged', { ...said, context })
    : t('changes.oddsChanged', said);
}

function saidEnd({ days }: ForecastChange, { finish }: Forecast, setting: ChangeSetting): string {
  const { t, sayDay } = setting;
  if (days === 0) return '';
  if (finish.p50 === null) return t('changes.noEnd');
  const day = sayDay(finish.p50);
  if (!Number.isFinite(days)) return t('changes.likely', { day });
  return t(days > 0 ? 'changes.later' : 'changes.earlier', { day, count: Math.abs(days) });
}

function saidCost(change: ForecastChange, after: Forecast, setting: ChangeSetting): string {
  const { t, format, currency } = setting;
  const { cost } = change;
  if (cost === 0 || !hasSum(change, after)) return '';
  const said = format.roundMoney({ amount: after.expectedCost, currency });
  const isNoise = 100 * Math.abs(cost) <= noise * after.expectedCost && isAgainst(cost, change);
  if (isNoise) return t('changes.expected', { cost: said });
  const signed = new Intl.NumberFormat(format.locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  return t('changes.expectedChanged', {
    cost: said,
    change: signed.format(cost / 10 ** currencyDigits(currency)),
  });
}

function saidSame(change: ForecastChange, after: Forecast, { t }: ChangeSetting): string {
  const isSameEnd = change.days === 0;
  if (isSameEnd && after.finish.p50 === null) return t('changes.stillNoEnd');
  const isSameCost = change.cost === 0 && hasSum(change, after);
  if (isSameEnd && isSameCost) return t('changes.same.both');
  if (isSameEnd) return t('changes.same.end');
  return isSameCost ? t('changes.same.cost') : '';
}

/** Without an end in sight, before or after, there is no sum to compare. */
function hasSum({ days }: ForecastChange, { finish }: Forecast): boolean {
  return finish.p50 !== null && Number.isFinite(days);
}
