/** The keyboard stops at boxes that scroll, and at no others: which those are depends on the width of the window. */
const BOXES = document.querySelectorAll<HTMLElement>('pre, .as-served, .wide');

const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) settle(target as HTMLElement);
});
for (const box of BOXES) watch.observe(box);

function settle(box: HTMLElement): void {
  const style = getComputedStyle(box);
  const scrolls =
    (box.scrollWidth > box.clientWidth && style.overflowX !== 'clip') ||
    box.scrollHeight > box.clientHeight + 1;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
