import './styles/tokens.css';
import './styles/base.css';
import './styles/boot.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openBridge } from './bridge/bridge.ts';
import { followPreferences } from './preferences/follow-preferences.ts';
import { paperOf } from './print/paper-of.ts';
import { createReplica } from './replica/replica.ts';
import { startTexts } from './texts/start-texts.ts';
import { TextsProvider } from './texts/use-texts.tsx';
import { pressOnce } from './ui/press-once.ts';

startTexts();
pressOnce();
const bridge = await openBridge();
const replica = createReplica(bridge);
await replica.load();
await followPreferences(replica);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);
const draw = (drawn: ReactNode) => page.render(<TextsProvider>{drawn}</TextsProvider>);
const shell = { bridge, replica };
const paper = paperOf(window.location.search);
if (paper === null) {
  draw(<App shell={shell} />);
} else {
  document.documentElement.dataset.paper = paper;
  // Paper has a size of its own.
  document.documentElement.style.removeProperty('--text-scale');
  const { ReportWindow } = await import('./print/report-window.tsx');
  draw(<ReportWindow shell={shell} paper={paper} />);
}
