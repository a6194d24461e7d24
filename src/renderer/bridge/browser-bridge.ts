import type { HalfdayApi } from '#contract/api.ts';
import { type Catalogue, readCatalogue } from '#core/curriculum/catalogue.ts';
import { createFakeBridge } from './fake-bridge.ts';

const catalogues = import.meta.glob<Catalogue>('../../../resources/catalogues/*.json', {
  eager: true,
  import: 'default',
});

/** A shell for a browser without Electron; the address says what world it is (`?world=damaged`). */
export function openBrowserBridge(): HalfdayApi {
  const world = new URLSearchParams(window.location.search).get('world');
  return createFakeBridge({
    // By their file names the newest edition comes last.
    catalogues: Object.values(catalogues).map(readCatalogue).reverse(),
    notices:
      world === 'damaged'
        ? [{ kind: 'damaged-file-kept', keptAt: '/home/you/.config/Halfday/halfday.damaged.json' }]
        : [],
  });
}
