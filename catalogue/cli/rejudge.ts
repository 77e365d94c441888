import { counted } from '../../scanner/counted.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { judgedNow } from '../../scanner/judge-observation.ts';
import { openCatalogue } from '../store/index.ts';
import { print, status } from './io.ts';

/** Judges every stored capture again whose ruleset is not the present one; each in one transaction. */
export async function rejudgeAll({ db }: { readonly db: string }): Promise<void> {
  // Only who fills a catalogue makes one: a path that is mistyped is told.
  openCatalogue(db, 'read').close();
  const catalogue = openCatalogue(db, 'write');
  const line = status();
  try {
    let tools = 0;
    let moved = 0;
    const captures = catalogue.outdated(RULESET_VERSION);
    for (const [index, id] of captures.entries()) {
      const before = catalogue.capture(id)!;
      const after = judgedNow(before);
      catalogue.rejudge(id, after);
      tools += after.tools.length;
      moved += after.tools.filter(
        ({ verdict }, at) => verdict.severity !== before.tools[at]?.verdict.severity,
      ).length;
      line.say(`judged ${index + 1} of ${counted(captures.length, 'capture')}`);
    }
    line.clear();
    await print(
      captures.length === 0
        ? `Every capture is judged by ruleset ${RULESET_VERSION}.`
        : `${counted(captures.length, 'capture')} judged by ruleset ${RULESET_VERSION}: the severity of ${moved} of ${counted(tools, 'tool')} moved.`,
    );
  } finally {
    catalogue.close();
  }
}
