import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Targets are explicit: one bundle must run on Electron 45 and on the stand-in (Chromium 130, Node 20).
export default defineConfig({
  main: { build: { target: 'node20', externalizeDeps: false, minify: false } },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react()],
    build: { target: 'chrome130', minify: true, modulePreload: { polyfill: false } },
  },
});
