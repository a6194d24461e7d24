export interface ToastRequest {
  /** One or two sentences. */
  readonly text: string;
  /** A toast with the id of one that is shown takes its place. */
  readonly id?: string | undefined;
  /** Stays until it is closed, and is read out at once. */
  readonly problem?: boolean | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface Receiver {
  readonly show: (request: ToastRequest) => void;
  readonly close: (id: string) => void;
}

let receiver: Receiver | null = null;
const waiting: ToastRequest[] = [];

/** Says something at the foot of the window, for some seconds, with at most one thing to do. */
export function showToast(request: ToastRequest): void {
  if (receiver) receiver.show(request);
  else waiting.push(request);
}

/** Takes back the toast that was given `id`, if it is still there. */
export function closeToast(id: string): void {
  receiver?.close(id);
}

/** Hands over what waits and every later toast; the shelf comes after the first paint. */
export function receiveToasts(next: Receiver): () => void {
  receiver = next;
  for (const request of waiting.splice(0)) next.show(request);
  return () => {
    if (receiver === next) receiver = null;
  };
}
