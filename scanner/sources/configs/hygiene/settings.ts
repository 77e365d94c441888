import type { ConfigFinding } from '../../../types.ts';
import { at, isList } from '../../foreign-json.ts';
import { rooted, type Surroundings } from '../find.ts';
import { CLAUDE_CODE_SETTINGS } from '../grants.ts';
import { valueIn } from '../read-text.ts';
import { configFinding } from './finding.ts';

/** Switches of Claude Code's settings by which it starts or calls whatever servers there will be unasked. */
export function approvalsInSettings(where: Surroundings): readonly ConfigFinding[] {
  return CLAUDE_CODE_SETTINGS.flatMap((path) => rooted({ path }, where)).flatMap((file) => {
    const settings = valueIn(file);
    const rules = at(settings, ['permissions', 'allow']);
    return [
      ...(at(settings, ['enableAllProjectMcpServers']) === true
        ? [
            blanket(
              file,
              'enableAllProjectMcpServers',
              'starts the servers of every folder that is opened unasked',
            ),
          ]
        : []),
      ...(isList(rules) && rules.includes('mcp__*')
        ? [blanket(file, 'permissions.allow', 'lets every tool of every server run unasked')]
        : []),
    ];
  });
}

function blanket(file: string, field: string, does: string): ConfigFinding {
  return configFinding(
    'blanket-approval',
    { id: 'claude-code', file },
    field,
    `${field} ${does}`,
    'Name the servers and tools that you looked at instead.',
  );
}
