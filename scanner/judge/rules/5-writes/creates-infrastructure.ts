import { exactly } from '../../../../data/lexicon/wording.ts';
import { METERED } from '../../decide/effects.ts';
import { names, rest, server, takesNamed, thing, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';

const making = verb('create provision launch scale resize add new spawn allocate clone');
const plural: Fact = {
  says: 'its object is a plural',
  holds: (phrase, reading) => objectOf(phrase, reading).head?.plural === true,
};

/** Parameters that say how much of it there is: what it costs follows from them. */
const SIZES = exactly(
  String.raw`
  count gpu_?count node_?count num_?nodes (?:min|max|target)_?(?:nodes|size|tier|instance_?size|replicas)
  size size_?(?:slug|unit) instance_?(?:size|type) machine_?type tier tier_?slug auto_?scal(?:e|ing)\w*
  compute_?auto_?scaling replicas model_?deployments cpus? memory gpus? capacity hardware
  (?:min|max)_?(?:instances|workers)`,
  'i',
);
const takesASize: Fact = {
  says: 'it takes a size',
  holds: (_, { tool }) => tool.parameters.some(({ name, depth }) => depth <= 1 && SIZES.test(name)),
};
const takesASizeAnywhere: Fact = {
  says: 'it takes a size',
  holds: (_, { tool }) => tool.parameters.some(({ name }) => SIZES.test(name)),
};
const takesHardware: Fact = {
  says: 'it takes the hardware to run on',
  holds: (_, { tool }) =>
    tool.parameters.some(
      ({ name, depth }) =>
        depth <= 1 &&
        /^(?:hardware|gpu\w*|accelerator\w*|(?:min|max)_?instances|instance_?type)$/i.test(name),
    ),
};
const speaksOfACloud: Fact = {
  says: 'the tool or its server speaks of a cloud',
  holds: (_, { prose, tool, context }) => [prose, tool.name, ...context.own].some((text) => CLOUD.test(text)),
};
const CLOUD =
  /cloud|aws|azure|gcp|\bvps\b|droplet|hetzner|digitalocean|linode|vultr|ec2|compute|kubernetes|eks|gke|aks|hosting|virtual machine|\bvm\b|node pool|gpu|runpod|lambda labs|nodes\b/i;
const inTheCloud = either(
  verb('launch provision'),
  takesNamed('a place, size or type of machine'),
  speaksOfACloud,
);

const clear = either(
  thing('a machine by its name'),
  both(
    thing(['instance', 'instances', 'machine', 'machines', 'pool', 'pools']),
    names('what makes a machine one'),
  ),
  thing(['loadbalancer', 'loadbalancers']),
  both(thing(['balancer', 'balancers']), names(['load'])),
  both(thing(['inference', 'inferences']), names(['dedicated'])),
);
const usual = both(thing('a computer or a cluster'), inTheCloud, not(names('a server that is a program')));

/** `an instance of a component`: a copy of something that is drawn or programmed. */
const ofATemplate: Fact = {
  says: 'it is an instance of a component, a scene or a class',
  holds: ({ restText }) =>
    /\binstances? of (?:an?|another|the) (?:\w+ )?(?:class|component|prefab|scene|symbol|template)\b/.test(
      restText,
    ),
};

export const CREATES_INFRASTRUCTURE = frame({
  id: 'creates-infrastructure',
  gives: 'metered',
  title: 'Creates or scales metered infrastructure',
  why: 'A machine, a node pool, a number or a dedicated endpoint costs money while it exists.',
  since: 1,
  spares: [sketch('create_bucket', 'Creates a bucket'), sketch('create_node', 'Adds a node to a graph')],
  kinds: ['make', 'change', 'start'],
  rows: [
    {
      id: 'no-making',
      when: [
        not(making),
        not(both(verb('update upgrade change set modify edit configure adjust downgrade'), takesASize)),
      ],
      is: undefined,
      because: 'nothing is made or resized',
      example: sketch('update_note', 'Updates a note'),
    },
    {
      id: 'more-nodes',
      when: [verb('add'), thing(['node', 'nodes']), rest(['cluster', 'fleet', 'pool']), speaksOfACloud],
      is: METERED,
      because: 'what is larger costs more',
      example: sketch('add_nodes', 'Adds nodes to a Kubernetes cluster'),
    },
    {
      id: 'machines-that-exist',
      when: [verb('add'), plural, rest(['to'])],
      is: undefined,
      because: 'what is added exists already',
      example: sketch('add_nodes', 'Adds machines to a balancer'),
    },
    {
      id: 'a-phone-number',
      when: [
        thing(['number', 'numbers']),
        names(['incoming', 'mobile', 'phone', 'telephone', 'toll']),
        verb('create provision allocate new'),
      ],
      is: METERED,
      because: 'a number costs money while it is held',
      example: sketch('create_phone_number', 'Creates a phone number'),
    },
    {
      id: 'chosen-hardware',
      when: [thing(['deployment', 'deployments']), takesHardware],
      is: METERED,
      because: 'a deployment whose hardware is chosen is paid by the hour',
      example: sketch('create_deployment', 'Creates a deployment', { hardware: TEXT }),
    },
    {
      id: 'an-agreed-cost',
      when: [making, takesOwn('a cost that is agreed to')],
      is: METERED,
      because: 'the caller has to agree to what it costs',
      example: sketch('create_pod', 'Creates a pod', { confirm_cost: { type: 'boolean' } }),
    },
    {
      id: 'a-machine',
      when: [either(clear, usual), not(ofATemplate)],
      is: METERED,
      because: 'a machine costs money while it exists',
      example: sketch('create_vm', 'Creates a VM'),
    },
    {
      id: 'an-endpoint',
      when: [thing(['endpoint', 'endpoints']), names(['dedicated', 'inference', 'serverless'])],
      is: METERED,
      because: 'a dedicated endpoint costs money while it exists',
      example: sketch('create_endpoint', 'Creates a dedicated endpoint'),
    },
    {
      id: 'a-scaled-one',
      when: [
        verb('scale resize'),
        thing('what is scaled'),
        not(server('ui')),
        either(inTheCloud, verb('scale')),
      ],
      is: METERED,
      because: 'what is larger costs more',
      example: sketch('scale_cluster', 'Scales a cluster'),
    },
    {
      id: 'a-sized-database',
      when: [
        thing(['database', 'databases', 'db', 'dbs']),
        either(names(['dedicated', 'managed', 'vector']), verb('resize scale')),
        takesASizeAnywhere,
      ],
      is: METERED,
      because: 'a managed database costs money while it exists',
      example: sketch('create_database', 'Creates a managed database', { tier: TEXT }),
    },
  ],
});
