/**
 * A button on every block that a reader takes away: policies, definitions, commands. Without script there is none,
 * and the text can be selected as ever. What came of it is told where a screen reader hears it.
 */
const SAID_FOR = 3_000;

for (const block of document.querySelectorAll('pre')) offer(block);

function offer(block: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy ${block.dataset.copy ?? 'this text'}`);
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  const taking = document.createElement('div');
  taking.className = 'taking';
  taking.append(told, button);
  const home = document.createElement('div');
  home.className = 'taken';
  block.replaceWith(home);
  home.append(block, taking);
  button.addEventListener('click', async () => {
    told.textContent = await copied(block);
    setTimeout(() => {
      told.textContent = '';
    }, SAID_FOR);
  });
}

/** Says what came of it; where the browser refuses, the text is selected to be copied by hand, if it stands here whole. */
async function copied(block: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(await whole(block));
    return 'Copied';
  } catch {
    if (block.dataset.whole !== undefined) return 'Not copied: here stands only its start';
    getSelection()?.selectAllChildren(block);
    return 'Selected: Ctrl or Command and C copies it';
  }
}

/** The document of which the block shows the start, where it is one. */
async function whole(block: HTMLElement): Promise<string> {
  if (block.dataset.whole === undefined) return block.textContent ?? '';
  const answer = await fetch(block.dataset.whole);
  if (!answer.ok) throw new Error(`${block.dataset.whole}: ${answer.status}`);
  return answer.text();
}
