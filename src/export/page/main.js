// main.js - the page as a whole: what is shown follows 'view', which is what
// the address says.

function show() {
  const shown = shownRules();
  showFilters();
  showCount(shown.length);
  showOnMap(shown);
  showInList(shown);
  showSheet();
  lightDown();
}

// ---- opening and closing ---------------------------------------------------

// Where the focus goes back to.
let opener = null;

function openRule(rule) {
  const active = document.activeElement;
  if (!view.open && active !== document.body) opener = active;
  view.open = rule;
  pushHash();
  show();
  byId("sheet-title").focus({ preventScroll: true });
}

function closeRule() {
  const rule = view.open;
  view.open = null;
  pushHash();
  show();
  if (opener && opener.isConnected) opener.focus({ preventScroll: true });
  else if (rule) focusRow(rule);
  opener = null;
}

function onClick(event) {
  const link = event.target.closest("a[data-key]");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !plain || event.button !== 0) return;
  event.preventDefault();
  openRule(ruleByKey.get(link.dataset.key));
}

function onSheetButton(event) {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  const run = { close: closeRule, next: () => step(1),
    previous: () => step(-1) };
  run[button.dataset.do]();
}

// ---- filtering -------------------------------------------------------------

function filter() {
  readForm();
  replaceHash();
  show();
}

function reset() {
  view.filters = {};
  replaceHash();
  show();
  byId("search").focus();
}

function onAddress() {
  readHash();
  show();
}

// ---- texts of the page -----------------------------------------------------

function figuresOf() {
  const techniques = new Set(data.rules.flatMap((rule) =>
    rule.techniques.map(({ id }) => id)));
  const sources = new Set(data.rules.flatMap((rule) => rule.sources));
  const count = (kind) => data.rules.filter((r) => r.kind === kind).length;
  return [
    plural(count("rule"), "rule"),
    plural(count("correlation"), "correlation"),
    plural(techniques.size, "technique"),
    plural(sources.size, "log source"),
    ...data.targets.map(({ title }) => title),
  ].join(" \u00b7 ");
}

// Who the pack is from, and what was written about it.
function buildPack() {
  const { pack } = data;
  if (!pack) return;
  const parts = [`Version ${pack.version} of ${pack.created}`, pack.author,
    pack.license].filter(Boolean);
  const about = byId("about");
  about.append(parts.join(" \u00b7 "));
  for (const url of pack.references || [])
    about.append(" \u00b7 ", externalLink(url, hostOf(url)));
  about.hidden = false;
}

function hostOf(url) {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}

function buildTexts() {
  byId("title").textContent = data.title;
  byId("description").textContent = data.description || "";
  byId("description").hidden = !data.description;
  byId("figures").textContent = figuresOf();
  byId("foot").textContent =
    `Made by sigcc from Sigma rules. Techniques are those of MITRE ATT&CK ` +
    `v${data.attack}. This page loads nothing from the network.`;
}

function start() {
  buildTexts();
  buildPack();
  buildTheme();
  buildFilters();
  buildMap();
  buildList();
  byId("filters").addEventListener("input", filter);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", reset);
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("list-title").focus();
  });
  document.addEventListener("click", onClick);
  byId("sheet").addEventListener("click", onSheetButton);
  document.addEventListener("keydown", onKey);
  addEventListener("popstate", onAddress);
  onAddress();
}

start();
