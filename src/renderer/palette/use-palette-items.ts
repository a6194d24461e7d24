import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Action, actionTable } from '#contract/action.ts';
import { actionOffers, offerOf, standingOf } from '../actions/action-offers.ts';
import { goToPlace } from '../actions/arrival.ts';
import { runAction } from '../actions/run-action.ts';
import { settingsPlaces } from '../actions/settings-places.ts';
import { useKeysOf } from '../actions/use-shortcuts.ts';
import { weekPlace } from '../actions/week-place.ts';
import { useDocument } from '../replica/use-replica.ts';
import { listedActions, type PaletteItem } from './palette-items.ts';

/** All that can be found now: actions, sections of Settings, course-weeks. */
export function usePaletteItems(): readonly PaletteItem[] {
  const { t } = useTranslation();
  const keysOf = useKeysOf();
  const offers = useStore(actionOffers);
  const { programme } = useDocument();

  const actionItem = (action: Action): PaletteItem[] => {
    const { isPossible, refused } = standingOf(action, offers);
    if (!isPossible && refused === null && !offerOf(action, offers)?.idle) return [];
    return [
      {
        id: action,
        group: actionTable[action].group,
        title: t(`actions.names.${action}`),
        aliases: [],
        words: t(`actions.words.${action}`),
        keys: keysOf(action)[0] ?? null,
        refused,
        run: () => runAction(action),
      },
    ];
  };
  const places = programme ? settingsPlaces : [];
  return [
    ...listedActions.flatMap(actionItem),
    ...places.map((place): PaletteItem => {
      const title = t(place);
      const run = () => goToPlace('settings', title);
      return { ...plainItem, id: place, group: 'settings', title, run };
    }),
    ...(programme?.curriculum.courses ?? []).flatMap((course) =>
      course.weeks.map((week): PaletteItem => {
        const numbers = { course: course.number, week: week.number };
        const code = t('subject.weekCode', numbers);
        return {
          ...plainItem,
          id: `week ${course.id} ${week.id}`,
          group: 'weeks',
          title: t('actions.week.name', { code, title: week.title }),
          aliases: [code, t('actions.week.short', numbers), t('actions.week.alias', numbers)],
          words: course.title,
          run: () => goToPlace('plan', weekPlace(week.id)),
        };
      }),
    ),
  ];
}

const plainItem = { aliases: [], words: '', keys: null, refused: null } as const;
