import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenValueArbitrary } from '#core/plan/broken-value.arbitrary.ts';
import { checkDocument } from '#core/plan/check-document.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { emptyDocument } from '#core/plan/document.ts';
import { ok } from '#core/result.ts';
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
      fc.property(documentArbitrary, ({ programme, preferences }) => {
        const before = programme && { ...programme, prior: null, forecasts: [] };
        const { prior: _, forecasts: __, ...kept } = before ?? {};
        const old = { preferences, programme: before && kept };
        const text = JSON.stringify({ format: 'halfday', version: 1, document: old });
        const document = { preferences, programme: before, shelf: [] };
        expect(readPlanText(text)).toEqual(ok(document));
      }),
    );
  });

  it('tells a newer version from damage, whatever its document looks like', () => {
    expect(readPlanText('{"format":"halfday","version":3,"content":7}')).toEqual({
      ok: false,
      error: { kind: 'newer-version' },
    });
  });
});

function brokenTheme(): string {
  return writePlanText(emptyDocument).replace('"system"', '7');
}
