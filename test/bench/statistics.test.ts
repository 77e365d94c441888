import { describe, expect, it } from 'vitest';
import { clusterBootstrap, figure } from './accuracy/bootstrap.ts';
import { calibration } from './accuracy/calibration.ts';
import { languageOf } from './accuracy/languages.ts';
import type { Row } from './accuracy/score.ts';

describe('cluster bootstrap', () => {
  const items = ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'];
  const cluster = (item: string) => item.charAt(0);

  it('draws the same clusters every time', () => {
    const draw = () => clusterBootstrap(items, cluster, (drawn) => drawn.join(), 50);
    expect(draw()).toEqual(draw());
  });

  it('draws whole clusters, as many as there are, and not always the same', () => {
    const draws = clusterBootstrap(items, cluster, (drawn) => [...drawn], 200);
    for (const drawn of draws) {
      const weights = { a: 3, b: 1, c: 2 };
      const clusters = Object.entries(weights).map(
        ([name, size]) => drawn.filter((item) => cluster(item) === name).length / size,
      );
      expect(clusters.every(Number.isInteger)).toBe(true);
      expect(clusters.reduce((sum, count) => sum + count, 0)).toBe(3);
    }
    expect(new Set(draws.map(String)).size).toBeGreaterThan(10);
  });

  it('has no width where all clusters say the same', () => {
    const draws = clusterBootstrap(items, cluster, () => 0.7, 100);
    expect(figure(0.7, draws)).toEqual({ value: 0.7, low: 0.7, high: 0.7 });
  });

  it('takes the middle 95 % of what was drawn', () => {
    const thousand = Array.from({ length: 1001 }, (_, i) => i / 1000);
    expect(figure(0.5, thousand)).toEqual({ value: 0.5, low: 0.025, high: 0.975 });
  });
});

describe('calibration', () => {
  const row = (confidence: 'high' | 'low', category: 'read' | 'write', action: 'allow' | 'limit'): Row => ({
    label: {
      id: '',
      server: 's',
      name: 't',
      category: 'read',
      signals: [],
      unsure: [],
      uncertain: false,
      severity: 'low',
      action: 'allow',
    },
    judged: { server: 's', name: 't', category, signals: [], severity: 'low', action, confidence },
  });

  it('asks for category and action both, and leaves tools out that nobody judged', () => {
    const { label } = row('high', 'read', 'allow');
    const rows = [
      row('high', 'read', 'allow'),
      row('high', 'read', 'limit'),
      row('low', 'write', 'allow'),
      { label },
    ];
    expect(calibration(rows)).toEqual([
      { confidence: 'high', tools: 2, share: 2 / 3, right: 0.5 },
      { confidence: 'medium', tools: 0, share: 0, right: 0 },
      { confidence: 'low', tools: 1, share: 1 / 3, right: 0 },
    ]);
  });
});

describe('language of a description', () => {
  it.each([
    ['zh', '查询云函数的日志，支持分页'],
    ['zh', '管理 CloudBase 静态托管的变更操作，支持 upload 和 delete'],
    ['ja', 'データベースのレコードを検索します'],
    ['ko', '데이터베이스의 레코드를 검색합니다'],
    ['es', 'Busca los pedidos de un cliente en la tienda'],
    ['pt', 'Busca os pedidos de um cliente na loja e não altera nada'],
    ['fr', 'Cherche les commandes d’un client dans la boutique'],
    ['de', 'Sucht die Bestellungen eines Kunden und ändert nichts'],
    ['en', 'Search the orders of a customer, e.g. in El Paso or Des Moines'],
    ['en', 'As no other tool, do this: list items (see https://x.com/do/as/o)'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
