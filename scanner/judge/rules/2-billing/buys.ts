import { PAYS, perhaps, WRITE } from '../../decide/effects.ts';
import { calledOrTold, from, is, names, rest, takes, thing, verb } from '../../decide/facts.ts';
import { both, either, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const BUYS = frame({
  id: 'buys',
  gives: 'billing',
  title: 'Buys, books or orders',
  why: 'A purchase, a booking or an order makes somebody owe money.',
  since: 1,
  spares: [sketch('book_meeting', 'Books a meeting slot'), sketch('order_layers', 'Puts layers in order')],
  kinds: ['buy'],
  rows: [
    {
      id: 'a-bid-without-a-sum',
      when: [
        verb('bid'),
        not(takes('amount')),
        not(both(from('lead'), rest(['auction', 'item', 'listing', 'lot']))),
      ],
      is: undefined,
      because: 'no sum is bid',
      example: sketch('bid'),
    },
    {
      id: 'an-identifier',
      when: [thing(['guid', 'id', 'identifier', 'ids', 'uuid'])],
      is: undefined,
      because: 'what is named is the number of a purchase',
      example: sketch('purchase_id'),
    },
    {
      id: 'a-lock',
      when: [verb('acquire lease reserve'), thing(['lease', 'lock', 'locks', 'mutex', 'semaphore'])],
      is: WRITE,
      because: 'a lock keeps others waiting, and costs nothing',
      example: sketch('acquire_lock', 'Acquires a lock'),
    },
    {
      id: 'a-paid-booking',
      when: [
        verb('book reserve rebook'),
        names('a time, a place or a number'),
        either(names(['pay', 'payment', 'price']), calledOrTold('that it is a stay or a journey')),
      ],
      is: PAYS,
      because: 'the booking has a price',
      example: sketch('book_room', 'Books a hotel room'),
    },
    {
      id: 'a-meeting',
      when: [verb('book reserve rebook'), names('a time, a place or a number')],
      is: WRITE,
      because: 'a meeting or a number is reserved for no money',
      example: sketch('book_meeting', 'Books a meeting'),
    },
    {
      id: 'a-sequence',
      when: [
        verb('order'),
        either(thing('what is put in order'), names(['by', 'z']), rest('how things are put in order')),
        not(takes('side', 'amount')),
      ],
      is: perhaps(WRITE),
      because: 'things are put in order',
      example: sketch('order_layers', 'Orders layers'),
    },
    {
      id: 'bought-infrastructure',
      when: [verb('purchase buy order'), is('metered')],
      is: { ...PAYS, signals: ['billing', 'metered', 'irreversible'], infrastructure: true },
      because: 'what is bought costs money while it exists',
      example: sketch('buy_number', 'Buys a number'),
    },
    {
      id: 'anything-else',
      when: [],
      is: PAYS,
      because: 'a booking makes somebody owe money',
      example: sketch('book_flight', 'Books a flight'),
    },
  ],
});
