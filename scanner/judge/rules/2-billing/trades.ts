import { PAYS, perhaps, REKEYS, RUN, WRITE } from '../../decide/effects.ts';
import {
  from,
  is,
  kind,
  mentions,
  objectHas,
  rest,
  restReads,
  server,
  takes,
  thing,
  told,
  verb,
} from '../../decide/facts.ts';
import { either, frame, not, under } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

export const TRADES = frame({
  id: 'trades',
  gives: 'billing',
  title: 'Trades, swaps, stakes or moves digital assets',
  why: 'A confirmed trade or transaction on a chain cannot be taken back.',
  since: 1,
  spares: [
    sketch('swap_nodes', 'Swaps two nodes of a diagram'),
    sketch('claim_ticket', 'Assigns the ticket to you'),
  ],
  kinds: ['trade', 'start'],
  rows: [
    ...under(
      [kind('start')],
      [
        {
          id: 'a-launched-token',
          when: [
            verb('launch'),
            thing(['coin', 'coins', 'memecoin', 'memecoins', 'nft', 'nfts', 'token', 'tokens']),
            told('that it happens on a chain'),
          ],
          is: PAYS,
          because: 'it is signed and paid for on the chain',
          example: sketch('launch_token', 'Launches a token on chain'),
        },
        {
          id: 'another-start',
          when: [],
          is: undefined,
          because: 'no asset is launched',
          example: sketch('start_server', 'Starts a server'),
        },
      ],
    ),
    {
      id: 'into-production',
      when: [verb('swap exchange'), restReads('that it goes live')],
      is: RUN,
      because: 'what others depend on changes',
      example: sketch('swap_slots', 'Swaps the staging slot into production'),
    },
    {
      id: 'one-trait-for-another',
      when: [
        verb('trade'),
        not(from('name')),
        rest(['for', 'off']),
        not(is('asset', 'money')),
        not(takes('side', 'amount', 'wallet')),
        not(server('assets')),
      ],
      is: perhaps(WRITE),
      because: 'a trait is weighed against another, and nothing is sold',
      example: sketch('pack', 'Trades speed for size'),
    },
    {
      id: 'a-plain-verb',
      when: [verb('trade sell unstake restake liquidate airdrop repay')],
      is: PAYS,
      because: 'the word means a trade and nothing else',
      example: sketch('sell_shares', 'Sells shares'),
    },
    {
      id: 'a-pass',
      when: [
        verb('mint'),
        thing(['token', 'tokens']),
        objectHas(['access', 'api', 'auth', 'invite', 'join', 'jwt', 'login', 'scoped', 'session', 'signed']),
      ],
      is: REKEYS,
      because: 'whoever holds the token gets in',
      example: sketch('mint_session_token', 'Mints a signed session token'),
    },
    {
      id: 'an-asset',
      when: [either(mentions('asset', 'money'), takes('amount', 'wallet'), server('assets'))],
      is: PAYS,
      because: 'an asset, a wallet or an amount is named',
      example: sketch('swap_tokens', 'Swaps tokens'),
    },
    {
      id: 'a-claimed-reward',
      when: [verb('claim'), told('that something is free or bought')],
      is: PAYS,
      because: 'a reward is claimed',
      example: sketch('claim_seat', 'Claims a seat for free'),
    },
    {
      id: 'anything-else',
      when: [],
      is: perhaps(WRITE),
      because: 'no asset is named: two things change places or hands',
      example: sketch('swap_nodes', 'Swaps two nodes'),
    },
  ],
});
