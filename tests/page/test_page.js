// test_page.js PAGE HOSTILE QUERIES - does the page do what it should, in a
// real browser?
//
// PAGE and HOSTILE are pages of HTML; QUERIES holds a line of JSON for each
// rule and target, as "sigcc convert --jsonl" writes them.  Prints a line for
// each test that fails.  Exit status: 0, 1, or 77 without a browser.

"use strict";

const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const { Browser, Page, findBrowser } = require("./browser.js");

const [pageFile, hostileFile, queriesFile] = process.argv.slice(2);
const address = (file, hash = "") =>
  pathToFileURL(path.resolve(file)).href + hash;

let failures = 0;

function check(what, fine, found) {
  if (fine) return;
  failures++;
  console.log(`page: ${what}${found === undefined ? ""
    : `: ${JSON.stringify(found)}`}`);
}

function equal(what, found, wanted) {
  check(`${what}: not ${JSON.stringify(wanted)}`, found === wanted, found);
}

// What is said again and again about the page.
const shownRows = "document.querySelectorAll('#list li:not([hidden])').length";
const openTitle = "document.querySelector('#sheet:not([hidden]) h2')" +
  "?.textContent ?? null";
const rules = "JSON.parse(document.getElementById('data').textContent).rules";
const focused = "document.activeElement.dataset.key || " +
  "document.activeElement.id";

// ---- opening ---------------------------------------------------------------

async function opensByClick(page) {
  await page.visit(address(pageFile));
  const all = await page.run(`${rules}.length`);
  equal("rows of the list", await page.run(shownRows), all);
  equal("marks on the map",
    await page.run("document.querySelectorAll('.mark').length"), all);
  check("lines on the map have places", await page.run(
    "[...document.querySelectorAll('.link')].every(l => l.getAttribute('d'))"));
  equal("a rule that is open", await page.run(openTitle), null);
  const key = await page.run(
    "document.querySelector('#list .row').dataset.key");
  const title = await page.run(
    `${rules}.find(r => r.key === ${JSON.stringify(key)}).title`);
  await page.click("#list .row");
  equal("the rule that a click opens", await page.run(openTitle), title);
  equal("the address", await page.run("location.hash.slice(1)"), key);
  await page.run("history.back()");
  await page.settle();
  equal("after 'back'", await page.run(openTitle), null);
  await page.click(`.mark[data-key="${key}"]`);
  equal("the rule that its mark opens", await page.run(openTitle), title);
}

async function opensByLink(page) {
  await page.visit(address(pageFile));
  const last = await page.run(`${rules}.at(-1)`);
  await page.visit(address(pageFile, `#${last.key}`));
  equal("the rule of a link", await page.run(openTitle), last.title);
  await page.visit(address(pageFile, "#no-such-rule"));
  equal("the rule of a wrong link", await page.run(openTitle), null);
  await page.visit(address(pageFile, "#%E0%A4%A"));
  equal("the rule of a broken link", await page.run(openTitle), null);
}

async function tellsTests(page) {
  await page.visit(address(pageFile));
  const rule = await page.run(
    `${rules}.find(r => r.tests && r.tests.finding && r.tests.silent)`);
  await page.visit(address(pageFile, `#${rule.key}`));
  const facts = await page.run(
    "document.querySelector('#sheet').textContent");
  check("tests are told", facts.includes(`${rule.tests.silent} that it must not`),
    rule.tests);
}

// ---- searching and filtering -----------------------------------------------

