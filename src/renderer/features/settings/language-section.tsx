import { useMemo } from 'react';
import { formatLocale } from '#contract/format-locale.ts';
import { type Weekday, weekdays } from '#core/calendar/weekday.ts';
import { type HourCycle, usualCurrency } from '#core/plan/preferences.ts';
import type { Cents, ClockTime } from '#core/units.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { usualHourCycle } from '../../format/usual-hour-cycle.ts';
import { weekOfLocale } from '../../format/week-of-locale.ts';
import { usePreferences } from '../../replica/use-preferences.ts';
import { languageName } from '../../texts/language-name.ts';
import { chooseLanguage, languages } from '../../texts/languages.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Select } from '../../ui/select.tsx';
import { currencyChoices } from './currency-choices.ts';
import { regionChoice, regionChoices, regionName } from './region-choices.ts';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** Stands in a select for what is null in the preferences: the system or the region decides. */
const open = '';
const hourCycles: readonly HourCycle[] = ['h12', 'h23'];
const example = { time: '15:30' as ClockTime, number: 1234.5, amount: 4999 as Cents };

/** The language of the texts, and how days, times, figures and money are written. */
export function LanguageSection() {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const { day } = useNow();
  const { preferences, change } = usePreferences();
  const { language, region, firstWeekday, hourCycle, currency } = preferences;
  const shown = i18n.language;
  const regions = useMemo(() => regionChoices(shown, region), [shown, region]);
  const currencies = useMemo(() => currencyChoices(shown), [shown]);
  // What formats follow for as long as no region is chosen.
  const usualLocale = formatLocale(shown, { language, region: null }, navigator.languages);
  const isOfLanguage = regionName(usualLocale, shown) !== regionName(navigator.language, shown);
  const openTo = (kind: 'asSystem' | 'asLanguage' | 'asRegion' | 'asCourse', value: string) => ({
    value: open,
    label: t(`preferences.language.${kind}`, { value }),
  });
  const price = { amount: example.amount, currency: currency ?? usualCurrency };

  return (
    <Section
      title={t('preferences.language.title')}
      note={t('preferences.language.note', {
        day: format.dayWithYear(day),
        time: format.clock(example.time),
        number: format.number(example.number),
        money: format.money(price),
      })}
    >
      <div className={styles.wide}>
        <Select
          label={t('preferences.language.language')}
          options={[
            openTo('asSystem', languageName(chooseLanguage(null, navigator.languages))),
            ...languages.map((value) => ({ value, label: languageName(value) })),
          ]}
          value={language === null ? open : chooseLanguage(language, navigator.languages)}
          onChange={(value) => change({ language: value || null })}
        />
        <Select
          label={t('preferences.language.region')}
          options={[
            openTo(isOfLanguage ? 'asLanguage' : 'asSystem', regionName(usualLocale, shown)),
            ...regions,
          ]}
          value={region === null ? open : regionChoice(region)}
          onChange={(value) => change({ region: value || null })}
        />
        <Select
          label={t('preferences.language.firstWeekday')}
          options={[
            openTo(
              'asRegion',
              format.weekday(weekOfLocale(format.locale, null).firstWeekday, 'long'),
            ),
            ...weekdays.map((value) => ({
              value: String(value),
              label: format.weekday(value, 'long'),
            })),
          ]}
          value={firstWeekday === null ? open : String(firstWeekday)}
          onChange={(value) => change({ firstWeekday: weekdayOf(value) })}
        />
        <Select
          label={t('preferences.language.hourCycle')}
          options={[
            openTo(
              'asRegion',
              t(`preferences.language.hourCycles.${usualHourCycle(format.locale)}`),
            ),
            ...hourCycles.map((value) => ({
              value,
              label: t(`preferences.language.hourCycles.${value}`),
            })),
          ]}
          value={hourCycle ?? open}
          onChange={(value) =>
            change({ hourCycle: hourCycles.find((each) => each === value) ?? null })
          }
        />
        <Select
          label={t('preferences.language.currency')}
          options={[openTo('asCourse', usualCurrency), ...currencies]}
          value={currency ?? open}
          onChange={(value) => change({ currency: value || null })}
        />
      </div>
    </Section>
  );
}

function weekdayOf(text: string): Weekday | null {
  return weekdays.find((weekday) => String(weekday) === text) ?? null;
}
