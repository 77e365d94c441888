import { objectReads, restReads, verb } from '../../decide/facts.ts';
import type { Fact } from '../../decide/frame.ts';
import { act, FOREMOST, said } from '../../decide/places.ts';
import { type SignalRule, sketch } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { textOf } from '../../read/phrase.ts';

const onAFirewall: Fact = {
  says: 'it is done to a firewall or a list of those who get in',
  holds: ({ text, source, objectText, restText }) => {
    const around = source === 'name' ? textOf(text.words) : objectText;
    return FIREWALL.test(`${around} ${ONTO_A_FIREWALL.exec(restText)?.[0] ?? ''}`);
  },
};
const FIREWALL = /\b(?:firewalls?|allow ?lists?|access lists?|security groups?)\b/;
const ONTO_A_FIREWALL = new RegExp(
  String.raw`\b(?:to|from|of|in|on) (?:a |an |the |your )?(?:\w+ )?${FIREWALL.source}`,
);

/** Rights by the way back: what denies access and what gives it again weigh the same. */
export const RIGHTS: readonly SignalRule[] = [
  table({
    id: 'lets-in-again',
    title: 'Approves, restores or hands over access',
    why: 'Approving a device, restoring a member or giving a thing to an organisation lets somebody in, as denying and removing shut them out.',
    limits: 'Approving an expense, restoring a page or moving an issue to a team lets nobody in.',
    since: 1,
    spares: [
      sketch('approve_expense', 'Approves an expense report'),
      sketch('restore_page', 'Restores a page from an earlier version'),
      sketch('transfer_issue', 'Transfers an issue to another team'),
    ],
    categories: ['write', 'execute'],
    adds: ['privilege'],
    rows: [
      {
        id: 'a-request-for-access',
        at: act(
          FOREMOST,
          verb('approve accept confirm authorize authorise'),
          objectReads('a request for access'),
        ),
        because: 'who asked gets in',
        example: sketch('approve_device', 'Approves a pending device authorization request'),
      },
      {
        id: 'a-member',
        at: act(
          FOREMOST,
          verb('restore reinstate reinvite readmit recover'),
          objectReads('members of an organisation'),
        ),
        because: 'a member gets in again',
        example: sketch('restore_member', 'Restores a revoked member'),
      },
      {
        id: 'a-firewall',
        at: act(
          FOREMOST,
          verb('add remove attach assign detach update set replace open allow unblock'),
          onAFirewall,
        ),
        because: 'the firewall lets others through than before',
        example: sketch('firewall_add_machines', 'Adds machines to a firewall'),
      },
      {
        id: 'to-the-internet',
        at: act(FOREMOST, verb('open expose publish forward'), restReads('that the internet gets in')),
        because: 'whoever is on the internet gets in',
        example: sketch('open_port', 'Opens a port to the internet'),
      },
      {
        id: 'as-root',
        at: said('that it runs with the rights of root'),
        because: 'nothing on the machine is out of its reach',
        example: sketch('restart_unit', 'Restarts a unit with sudo'),
      },
      {
        id: 'to-another-team',
        at: act(
          FOREMOST,
          verb('transfer move share hand'),
          objectReads('what a team owns'),
          restReads('that it goes to another team'),
        ),
        because: 'another team owns it',
        example: sketch('move_project', 'Moves a project to another team'),
      },
      {
        id: 'to-an-organisation',
        at: act(FOREMOST, verb('transfer move share hand'), restReads('that it goes to an organisation')),
        because: 'an organisation owns it',
        example: sketch('transfer_workspace', 'Transfers a workspace to another organization'),
      },
      {
        id: 'to-an-owner',
        at: act(FOREMOST, verb('transfer share hand make set'), restReads('that it goes to another owner')),
        because: 'somebody else owns it',
        example: sketch('transfer_board', 'Transfers a board to a new owner'),
      },
    ],
  }),
];