async function select(page, name, value) {
  await page.run(`(() => {
    const select = document.getElementById("filter-${name}");
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
  await page.settle();
}

async function filters(page) {
  await page.visit(address(pageFile));
  const all = await page.run(shownRows);
  for (const name of ["source", "target", "level", "stage", "kind"]) {
    const value = await page.run(
      `document.querySelector("#filter-${name} option:nth-child(2)").value`);
    await select(page, name, value);
    const some = await page.run(shownRows);
    check(`the filter ${name} changes the list`, some > 0 && some < all, some);
    check(`${name} is in the address`,
      (await page.run("location.hash")).includes(`${name}=`));
    await page.visit(await page.run("location.href"));
    equal(`the list of a link with ${name}`, await page.run(shownRows), some);
    await page.click("#reset");
    equal("the list without filters", await page.run(shownRows), all);
  }
  const high = await page.run(`${rules}.filter(r => r.level === "high").length`);
  await select(page, "level", "high");
  equal("rules of the level high", await page.run(shownRows), high);
}

async function searches(page) {
  await page.visit(address(pageFile));
  const all = await page.run(shownRows);
  await page.press("/");
  equal("where '/' leads", await page.run(focused), "search");
  await page.type("GetSecretValue");
  const some = await page.run(shownRows);
  check("a search changes the list", some > 0 && some < all, some);
  await page.type(" nothinghasthis");
  equal("rows that nothing has", await page.run(shownRows), 0);
  check("it is said that there are none",
    await page.run("!document.getElementById('empty').hidden"));
  await page.press("Escape");
  equal("rows after Escape", await page.run(shownRows), all);
}

// ---- the keyboard ----------------------------------------------------------

async function keyboard(page) {
  await page.visit(address(pageFile));
  const keys = await page.run(
    "[...document.querySelectorAll('.row')].slice(0, 3).map(r => r.dataset.key)");
  await page.press("j");
  equal("the row of 'j'", await page.run(focused), keys[0]);
  await page.press("ArrowDown");
  equal("the row of an arrow", await page.run(focused), keys[1]);
  await page.press("k");
  equal("the row of 'k'", await page.run(focused), keys[0]);
  check("focus can be seen", await page.run(
    "getComputedStyle(document.activeElement).outlineStyle") === "solid");
  await page.press("Enter");
  equal("the rule of Enter", await page.run("location.hash.slice(1)"), keys[0]);
  equal("the focus in the sheet", await page.run(focused), "sheet-title");
  await page.press("j");
  equal("the next rule of the sheet",
    await page.run("location.hash.slice(1)"), keys[1]);
  await page.press("Escape");
  equal("the sheet after Escape", await page.run(openTitle), null);
  equal("where the focus goes back to", await page.run(focused), keys[0]);
  await page.run("document.querySelector('.mark[tabindex=\"0\"]').focus()");
  const mark = await page.run(focused);
  await page.press("ArrowRight");
  check("an arrow moves on the map", (await page.run(focused)) !== mark);
  check("pointing lights up the map", await page.run(
    "document.getElementById('map').hasAttribute('data-pointing')"));
}

// ---- copying ---------------------------------------------------------------

// Lines about files have no queries.
function printedQueries() {
  return fs.readFileSync(queriesFile, "utf8").trim().split("\n")
    .map((line) => JSON.parse(line)).filter(({ target }) => target);
}

async function copies(page, browser) {
  await browser.call("Browser.grantPermissions",
    { permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"] });
  const lines = printedQueries().filter(({ queries }) => queries.length > 0);
  const wanted = ["splunk", "kibana", "cloudwatch"]
    .map((target) => lines.find((line) => line.target === target));
  for (const line of wanted) {
    await page.visit(address(pageFile, `#${line.id}`));
    await page.click(`.answer[data-target="${line.target}"] .copy`);
    equal(`the copied query for ${line.target}`,
      await page.run("navigator.clipboard.readText()"), line.queries[0]);
    equal("what the button says then", await page.run(
      `document.querySelector(".answer[data-target='${line.target}'] .copy")` +
      ".firstChild.data"), "Copied");
  }
}

// Every query that sigcc prints is on the page, and no other.
async function hasAllQueries(page) {
  await page.visit(address(pageFile));
  const answers = await page.run(`(() => {
    const data = JSON.parse(document.getElementById("data").textContent);
    return data.rules.flatMap(r => (r.answers || []).map((a, i) =>
      [r.id, data.targets[i].name, JSON.stringify(a.queries)].join(" ")));
  })()`);
  const there = new Set(printedQueries().map(({ id, target, queries }) =>
    [id, target, JSON.stringify(queries)].join(" ")));
  const strange = answers.filter((answer) => !there.has(answer));
  check("queries that convert does not print", strange.length === 0, strange[0]);
  check("queries are compared", answers.length > 300, answers.length);
}

// ---- looks -----------------------------------------------------------------

async function fits(page) {
  for (const hash of ["", "#first"])
    for (const width of [360, 390, 768, 1024, 1440]) {
      await page.size(width, 800, width < 500);
      await page.visit(address(pageFile));
      if (hash) await page.click("#list .row");
      const wide = await page.run("document.documentElement.scrollWidth");
      check(`${width} px: it is ${wide} px wide`, wide <= width);
      const inside = await page.run("[...document.querySelectorAll(" +
        "'#sheet *, .row *, .mark')].filter(n => n.getBoundingClientRect()" +
        `.right > ${width + 1}).map(n => n.className).slice(0, 3)`);
      check(`${width} px: beyond the edge`, inside.length === 0, inside);
    }
  await page.size(1440, 900);
}

