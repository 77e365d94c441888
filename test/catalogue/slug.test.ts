import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverSlug, toolSlugs } from '../../catalogue/slug.ts';

test('a slug reads like the name', () => {
  expect(serverSlug('@modelcontextprotocol/server-filesystem')).toBe(
    'modelcontextprotocol--server-filesystem',
  );
  expect(serverSlug('mcp.example.com/mcp')).toBe('mcp-example-com--mcp');
  expect(serverSlug('Gärtnerei_Öl')).toBe('gartnerei-ol');
  expect(toolSlugs(['batch_cancel', 'getUser']).get('batch_cancel')).toBe('batch-cancel');
});

test('any id gives a path-safe, non-empty, bounded slug, always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
      expect(serverSlug(id)).toMatch(/^[a-z0-9]+(--?[a-z0-9]+)*$/);
      expect(serverSlug(id).length).toBeLessThanOrEqual(80);
      expect(serverSlug(id)).toBe(serverSlug(id));
    }),
  );
});

test('tools whose names read alike get different slugs, whatever the order they come in', () => {
  const names = ['get_user', 'get-user', 'GET USER', '删除', '../../etc', ''];
  const slugs = toolSlugs(names);
  expect(slugs.get('get-user')).toBe('get-user');
  expect(new Set(slugs.values()).size).toBe(names.length);
  expect(toolSlugs(names.toReversed())).toEqual(slugs);
});

test('a later colliding name does not move the address of the one that reads as its slug', () => {
  expect(toolSlugs(['get-user', 'get_user']).get('get-user')).toBe(toolSlugs(['get-user']).get('get-user'));
});

test('a name made to read as the hashed slug of another takes no page from it', () => {
  // What `x!` got while nobody stood in its way.
  const names = ['x', 'x!'];
  for (let round = 0; round < 20; round += 1) names.push(toolSlugs(names).get('x!')!);
  expect(new Set(toolSlugs(names).values()).size).toBe(names.length);
  expect(names).toContain('x-4038e65d');
  expect(toolSlugs(names.toReversed())).toEqual(toolSlugs(names));
});

test('whatever the names, each has a slug of its own that is safe', () => {
  const alike = fc.string({ unit: fc.constantFrom('x', '!', '-', 'X', '\u0301', '４'), maxLength: 90 });
  fc.assert(
    fc.property(fc.uniqueArray(alike, { maxLength: 40 }), (names) => {
      const slugs = [...toolSlugs(names).values()];
      expect(new Set(slugs).size).toBe(names.length);
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(--?[a-z0-9]+)*$/);
    }),
  );
});

test('a scope is told from a hyphen, whichever name came first', () => {
  const names = ['@notes/mcp-server', 'notes-mcp-server', '@notes-mcp/server', 'io.github.notes/mcp-server'];
  expect(new Set(names.map(serverSlug)).size).toBe(names.length);
});
