import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { nameKind } from '../../read/parameters.ts';

/** Acts that create infrastructure. */
export const PROVISIONING: readonly ActRule[] = [
  defineActRule({
    id: 'creates-infrastructure',
    gives: 'metered',
    title: 'Creates or scales metered infrastructure',
    why: 'A machine, a node pool, a number or a dedicated endpoint costs money while it exists.',
    limits:
      'Buckets, records, queues, functions, logical databases and custom domain entries are not metered by themselves.',
    since: 1,
    examples: {
      fires: [
        sketch('create_instance', 'Launches a VM'),
        sketch('scale_cluster', 'Sets the number of nodes'),
      ],
      spares: [sketch('create_bucket', 'Creates a bucket'), sketch('create_node', 'Adds a node to a graph')],
    },
    kinds: ['make', 'change', 'start'],
    lemmas:
      /^(?:create|provision|launch|scale|resize|add|new|spawn|allocate|clone|update|upgrade|change|set|modify|edit|configure|adjust|downgrade)$/,
    effect: (phrase, reading) => {
      const { lemma } = phrase.verb;
      const resizes =
        /^(?:update|upgrade|change|set|modify|edit|configure|adjust|downgrade)$/.test(lemma) &&
        reading.parameters.named(SIZE) &&
        reading.tool.parameters.some((p) => p.depth <= 1 && SIZES.test(p.name));
      if (!/^(?:create|provision|launch|scale|resize|add|new|spawn|allocate|clone)$/.test(lemma) && !resizes)
        return undefined;
      const object = objectOf(phrase, reading);
      // `Add machines to a balancer`: they exist already.
      if (lemma === 'add' && object.head?.plural && phrase.rest.some((word) => word.text === 'to'))
        return undefined;
      const head = object.head?.text.replace(/s$/, '') ?? '';
      if (
        head === 'number' &&
        object.says(/^(?:phone|telephone|incoming|toll|mobile)$/) &&
        /^(?:create|provision|allocate|new)$/.test(lemma)
      )
        return { category: 'write', signals: ['billing', 'metered'], infrastructure: true };
      if (
        !/^(?:vm|vms|droplets?|nodepools?|gpus?|linodes?|vps|ec2|warehouses?|rds|dbinstances?|machines?|instances?|pools?|clusters?|servers?|compute|endpoints?|nodes?|dynos?|replicas?|balancers?|loadbalancers?|inferences?|databases?|dbs?|deployments?)$/.test(
          object.head?.text ?? '',
        )
      )
        return undefined;
      const cloud =
        /^(?:launch|provision)$/.test(lemma) ||
        reading.tool.parameters.some((p) =>
          /^(?:region|size|server_?type|instance_?type|machine_?type|node_?size|plan_?id)$/i.test(p.name),
        ) ||
        CLOUD.test(reading.prose) ||
        CLOUD.test(reading.tool.name) ||
        [...reading.context.own].some((word) => CLOUD.test(word));
      const clear =
        /^(?:vm|droplet|nodepool|gpu|linode|vps|ec2|warehouse|rds|dbinstance)$/.test(head) ||
        (/^(?:machine|instance|pool)$/.test(head) &&
          object.says(/^(?:virtual|compute|node|vm|ec2|db|gpu|database|cloud|sql|cache|inference)$/)) ||
        head === 'loadbalancer' ||
        (head === 'balancer' && object.says(/^load$/)) ||
        (head === 'inference' && object.says(/^dedicated$/));
      const database =
        /^(?:database|db)$/.test(head) &&
        (object.says(/^(?:managed|vector|dedicated)$/) || /^(?:resize|scale)$/.test(lemma)) &&
        reading.tool.parameters.some((p) => SIZES.test(p.name));
      const usual =
        /^(?:instance|cluster|machine|server|compute)$/.test(head) &&
        cloud &&
        !object.says(/^(?:mcp|dev|web|discord)$/);
      const endpoint = /^(?:endpoint)$/.test(head) && object.says(/^(?:dedicated|inference|serverless)$/);
      const sized =
        /^(?:scale|resize)$/.test(lemma) &&
        (clear || usual || /^(?:instance|cluster|pool|node|droplet|server|machine|dyno)$/.test(head)) &&
        !reading.context.ui &&
        (cloud || clear || /scale/.test(lemma));
      // A deployment whose hardware is chosen is paid by the hour.
      const hardware =
        head === 'deployment' &&
        reading.tool.parameters.some(
          (p) =>
            p.depth <= 1 &&
            /^(?:hardware|gpu\w*|accelerator\w*|(?:min|max)_?instances|instance_?type)$/i.test(p.name),
        );
      if (hardware) return { category: 'write', signals: ['billing', 'metered'], infrastructure: true };
      if (
        !(clear || usual || endpoint || sized || database) ||
        object.says(
          /^(?:firewalls?|key|template|backup|tag|group|user|free|access|permissions?|password|name|description)$/,
        )
      )
        return undefined;
      return { category: 'write', signals: ['billing', 'metered'], infrastructure: true };
    },
  }),
];

/** Parameters that say how much of it there is: what it costs follows from them. */
const SIZES =
  /^(?:count|gpu_?count|node_?count|num_?nodes|(?:min|max|target)_?(?:nodes|size|tier|instance_?size|replicas)|size|size_?(?:slug|unit)|instance_?(?:size|type)|machine_?type|tier|tier_?slug|auto_?scal(?:e|ing)\w*|compute_?auto_?scaling|replicas|model_?deployments|cpus?|memory|gpus?|capacity|hardware|(?:min|max)_?(?:instances|workers))$/i;

const SIZE = nameKind((name) => SIZES.test(name));

const CLOUD =
  /cloud|aws|azure|gcp|\bvps\b|droplet|hetzner|digitalocean|linode|vultr|ec2|compute|kubernetes|eks|gke|aks|hosting|virtual machine|\bvm\b|node pool|gpu|runpod|lambda labs|nodes\b/i;
