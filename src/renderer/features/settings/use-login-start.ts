import { useEffect, useState } from 'react';
import type { LoginStart } from '#contract/login-start.ts';
import { useShell } from '../../replica/shell-context.ts';

/** What the system does at login, asked anew whenever the choice changes; null until it is known. */
export function useLoginStart(chosen: boolean): LoginStart | null {
  const { bridge } = useShell();
  const [answer, setAnswer] = useState<{ chosen: boolean; login: LoginStart } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void bridge.loginStart().then((login) => isWanted && setAnswer({ chosen, login }));
    return () => {
      isWanted = false;
    };
  }, [bridge, chosen]);
  return answer?.chosen === chosen ? answer.login : null;
}
