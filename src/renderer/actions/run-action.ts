import i18next from 'i18next';
import { type Action, actionTable } from '#contract/action.ts';
import { showToast } from '../ui/show-toast.ts';
import { type ActionOffer, awaitOffer, offerOf, stopAwaiting } from './action-offers.ts';

// A screen that is loaded and drawn for the first time takes a moment.
const patience = 8000;

/**
 * Does an action, after going to the screen on which it is to be found if that is not shown. What
 * cannot be done now is said in a toast.
 */
export function runAction(action: Action): void {
  stopAwaiting();
  const offer = offerOf(action);
  if (offer) {
    take(offer);
    return;
  }
  const { on } = actionTable[action];
  awaitOffer(action, takeSoon, refuse, patience);
  if (on) offerOf(on)?.run();
}

function take({ run, refused }: ActionOffer): void {
  if (refused) showToast({ id: 'action', text: refused });
  else run();
}

/** Once what offers it is drawn and has the focus where it wants it. */
function takeSoon(offer: ActionOffer): void {
  requestAnimationFrame(() => take(offer));
}

function refuse(): void {
  showToast({ id: 'action', text: i18next.t('actions.notNow') });
}
