import { createHash } from 'node:crypto';

const LONGEST = 80;

/**
 * The address of a server in the catalogue: lower-case letters, digits and hyphens, never empty, at most
 * 80 characters, safe as a folder name and in a URL. The slash of a published name becomes two hyphens, so that
 * `@notes/mcp` and `notes-mcp` stand apart whichever came first. Names that differ only in dots, underscores
 * or case may share one; the store keeps them apart with {@link freeSlug}.
 */
export function serverSlug(id: string): string {
  return slugOf(id, 'server', '--');
}

/**
 * The address of each tool of one server, by tool name. Where names collide (`get_user`, `get-user`), the
 * name that reads exactly as the slug keeps it, else the first in code-unit order; the others carry a short
 * hash of their name, so an address does not depend on the order in which tools were served.
 */
export function toolSlugs(names: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const plainFirst = [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of plainFirst) {
    const slug = freeSlug(slugOf(name, 'tool'), name, (one) => taken.has(one));
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

/**
 * The first that is free of the slug itself, the slug with a short hash of the original text, and the same with
 * hashes of that text and a count: whoever chooses names can choose one that reads as another's hashed slug.
 */
export function freeSlug(slug: string, original: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let count = 0; isTaken(free); count += 1) {
    free = hashedSlug(slug, count === 0 ? original : `${original}\n${count}`);
  }
  return free;
}

function rank(name: string): number {
  return slugOf(name, 'tool') === name ? 0 : 1;
}

function slugOf(text: string, fallback: string, slash = '-'): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, (between) => (between === '/' ? slash : '-'))
    .replace(/^-+|-+$/g, '');
  if (plain === '') return `${fallback}-${shortHash(text)}`;
  return plain.length > LONGEST ? hashedSlug(plain, text) : plain;
}

function hashedSlug(slug: string, original: string): string {
  return `${slug.slice(0, LONGEST - 9).replace(/-+$/, '')}-${shortHash(original)}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
