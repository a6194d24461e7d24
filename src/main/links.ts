const hosts = ['www.coursera.org', 'learner.coursera.help', 'www.deeplearning.ai'];

/** The address that may be opened in the learner's browser; null unless it is of a known site. */
export function allowLink(payload: unknown): string | null {
  if (typeof payload !== 'string' || !URL.canParse(payload)) return null;
  const { protocol, host, username, password, href } = new URL(payload);
  const isPlain = protocol === 'https:' && username === '' && password === '';
  return isPlain && hosts.includes(host) ? href : null;
}
