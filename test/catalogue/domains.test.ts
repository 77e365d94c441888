/** What servers are for: a short closed list, and one word of it for every server of the bundled list. */
import { expect, test } from 'vitest';
import { DOMAINS, domainOf } from '../../catalogue/domains.ts';
import { facets } from '../../catalogue/views/facets.ts';
import servers from '../../data/servers.json' with { type: 'json' };

const ids = DOMAINS.map(({ id }) => id);

test('the list of domains is in order, has each once, and says what belongs there', () => {
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { id, title, covers, ...rest } of DOMAINS) {
    expect(id).toMatch(/^[a-z]+$/);
    expect(title).toMatch(/^[A-Z][\w, ]+$/);
    expect(covers).toMatch(/^[A-Z].+\.$/);
    expect(rest).toEqual({});
  }
});

test('every server of the bundled list has exactly one domain of the list, and each domain has servers', () => {
  for (const { id, domain } of servers) expect(ids, id).toContain(domain);
  expect([...new Set(servers.map(({ domain }) => domain))].sort()).toEqual(ids);
});

test('a package has the domain of its entry whatever its version; a server that is not on the list has none', () => {
  const [{ package: name, domain }] = servers as [(typeof servers)[0]];
  expect(domainOf({ package: { name, version: '0.0.0' } })?.id).toBe(domain);
  expect(domainOf({ package: { name: 'nobody-listed-this', version: '1.0.0' } })).toBeUndefined();
  expect(domainOf({})).toBeUndefined();
});

test('each domain has a page of its own address among the other ways to narrow the list', () => {
  const line = { href: '/servers/x/', name: 'x', version: '1', outcome: 'listed', partial: false } as const;
  const lines = ids.map((domain) => ({
    ...{ ...line, domain, problems: [], rows: [], transport: 'stdio', annotated: 0 },
  })) as Parameters<typeof facets>[0];
  const found = facets(lines);
  expect(new Set(found.map(({ href }) => href)).size).toBe(found.length);
  expect(found.filter(({ group }) => group === 'Domain').map(({ href }) => href)).toEqual(
    DOMAINS.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => `/by/${id}/`),
  );
});
