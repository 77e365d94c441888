import { perhaps, RUN, WRITE } from '../../decide/effects.ts';
import {
  is,
  kind,
  mentions,
  names,
  nothing,
  rest,
  server,
  takesNamed,
  told,
  verb,
} from '../../decide/facts.ts';
import { both, either, frame, not, under } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const ofAHome = either(
  server('home'),
  both(takesNamed('an entity of a home'), told('that it is about a home')),
);

/** Changes that hardware makes in the world. */
const MOVES =
  'control move set adjust lower raise increase decrease turn switch toggle lock unlock arm disarm activate shift position tune align flip expand resume enable';

export const ACTUATES = frame({
  id: 'actuates',
  gives: 'execute',
  title: 'Moves something in the world',
  why: 'A lamp, a lock or a heater acts outside the computer, and on people.',
  since: 1,
  spares: [
    sketch('get_light_state', 'Returns the state of a light'),
    sketch('lock_conversation', 'Locks a conversation'),
  ],
  kinds: ['change', 'make', 'start', 'rest', 'run', 'gesture', 'manage'],
  rows: [
    ...under([verb('call')], []),
    {
      id: 'a-device',
      when: [
        verb(
          'turn set switch toggle lock unlock open close start stop dim brighten adjust activate arm disarm move power press',
        ),
        either(is('device'), both(verb('arm disarm'), mentions('device'))),
        not(server('ui')),
        either(
          ofAHome,
          takesNamed('an entity of a home'),
          verb('turn lock unlock dim brighten arm disarm'),
          both(verb('switch power'), rest(['off', 'on'])),
          names('hardware that is nothing else'),
        ),
        not(names('where a theme or a mode is kept')),
      ],
      is: RUN,
      because: 'it acts outside the computer, and on people',
      example: sketch('turn_on_light', 'Turns on a light'),
    },
    {
      id: 'hardware',
      when: [
        either(kind('run', 'start', 'rest', 'gesture'), verb(MOVES)),
        either(mentions('device'), verb('dispense')),
        names('hardware that is nothing else'),
        not(server('ui')),
        not(verb('simulate emulate train process script execute run skip jump')),
      ],
      is: RUN,
      because: 'it acts outside the computer, and on people',
      example: sketch('land_drone', 'Lands a drone'),
    },
    {
      id: 'an-output',
      when: [
        verb('set write switch toggle turn update put'),
        either(
          both(
            names(['analog', 'analogue', 'digital', 'discrete', 'pwm', 'relay']),
            names(['output', 'outputs', 'pin', 'pins']),
          ),
          names(['gpio']),
        ),
      ],
      is: RUN,
      because: 'what is wired to the output acts on it',
      example: sketch('write_output', 'Sets the value of an analog output'),
    },
    {
      id: 'controlled',
      when: [server('hardware'), verb('control'), not(nothing), not(server('ui'))],
      is: RUN,
      because: 'what the server drives acts on it in the world',
      example: sketch('control_node', 'Controls a node'),
      among: [sketch('iot_get_state', 'Returns the state')],
    },
    {
      id: 'set-on-hardware',
      when: [
        server('hardware'),
        verb(MOVES, 'calibrate disable emulate heat skip write'),
        either(mentions('device'), names('what hardware is set to')),
        not(server('ui')),
        not(names('where a theme or a mode is kept')),
      ],
      is: RUN,
      because: 'what the server drives acts on it in the world',
      example: sketch('set_output_level', 'Sets the output level of the generator'),
      among: [sketch('plc_get_state', 'Returns the state')],
    },
    {
      id: 'taken-off',
      when: [verb('takeoff'), not(nothing)],
      is: perhaps(WRITE),
      because: 'something is taken off something else',
      example: sketch('take_off_label', 'Takes off a label'),
    },
    {
      id: 'an-entity',
      when: [verb('turn toggle lock unlock open close'), takesNamed('an entity of a home'), ofAHome],
      is: RUN,
      because: 'it acts outside the computer, and on people',
      example: sketch('toggle_entity', 'Toggles an entity of Home Assistant', { entity_id: TEXT }),
    },
  ],
});
