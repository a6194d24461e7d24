import './styles/tokens.css';
import './styles/base.css';
import './styles/boot.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openBridge } from './bridge/bridge.ts';
import { followPreferences } from './preferences/follow-preferences.ts';
import { createReplica } from './replica/replica.ts';
import { startTexts } from './texts/start-texts.ts';

startTexts();
const bridge = await openBridge();
const replica = createReplica(bridge);
await replica.load();
await followPreferences(replica);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App shell={{ bridge, replica }} />);
