import { expect, test } from 'vitest';
import { captureFacts } from '../../../catalogue/views/capture.ts';
import { judge } from '../../../scanner/index.ts';

test('a page says by name what a server was handed when it was listed', () => {
  const server = judge({ id: 'garden', tools: [] });
  const terms = (facts: ReturnType<typeof captureFacts>) => facts.map(({ term }) => term);
  expect(terms(captureFacts(server))).not.toContain('Given');
  const facts = captureFacts({ ...server, variables: ['GARDEN_PROFILE', 'GARDEN_KEY'] });
  expect(JSON.stringify(facts.find(({ term }) => term === 'Given'))).toContain('GARDEN_PROFILE, GARDEN_KEY');
});
