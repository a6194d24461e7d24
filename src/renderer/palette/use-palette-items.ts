import { useStore } from 'zustand';
import { type Action, actionTable } from '#contract/action.ts';
import { actionOffers, offerOf, standingOf } from '../actions/action-offers.ts';
import { goToPlace } from '../actions/arrival.ts';
import { fixedKeys } from '../actions/fixed-keys.ts';
import { runAction } from '../actions/run-action.ts';
import { type SettingsPlace, settingsPlaces } from '../actions/settings-places.ts';
import { useKeysOf } from '../actions/use-shortcuts.ts';
import { weekPlace } from '../actions/week-place.ts';
import { useDocument } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { listedActions, type PaletteItem, plainItem } from './palette-items.ts';
import { useChoiceItems } from './use-choice-items.ts';
import { weekCodes } from './week-codes.ts';

/** All that can be found now: actions, choices, sections of Settings, course-weeks. */
export function usePaletteItems(): readonly PaletteItem[] {
  const { t } = useTexts();
  const keysOf = useKeysOf();
  const offers = useStore(actionOffers);
  const choices = useChoiceItems();
  const { programme, preferences } = useDocument();

  const actionItem = (action: Action): PaletteItem[] => {
    const { isPossible, refused } = standingOf(action, offers);
    const isIdle = offerOf(action, offers)?.idle ?? false;
    if (!isPossible && refused === null && !isIdle) return [];
    const isStep = action === 'undo' || action === 'redo';
    return [
      {
        ...plainItem,
        id: action,
        group: actionTable[action].group,
        title: t(`actions.names.${action}`),
        words: t(`actions.words.${action}`),
        keys: keysOf(action)[0] ?? fixedKeys[action] ?? null,
        refused: isIdle && isStep ? t(`actions.refused.${action}`) : refused,
        isChosen: action === `theme-${preferences.theme}`,
        run: () => runAction(action),
      },
    ];
  };
  const placeItem = (place: SettingsPlace): PaletteItem => {
    const section = t(settingsPlaces[place]);
    return {
      ...plainItem,
      id: settingsPlaces[place],
      group: 'settings',
      title: t('actions.place', { section }),
      words: t(`actions.placeWords.${place}`),
      run: () => goToPlace('settings', section),
    };
  };
  const codeWords = { course: t('actions.week.courseWords'), week: t('actions.week.weekWords') };
  return [
    ...listedActions.flatMap(actionItem),
    ...choices,
    ...(programme ? (Object.keys(settingsPlaces) as SettingsPlace[]).map(placeItem) : []),
    ...(programme?.curriculum.courses ?? []).flatMap((course) =>
      course.weeks.map((week): PaletteItem => {
        const numbers = { course: course.number, week: week.number };
        const code = t('subject.weekCode', numbers);
        return {
          ...plainItem,
          id: `week ${course.id} ${week.id}`,
          group: 'weeks',
          title: t('actions.week.name', { code, title: week.title }),
          codes: weekCodes(course.number, week.number, codeWords),
          words: course.title,
          run: () => goToPlace('plan', weekPlace(week.id)),
        };
      }),
    ),
  ];
}
