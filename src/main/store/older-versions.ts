type Fields = Readonly<Record<string, unknown>>;

/** What each version's document lacks for the next one, the first entry that of version 1. */
const upgrades: readonly ((document: Fields) => Fields)[] = [
  keepForecasts,
  keepChoices,
  keepPreferences,
];

/** The version of the documents that this program writes. */
export const thisVersion = upgrades.length + 1;

/**
 * A document of `version` in the shape of this version's. What is no object stays as it is, for the
 * schema to refuse.
 */
export function upgradeDocument(document: unknown, version: number): unknown {
  return upgrades.slice(version - 1).reduce(upgradeFields, document);
}

function upgradeFields(value: unknown, upgrade: (fields: Fields) => Fields): unknown {
  return isFields(value) ? upgrade(value) : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Version 2 keeps daily forecasts, a learned prior, and closed programmes on a shelf. */
function keepForecasts(document: Fields): Fields {
  const { programme } = document;
  return {
    ...document,
    programme: isFields(programme) ? { ...programme, prior: null, forecasts: [] } : programme,
    shelf: [],
  };
}

/**
 * Version 3 keeps how a plan came about: speeds, what is left out, pins, reserve and project days,
 * other billing periods, and why each plan was accepted.
 */
function keepChoices(document: Fields): Fields {
  const { programme, shelf } = document;
  return {
    ...document,
    programme: upgradeFields(programme, keepProgrammeChoices),
    shelf: Array.isArray(shelf)
      ? shelf.map((each) => upgradeFields(each, keepProgrammeChoices))
      : shelf,
  };
}

function keepProgrammeChoices(programme: Fields): Fields {
  const { subscription, study, plans } = programme;
  return {
    ...programme,
    subscription: upgradeFields(subscription, (terms) => ({
      ...terms,
      period: 'month',
      deadline: null,
    })),
    study: upgradeFields(study, ({ pace, ...kept }) => ({
      ...kept,
      ...(isFields(pace)
        ? {
            speeds: { target: pace.speed, ramp: null, weeks: {}, hard: [], fallback: 1.25 },
            pauseRatio: pace.pauseRatio,
          }
        : {}),
      overrun: 15,
    })),
    skipped: [],
    pins: [],
    reserve: [],
    projectDays: 0,
    plans: Array.isArray(plans)
      ? plans.map((plan, at) =>
          upgradeFields(plan, (fields) => ({
            ...fields,
            why: { kind: at === 0 ? 'start' : 'replan' },
          })),
        )
      : plans,
  };
}

/** Version 4 keeps languages, formats, keys, reminders and the like beside the theme. */
function keepPreferences(document: Fields): Fields {
  return {
    ...document,
    preferences: upgradeFields(document.preferences, (preferences) => ({
      language: null,
      region: null,
      firstWeekday: null,
      hourCycle: null,
      currency: null,
      textSize: 100,
      motion: 'system',
      shortcuts: {},
      startAtLogin: false,
      keepInTray: true,
      reminders: {
        blockStart: true,
        evening: true,
        eveningAt: '20:00',
        exit: true,
        quiet: { from: '22:00', to: '07:00' },
      },
      ...preferences,
    })),
  };
}
