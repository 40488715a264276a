// Looks at pages as a reader with a browser does, and writes down what is wrong with them.
//
// node look.mjs CHROMIUM PAGE…: on standard output, as JSON, a list of complaints; none when all is well.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 768, 1280];
const WIDE_FONT = "Verdana, DejaVu Sans";
const [executablePath, ...files] = process.argv.slice(2);
const complaints = [];

/** What of a page does not fit: the page itself, or the words in a picture, in this font. Runs in the page. */
function overflow(font) {
  const found = [];
  const root = document.documentElement;
  if (font) for (const picture of document.querySelectorAll("svg")) picture.setAttribute("font-family", font);
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
  for (const picture of document.querySelectorAll("svg")) {
    const frame = picture.getBoundingClientRect();
    if (!frame.width) continue;
    const texts = [...picture.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [text, box] of texts) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${text} leaves the picture`);
    }
    texts.sort(([, one], [, other]) => one.top - other.top);
    texts.forEach(([text, box], at) => {
      for (const [other, next] of texts.slice(at + 1)) {
        if (next.top > box.bottom) break;
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        // The room of a line in the font that is at hand may be a little higher than that of ours; its letters are not.
        if (across > 0.5 && down > 5) found.push(`${text} lies on ${other}`);
      }
    });
  }
  return found;
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
for (const file of files) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme });
    const complain = (what) => complaints.push(`${basename(file)}, ${colorScheme}: ${what}`);
    page.on("request", (request) => request.isNavigationRequest() || complain(`asks for ${request.url()}`));
    page.on("console", (message) => complain(`says ${message.text()}`));
    page.on("pageerror", (error) => complain(`fails: ${error.message}`));
    await page.goto(`file://${file}`);
    await page.evaluate(AXE);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const what of await page.evaluate(overflow)) complain(`at ${width}: ${what}`);
      const { violations } = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
      for (const { id, nodes } of violations) complain(`at ${width}: ${id}: ${nodes[0].html}: ${nodes[0].failureSummary}`);
    }
    for (const what of await page.evaluate(overflow, WIDE_FONT)) complain(`in a wide font: ${what}`);
    await page.close();
  }
}
await browser.close();
process.stdout.write(JSON.stringify(complaints));
