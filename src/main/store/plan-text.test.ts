import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadySpeed } from '#core/curriculum/speed-plan.ts';
import { brokenValueArbitrary } from '#core/plan/broken-value.arbitrary.ts';
import { checkDocument } from '#core/plan/check-document.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { emptyDocument, type PlanDocument, type Programme } from '#core/plan/document.ts';
import { ok } from '#core/result.ts';
import type { Minutes } from '#core/units.ts';
import { readPlanText, writePlanText } from './plan-text.ts';

const damaged = { ok: false, error: { kind: 'damaged' } };

describe('readPlanText', () => {
  it('gives back every document that was written', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(readPlanText(writePlanText(document))).toEqual(ok(document));
      }),
    );
  });

  it('takes a text for damaged wherever it was cut off', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), (document, at) => {
        const text = writePlanText(document).trimEnd();
        expect(readPlanText(text.slice(0, at % text.length))).toEqual(damaged);
      }),
    );
  });

  it('takes a document that no commands can have made for damaged', () => {
    fc.assert(
      fc.property(documentArbitrary.chain(brokenValueArbitrary), (document) => {
        fc.pre(checkDocument(document) !== null);
        expect(readPlanText(writePlanText(document))).toEqual(damaged);
      }),
    );
  });

  it('skips a byte order mark', () => {
    expect(readPlanText(`\uFEFF${writePlanText(emptyDocument)}`)).toEqual(ok(emptyDocument));
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['no JSON', 'hello'],
    ['zero bytes where text was', '\0\0\0\0'],
    ['a list', '[]'],
    ['another program’s file', '{"version":1}'],
    ['no document', '{"format":"halfday","version":1}'],
    ['a document that is null', '{"format":"halfday","version":1,"document":null}'],
    ['version 0', '{"format":"halfday","version":0,"document":{}}'],
    ['a version in words', '{"format":"halfday","version":"1","document":{}}'],
    ['a wrong type deep inside', brokenTheme()],
  ])('takes %s for damaged', (_, text) => {
    expect(readPlanText(text)).toEqual(damaged);
  });

  it('reads a document of version 1 with all that it held', () => {
    fc.assert(
      fc.property(documentArbitrary.map(plain), ({ programme, preferences }) => {
        const before = programme && { ...programme, prior: null, forecasts: [] };
        const { prior: _, forecasts: __, ...kept } = asVersion2(before ?? {});
        const old = { preferences, programme: before && kept };
        const text = JSON.stringify({ format: 'halfday', version: 1, document: old });
        const document = { preferences, programme: before, shelf: [] };
        expect(readPlanText(text)).toEqual(ok(document));
      }),
    );
  });

  it('reads a document of version 2 with all that it held, on the shelf too', () => {
    fc.assert(
      fc.property(documentArbitrary.map(plain), ({ programme, preferences }) => {
        if (!programme) return;
        const shelved = { ...programme, id: 'shelved' };
        const document = { programme, shelf: [shelved], preferences };
        const old = {
          preferences,
          programme: asVersion2(programme),
          shelf: [asVersion2(shelved)],
        };
        const text = JSON.stringify({ format: 'halfday', version: 2, document: old });
        expect(readPlanText(text)).toEqual(ok(document));
      }),
    );
  });

  it('tells a newer version from damage, whatever its document looks like', () => {
    expect(readPlanText('{"format":"halfday","version":5,"content":7}')).toEqual({
      ok: false,
      error: { kind: 'newer-version' },
    });
  });
});

/** The document without all that version 3 brought, and with what it puts in its place. */
function plain({ programme, preferences }: PlanDocument): PlanDocument {
  const without = programme && {
    ...programme,
    subscription: { ...programme.subscription, period: 'month' as const, deadline: null },
    study: {
      ...programme.study,
      speeds: steadySpeed(programme.study.speeds.target),
      overrun: 15 as Minutes,
    },
    skipped: [],
    pins: [],
    reserve: [],
    projectDays: 0,
    plans: programme.plans.map((plan, at) => ({
      ...plan,
      why: { kind: at === 0 ? 'start' : 'replan' },
    })) as unknown as typeof programme.plans,
  };
  return { programme: without, shelf: [], preferences };
}

/** A plain programme as version 2 kept it. */
function asVersion2(programme: object): Record<string, unknown> {
  const { skipped, pins, reserve, projectDays, ...kept } = programme as Programme;
  if (kept.id === undefined) return {};
  const { speeds, overrun: _, ...study } = kept.study;
  const { period: __, deadline: ___, ...subscription } = kept.subscription;
  const { pauseRatio, ...others } = study;
  return {
    ...kept,
    subscription,
    study: { ...others, pace: { speed: speeds.target, pauseRatio } },
    plans: kept.plans.map(({ why: ____, ...plan }) => plan),
  };
}

function brokenTheme(): string {
  return writePlanText(emptyDocument).replace('"system"', '7');
}
