import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

/** Acts that build, test or put into effect (rubric step 4). */
export const SHIPPING: readonly ActRule[] = [
  defineActRule({
    id: 'tests-and-builds',
    gives: 'execute',
    title: 'Builds, tests, checks locally',
    why: 'A build or a test runs the project’s own code, and ends.',
    limits: 'A build that composes an answer (a URL, a query) is a read; a build on a server is still a run.',
    since: 1,
    examples: {
      fires: [sketch('build_project', 'Builds the project'), sketch('test_project', 'Tests the project')],
      spares: [sketch('build_query_url', 'Builds the URL of a query and returns it')],
    },
    kinds: ['build'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (
        /^(?:build|compile|bundle|package)$/.test(lemma) &&
        (object.is('answer') ||
          object.says(/^(?:topic|signature|query|url|prompt|transaction|context|tree)$/))
      )
        return { category: 'read' };
      if (lemma === 'test' && object.says(/^webhooks?$/)) return { category: 'execute', tentative: true };
      if (
        lemma === 'test' &&
        !object.says(
          /^(?:tests?|suites?|projects?|code|units?|automations?|flows?|workflows?|agents?|functions?|packages?|apps?|scripts?|e2e|integration|specs?|cases?|pipelines?|build)$/,
        ) &&
        object.words.length > 0
      )
        return { category: 'read' };
      if (lemma === 'rebuild') return { category: 'execute', tentative: true };
      return { category: 'execute', bounded: !object.is('farreaching') };
    },
  }),
  defineActRule({
    id: 'deploys',
    gives: 'execute',
    title: 'Deploys, applies, migrates',
    why: 'A deployment changes what others depend on, by steps laid down elsewhere.',
    limits: 'Applying a label, filter or coupon is a write; releasing a hold or a lock too.',
    since: 1,
    examples: {
      fires: [sketch('deploy', 'Deploys a project to production')],
      spares: [
        sketch('apply_label', 'Applies a label to an issue'),
        sketch('deploy_plan', 'Shows the plan of a deployment'),
      ],
    },
    kinds: ['deploy', 'change'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (phrase.verb.kind === 'change')
        return lemma === 'upgrade' && object.says(/^(?:helm|charts?|releases?)$/)
          ? { category: 'execute' }
          : undefined;
      if (
        lemma === 'apply' &&
        !object.says(
          /^(?:manifests?|terraform|plan|stack|migrations?|infrastructure|helm|kubernetes|k8s|yaml|resources?|iac|configuration|deployment|changeset|patch)$/,
        )
      )
        return {
          category: 'write',
          tentative: !object.says(
            /^(?:labels?|tags?|filters?|themes?|styles?|coupons?|discounts?|formats?|formatting|templates?|layout|effects?)$/,
          ),
        };
      if (lemma === 'apply' && object.says(/^(?:patch)$/)) return { category: 'write' };
      if (
        lemma === 'release' &&
        (object.is('money') ||
          object.says(
            /^(?:locks?|holds?|claim|lease|memory|hold|devices?|reservations?|slots?|tasks?|connections?|mouse|keys?|buttons?)$/,
          ))
      )
        return { category: 'write', tentative: true };
      if (lemma === 'release' && phrase.source === 'name') return undefined;
      if (lemma === 'promote' && object.is('identity')) return { category: 'write', signals: ['privilege'] };
      if (
        lemma === 'promote' &&
        object.says(/^(?:tasks?|notes?|ideas?|drafts?|memor(?:y|ies)|items?|posts?)$/)
      )
        return { category: 'write' };
      if (lemma === 'migrate' && object.says(/^(?:code|component|text|note|format)$/))
        return { category: 'write', tentative: true };
      return { category: 'execute' };
    },
  }),
];
