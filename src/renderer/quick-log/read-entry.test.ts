import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { rowOf } from '../block/work-row.ts';
import { offeredSpeed } from '../log/offered-speed.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { logWords } from '../texts/log-words.ts';
import { offeredLine } from './offered-line.ts';
import { type Entry, type EntryContext, entryCommand, readEntry } from './read-entry.ts';

const lexicon = logWords.en;
const ids = { tick: 'new-tick', session: 'new-session' };

/** A plan with one of its half-days, seen on its day. */
const scenes = fc
  .tuple(
    documentArbitrary.filter(({ programme }) => programme !== null),
    fc.nat(),
  )
  .map(([document, pick]) => {
    if (!document.programme) throw new Error('filtered');
    const sources = rowSourcesOf(document.programme);
    const block = sources.blocks[pick % Math.max(1, sources.blocks.length)];
    const now: HalfDay = block ?? { day: '2026-12-10' as HalfDay['day'], half: 'morning' };
    const row = block ? rowOf(block, { day: block.day, half: block.half }, sources, now) : null;
    return { document, sources, row, now: { day: now.day, half: now.half } };
  });

const readingOn = ({ day }: HalfDay) => ({
  lexicon,
  today: day,
  dayOrder: 'day-month' as const,
});

function entryOf(text: string, scene: Omit<EntryContext, 'reading'>): Entry {
  const entry = readEntry(text, { ...scene, reading: readingOn(scene.now) });
  if (!entry.ok) throw new Error(`${text}: ${JSON.stringify(entry.error)}`);
  return entry.value;
}

/** Null where the change goes through; `day-over-full` is for the learner's own earlier logs. */
function refusalOf(document: PlanDocument, entry: Entry, now: HalfDay): string | null {
  const applied = applyCommand(document, entryCommand(entry, ids, now.day));
  return applied.ok || applied.error.kind === 'day-over-full' ? null : applied.error.kind;
}

describe('a line of the quick log', () => {
  it('that is offered is accepted as it stands, and finishes its half-day', () => {
    fc.assert(
      fc.property(scenes, ({ document, sources, row, now }) => {
        if (!row || row.offered === null || row.offered > 1440) return;
        const entry = entryOf(offeredLine(row, sources, lexicon), { row, now, sources });
        expect(entry.at).toEqual(row.at);
        expect(entry.session).toMatchObject({
          minutes: row.offered,
          speed: offeredSpeed(row.study, sources),
        });
        expect(entry.ticks).toEqual(row.open);
        expect(refusalOf(document, entry, now)).toBeNull();
      }),
    );
  });

  it('goes to the day and the half that it names, and never to another', () => {
    const ago = fc.nat(6);
    const half = fc.constantFrom('', 'morning', 'afternoon');
    fc.assert(
      fc.property(scenes, ago, half, ({ document, sources, row, now }, days, named) => {
        const day = addDays(now.day, -days);
        const entry = entryOf(`${day} ${named} 40m`, { row, now, sources });
        expect(entry.at.day).toBe(day);
        if (named !== '') expect(entry.at.half).toBe(named);
        expect(entry.session).toMatchObject({ ...entry.at, minutes: 40 });
        expect(refusalOf(document, entry, now)).toBeNull();
      }),
    );
  });

  it('without a half is of the first half-day of another day that waits for a word', () => {
    fc.assert(
      fc.property(scenes, ({ sources, row, now }) => {
        const day = addDays(now.day, -1);
        const spoken = new Set(sources.programme.sessions.map(halfDayKey));
        const { at } = entryOf('yesterday 40m', { row, now, sources });
        const waits = sources.blocks.filter(
          (block) =>
            block.day === day &&
            !spoken.has(halfDayKey(block)) &&
            rowOf(block, block, sources, now).open.length > 0,
        );
        if (waits.length > 0) expect(at.half).toBe(waits[0]?.half);
      }),
    );
  });

  it('that is not understood says which words are to blame', () => {
    fc.assert(
      fc.property(scenes, ({ sources, row, now }) => {
        const refused = readEntry('2h40 fast', {
          ...{ row, now, sources },
          reading: readingOn(now),
        });
        expect(refused).toMatchObject({ ok: false, error: { said: 'fast' } });
      }),
    );
  });
});
