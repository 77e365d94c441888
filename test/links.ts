import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The links and pictures of Markdown files that lead nowhere: to what is not among the files, or to a heading that the
 * file there does not have. Whole addresses are not asked.
 * @param files all that there are, as paths below the root with `/` between
 */
export function deadLinks(root: string, files: readonly string[]): readonly string[] {
  const headings = new Map(
    files
      .filter((file) => file.endsWith('.md'))
      .map((file) => [file, anchorsIn(readFileSync(join(root, file), 'utf8'))]),
  );
  return [...headings.keys()].flatMap((file) =>
    linksIn(readFileSync(join(root, file), 'utf8'))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const to = path === '' ? file : posix.join(posix.dirname(file), path);
        return anchor === undefined ? !isThere(to, files) : !headings.get(to)?.has(anchor);
      })
      .map((link) => `${file}: ${link}`),
  );
}

/** What a Markdown text links to or shows, but for whole addresses. */
export const linksIn = (text: string): readonly string[] =>
  [
    ...unfenced(text)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link));

/** A file, or a folder that holds one. */
function isThere(path: string, files: readonly string[]): boolean {
  const folder = path.replace(/\/?$/, '/');
  return files.some((file) => file === path || file.startsWith(folder));
}

/** The anchors that GitHub and npm give the headings of a text. */
function anchorsIn(text: string): ReadonlySet<string> {
  const headings = [...unfenced(text).matchAll(/^#+ +(.+)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Without the blocks of code. */
const unfenced = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
