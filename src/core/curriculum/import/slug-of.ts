const longest = 40;

/**
 * A title as part of an id: at most 48 small letters, digits and hyphens, the same for the same
 * title. What other scripts lose is told apart by a hash.
 */
export function slugOf(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const slug = words.join('-').slice(0, longest).replace(/-$/, '');
  const isWhole = !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(folded);
  return isWhole && slug !== '' ? slug : [...(slug === '' ? [] : [slug]), hashOf(title)].join('-');
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
