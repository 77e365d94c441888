/** Measurements taken inside an open page. The code in strings runs there. */
import type { Page } from 'playwright-core';

/** How many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Names of the tables that hold more than the room they are given shows. */
export function cutTables(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('.wide')]
    .filter((room) => room.scrollWidth > room.clientWidth)
    .map((room) => room.getAttribute('aria-label'))`);
}

/** WCAG contrast of an element's computed colour against the page, as the browser paints both. */
export function contrast(page: Page, selector: string, property: 'color' | 'fill'): Promise<unknown> {
  return page.evaluate(`(() => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour) => {
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].map((v) => v / 255)
        .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const element = document.querySelector('${selector}');
    const pair = [getComputedStyle(element).${property}, getComputedStyle(document.documentElement).backgroundColor];
    const [dark, light] = pair.map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  })()`);
}
