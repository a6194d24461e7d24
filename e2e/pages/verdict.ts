import type { Locator } from '@playwright/test';
import type { RunningApp } from '../fixtures/running-app.ts';

/** The verdict at the foot of the sidebar. */
export const verdictOf = ({ window }: RunningApp): Locator =>
  window.getByRole('button', { name: /Open Progress/ });