// Contrast of each text with the nearest background, WCAG 2.2.
const contrasts = `(() => {
  const canvas = document.createElement("canvas").getContext("2d",
    { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = rgb(getComputedStyle(node).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const low = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !node.checkVisibility() ||
        node.closest(".unseen, script, option")) continue;
    const [a, b] = [light(rgb(getComputedStyle(node).color)),
      light(behind(node))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.push(node.className + " " + ratio.toFixed(2) + " " +
      walk.currentNode.data.trim().slice(0, 20));
  }
  return [...new Set(low)].slice(0, 5);
})()`;

async function canBeRead(page) {
  for (const theme of ["light", "dark"]) {
    await page.media({ "prefers-color-scheme": theme });
    await page.visit(address(pageFile));
    for (const where of ["", "#list .row", "#list li:nth-child(4) .row"]) {
      if (where) await page.run(
        `document.querySelector(${JSON.stringify(where)}).click()`);
      await page.settle();
      const low = await page.run(contrasts);
      check(`${theme}: low contrast`, low.length === 0, low);
    }
  }
  await page.media({ "prefers-color-scheme": "light" });
  await page.visit(address(pageFile));
  const paper = "getComputedStyle(document.body).backgroundColor";
  const light = await page.run(paper);
  await page.click("#theme");
  check("the button changes the theme", (await page.run(paper)) !== light);
  await page.click("#theme");
  equal("the theme of a second click", await page.run(paper), light);
}

async function prints(page) {
  await page.visit(address(pageFile));
  await page.media({}, "print");
  check("filters are not printed", await page.run(
    "!document.getElementById('filters').checkVisibility()"));
  check("the list is printed", await page.run(
    "document.getElementById('list').checkVisibility()"));
  await page.run("document.querySelector('#list .row').click()");
  check("a rule is printed alone", await page.run(
    "document.getElementById('sheet').checkVisibility() && " +
    "!document.getElementById('list').checkVisibility()"));
  await page.media({});
}

// ---- hostile texts ---------------------------------------------------------

async function staysText(page) {
  await page.visit(address(hostileFile));
  const count = await page.run(`${rules}.length`);
  check("hostile rules are on the page", count > 0, count);
  for (let i = 0; i < count; i++) {
    const rule = await page.run(`${rules}[${i}]`);
    await page.visit(address(hostileFile, `#${rule.key}`));
    equal("a hostile title", await page.run(openTitle), rule.title);
    equal("a hostile title in the list", await page.run(
      `document.querySelector(".row[data-key='${rule.key}'] .row-title")` +
      ".textContent"), rule.title);
    check("its YAML is shown", await page.run(
      `[...document.querySelectorAll("#sheet pre")].at(-1).textContent === ` +
      `${rules}[${i}].yaml`));
    const links = await page.run("[...document.querySelectorAll('#sheet a')]" +
      ".map(a => a.href).filter(h => !/^(https?|file):/.test(h))");
    check("links that lead elsewhere", links.length === 0, links);
    await page.press("/");
    await page.type("<img");
    await page.press("Escape");
  }
  equal("what hostile texts have run", await page.run("window.harm"), undefined);
  equal("elements that they made", await page.run(
    "document.querySelectorAll('img, iframe, svg:not(.links), b').length"), 0);
  equal("scripts of the page", await page.run("document.scripts.length"), 2);
}

// The policy, beyond the care of the script.
async function keepsOut(page) {
  await page.visit(address(pageFile));
  await page.run(`(() => {
    const script = document.createElement("script");
    script.textContent = "window.harm = 20";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend",
      "<p onclick='window.harm = 21' id=planted>x</p>");
    document.getElementById("planted").click();
  })()`);
  equal("what the policy lets in", await page.run("window.harm"), undefined);
  page.problems.length = 0; // the browser has said that it kept them out
}

// ---- all of it -------------------------------------------------------------

async function main() {
  const program = findBrowser();
  if (program === null) {
    console.log("skipped: there is no Chromium");
    return 77;
  }
  const browser = new Browser(program);
  try {
    const page = await Page.open(browser);
    await page.size(1440, 900);
    const tests = [opensByClick, opensByLink, tellsTests, filters, searches, keyboard,
      copies, hasAllQueries, fits, canBeRead, prints, staysText];
    for (const test of tests) {
      await test(page, browser);
      check(`${test.name}: the console says`, page.problems.length === 0,
        page.problems);
      page.problems.length = 0;
    }
    await keepsOut(page);
  } finally {
    await browser.close();
  }
  return failures > 0 ? 1 : 0;
}

main().then((status) => { process.exitCode = status; }, (error) => {
  console.log(`page: ${error.stack}`);
  process.exitCode = 1;
});
