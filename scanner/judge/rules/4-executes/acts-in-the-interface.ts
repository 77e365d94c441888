import { BOUNDED } from '../../decide/effects.ts';
import { is, names, nothing, rest, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, frame, not, under } from '../../decide/frame.ts';
import { sketch, TEXT } from '../../decide/rule.ts';

const onAPage = both(
  takes('locator'),
  told('that it is about a page'),
  verb('fill submit enter close open new switch focus select check upload put send'),
);
const aBrowser = both(
  verb('close open launch resize quit switch new reload refresh init initialise initialize start create'),
  thing(['browser', 'browsers', 'tab', 'tabs']),
);

const aPage = both(verb('reload refresh open close'), thing(['page', 'webpage', 'webview']));

export const ACTS_IN_THE_INTERFACE = frame({
  id: 'acts-in-the-interface',
  gives: 'execute',
  title: 'Fills, submits or handles things on a page',
  why: 'In a browser or on a screen these are gestures, not changes of stored data.',
  since: 1,
  spares: [sketch('fill_order', 'Fills an order')],
  kinds: ['make', 'change', 'look', 'start', 'rest', 'send', 'manage'],
  rows: [
    {
      id: 'a-file-chooser',
      when: [verb('upload attach handle set'), told('that a file is chosen on the page')],
      is: BOUNDED,
      because: 'choosing a file on a page is a gesture',
      example: sketch('upload_file', 'Uploads through the file chooser'),
    },
    {
      id: 'no-interface',
      when: [not(either(server('ui'), onAPage, aBrowser, aPage))],
      is: undefined,
      because: 'no interface is driven',
      example: sketch('fill_order', 'Fills an order'),
    },
    {
      id: 'a-look',
      when: [
        verb('check'),
        either(rest(['if', 'that', 'whether']), names(['log', 'logs', 'state', 'status', 'version'])),
      ],
      is: undefined,
      because: 'it is only looked whether something holds',
      example: sketch('check_page', 'Check if the page is open', { selector: TEXT }),
    },
    ...under(
      [
        verb(
          'fill submit enter draw check select focus pick handle accept dismiss resize switch upload attach rotate toggle expand pin unlock lock mark put set',
        ),
      ],
      [
        ...under(
          [names('a part of an interface'), not(names('what a browser sends along'))],
          [
            {
              id: 'a-choice',
              when: [
                either(
                  verb('pick'),
                  both(
                    verb('select'),
                    not(takes('locator')),
                    not(names(['device', 'dropdown', 'option', 'options', 'page', 'tab', 'tabs'])),
                  ),
                ),
              ],
              is: undefined,
              because: 'something is chosen, not touched',
              example: sketch('browser_pick', 'Picks the browser window'),
              among: [sketch('browser_click'), sketch('browser_hover'), sketch('browser_scroll')],
            },
            {
              id: 'a-part-of-it',
              when: [],
              is: BOUNDED,
              because: 'the gesture acts on a part of the page',
              example: sketch('fill_form', 'Fills a form on the page', { selector: TEXT }),
            },
          ],
        ),
        {
          id: 'what-is-pointed-at',
          when: [takes('locator'), verb('fill submit select focus check enter')],
          is: BOUNDED,
          because: 'the gesture acts on what is pointed at',
          example: sketch('submit_order', 'Submits the order on the page', { selector: TEXT }),
        },
      ],
    ),
    ...under(
      [
        verb(
          'open close new init initialise initialize create start launch stop reload refresh quit leave exit minimize',
        ),
        either(is('ui'), names('a window or a session'), nothing),
      ],
      [
        {
          id: 'an-address',
          when: [takes('url')],
          is: { ...BOUNDED, signals: ['external_comm'] },
          because: 'the request itself leaves for an address of the caller’s',
          example: sketch('open_tab', 'Opens a tab', { url: TEXT }),
        },
        {
          id: 'a-window',
          when: [],
          is: BOUNDED,
          because: 'a window or a session begins or ends',
          example: sketch('close_tab', 'Closes a tab'),
        },
      ],
    ),
    {
      id: 'keys',
      when: [verb('send'), names(['input', 'key', 'keys', 'keystroke', 'keystrokes', 'text'])],
      is: BOUNDED,
      because: 'keys are sent to the page',
      example: sketch('send_keys', 'Sends keys to the page', { selector: TEXT }),
    },
  ],
});
