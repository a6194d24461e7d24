import { devtoolsPipe } from './devtools-pipe.mjs';

/** The first page of an app that was started with the pipes: `run` has it call a function. */
export async function pageOf(child) {
  const devtools = devtoolsPipe(child);
  const targetId = await firstPage(devtools);
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  return {
    /** Calls a function that needs nothing around it, in the page, and answers what it resolves to. */
    async run(task) {
      const call = { expression: `(${task})()`, awaitPromise: true, returnByValue: true };
      for (;;) {
        const answer = await devtools.send('Runtime.evaluate', call, sessionId).catch((error) => {
          // A page that is just loading throws its first context away.
          if (/closed its pipe/.test(error.message)) throw error;
        });
        if (!answer) continue;
        const { result, exceptionDetails } = answer;
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
        return result.value;
      }
    },
  };
}

/** The id of the first page that the app opens. */
function firstPage(devtools) {
  return new Promise((resolve, reject) => {
    devtools.onEvent((_method, params) => {
      const info = params?.targetInfo;
      if (info?.type === 'page' && !/^(about:blank)?$/.test(info.url)) resolve(info.targetId);
    });
    devtools.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}
