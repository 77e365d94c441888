/**
 * The look of the site in one text, for a report that stands alone: the same tokens (a test holds them to
 * site/src/styles/base.css), and of its rules those that a report needs.
 */
export const STYLE = `
:root {
  color-scheme: light dark;

  --paper: light-dark(oklch(98.5% 0.005 90), oklch(17% 0.01 260));
  --ink: light-dark(oklch(20% 0.012 260), oklch(92% 0.006 90));
  --ink-2: light-dark(oklch(38% 0.012 260), oklch(78% 0.008 90));
  --ink-3: light-dark(oklch(49% 0.012 260), oklch(67% 0.01 260));
  --hair: light-dark(oklch(87% 0.008 90), oklch(30% 0.012 260));
  --line: light-dark(oklch(55% 0.012 260), oklch(62% 0.012 260));
  --quote: light-dark(oklch(96.3% 0.008 90), oklch(21% 0.012 260));
  --link: light-dark(oklch(42% 0.085 205), oklch(80% 0.08 200));
  --mark: light-dark(oklch(92% 0.07 88), oklch(36% 0.06 85));
  --mark-line: light-dark(oklch(52% 0.1 75), oklch(78% 0.1 85));

  /* The ramp darkens (on dark paper: brightens) with severity, so that it holds in grey. */
  --low: light-dark(oklch(53% 0.03 165), oklch(68% 0.03 165));
  --medium: light-dark(oklch(51% 0.098 78), oklch(76% 0.09 85));
  --high: light-dark(oklch(47.5% 0.13 48), oklch(76% 0.105 58));
  --critical: light-dark(oklch(37% 0.13 22), oklch(74.5% 0.125 24));

  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, serif;
  --sans: system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;

  /* Scale 1.2 from 16 px; space in steps of 4 px. */
  --s-1: 0.833rem;
  --s1: 1.2rem;
  --s2: 1.44rem;
  --s3: 1.728rem;
  --s4: 2.074rem;
  --s5: 2.488rem;
  --margin: clamp(1.125rem, 5vw, 5rem);
  --side: 12.5rem;
  --gutter: clamp(1.5rem, 3vw, 3rem);
}

*, *::before, *::after { box-sizing: border-box; }
html { font: 100% / 1.55 var(--sans); background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 116rem; padding: 0 var(--margin) 3rem; overflow-wrap: break-word; }
h1, h2, h3, p, ul, dl, dd, table { margin: 0; }
ul { padding: 0; list-style: none; }
h1 { font: 600 clamp(1.6rem, 1.1rem + 2.2vw, var(--s5)) / 1.15 var(--serif); padding-top: 2.5rem; max-width: 34ch; }
h2 { font: 600 var(--s3) / 1.2 var(--mono); overflow-wrap: anywhere; }
h3 { font: 600 var(--s1) / 1.3 var(--serif); margin: 1.75rem 0 0.5rem; }
.lede { font: 400 var(--s1) / 1.4 var(--serif); margin-top: 0.75rem; max-width: 68ch; }
section { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
.said { font-family: var(--mono); font-size: 0.9em; overflow-wrap: anywhere; }
.facts { color: var(--ink-2); margin: 0.5rem 0 1.25rem; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1rem; font-size: 0.9375rem; }
.facts dt { color: var(--ink-3); }
.wide { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.35; }
caption { text-align: left; color: var(--ink-3); font-size: var(--s-1); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: baseline; padding: 0.55rem 1.25rem 0.55rem 0; border-bottom: 1px solid var(--hair); font-weight: 400; }
thead th { color: var(--ink-3); font-size: var(--s-1); border-bottom-color: var(--line); white-space: nowrap; }
th[scope="row"] { min-width: 10rem; max-width: 22rem; }
.words { color: var(--ink-2); min-width: 15rem; }
.words .said::before { content: "“"; }
.words .said::after { content: "”"; }
.field, .quiet { color: var(--ink-3); font-size: 0.875rem; }
.sev { white-space: nowrap; font-weight: 600; }
.sev svg { width: 0.86em; height: 0.86em; margin-right: 0.45em; vertical-align: -0.06em; overflow: visible; }
.low { color: var(--low); }
.medium { color: var(--medium); }
.high { color: var(--high); }
.critical { color: var(--critical); }
.notes li { padding: 0.4rem 0; max-width: 80ch; }
.unseen { font: 0.75em / 1 var(--sans); border: 1px solid var(--line); color: var(--ink-2); padding: 0 0.25em; border-radius: 2px; white-space: nowrap; }
footer { border-top: 1px solid var(--hair); margin-top: 3rem; padding-top: 1rem; color: var(--ink-3); font-size: var(--s-1); max-width: 46rem; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; border: 0; padding: 0.1rem 0; max-width: none; }
  tr { border-bottom: 1px solid var(--hair); padding: 0.6rem 0; }
}
`;
