/** The JSON twin of every page that has none of its own: the view that the page shows, at the page's address with `.json`. */
import { BY_DOMAIN } from '../../catalogue/views/facets.ts';
import { twinLink, twinList } from '../../catalogue/views/twin.ts';
import { CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import type { Site, Twin } from './door.ts';

export function twinsOf(site: Site): readonly Twin[] {
  return [...single(site), ...lists(site), ...pairs(site)];
}

function single(site: Site): Twin[] {
  const twin = (path: string, view: () => unknown): Twin => ({
    path,
    key: '',
    text: () => JSON.stringify(view()),
  });
  return [
    twin('index', () => {
      const { example, ...home } = site.home();
      const domains = site
        .facets()
        .filter(({ group }) => group === BY_DOMAIN)
        .map(({ word, href, servers }) => ({ word, href, servers }));
      return { ...home, domains, ...(example && { example: twinLink(example) }), week: site.week() };
    }),
    twin('servers', () => site.serverList()),
    ...site.facets().map((facet) => twin(`by/${facet.id}`, () => facet)),
    twin('explore', () => site.explorer()),
    twin('categories', () => site.categories()),
    twin('severities', () => site.severities()),
    twin('signals', () => site.signals()),
    twin('changes', () => site.changes()),
    twin('corrections', () =>
      site.corrections().map(({ tool, ...one }) => ({ ...one, tool: twinLink(tool) })),
    ),
    twin('methodology', () => site.accuracy),
    twin('data', () => site.data()),
    twin('attacks', () => site.attackLines()),
    ...site.attacks.map((id) =>
      twin(`attacks/${id}`, () => {
        const { speaksTo, ...attack } = site.attack(id);
        return { ...attack, speaksTo: speaksTo.map(twinLink) };
      }),
    ),
    twin('rules', () => site.ruleLines()),
    ...site.rules.map((id) => ({
      path: `rules/${id}`,
      key: site.key(site.rule(id)),
      text: () => {
        const { spokeIn, ...rule } = site.rule(id);
        return JSON.stringify({ ...rule, spokeIn: spokeIn.map(twinLink) });
      },
    })),
  ];
}

function lists(site: Site): Twin[] {
  const twin = (path: string, view: Parameters<Site['listKey']>[0]): Twin => ({
    path,
    key: site.listKey(view),
    text: () => twinList(view),
  });
  return [
    ...CATEGORIES.map((id) => twin(`categories/${id}`, site.category(id))),
    ...SEVERITIES.map((id) => twin(`severities/${id}`, site.severity(id))),
    ...SIGNALS.map((id) => twin(`signals/${id.replaceAll('_', '-')}`, site.signal(id))),
    ...site.verbs.map((verb) => twin(`explore/${verb}`, site.verb(verb))),
  ];
}

function pairs(site: Site): Twin[] {
  return site.pairs.map(({ one, other }) => ({
    path: `compare/${one}/${other}`,
    key: site.key([one, other].map(site.serverKey)),
    text: () => JSON.stringify(site.pair(one, other)),
  }));
}
