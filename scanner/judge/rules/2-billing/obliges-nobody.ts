import { names, nothing } from '../../decide/facts.ts';
import type { Row } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';

/** What two rules on what is made leave aside first. */
export const OBLIGES_NOBODY: readonly Row[] = [
  {
    id: 'nothing',
    when: [nothing],
    is: undefined,
    because: 'nothing is named that could be paid',
    example: sketch('submit'),
  },
  {
    id: 'a-draft',
    when: [names(['draft', 'drafts'])],
    is: undefined,
    because: 'a draft obliges nobody',
    example: sketch('create_draft_order', 'Creates a draft order'),
  },
];
