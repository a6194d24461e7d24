const place = 'halfday.palette.recent';
const most = 5;

/** The ids of what was lately chosen, the latest first. */
export function recentItems(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers, on this machine alone, that `id` was chosen; where that cannot be, it is let go. */
export function rememberItem(id: string): void {
  const others = recentItems().filter((each) => each !== id);
  try {
    localStorage.setItem(place, JSON.stringify([id, ...others].slice(0, most)));
  } catch {
    // A list of what was lately used is worth no message.
  }
}
