// filters.js - the search and the filters, and which rules they let through.

const SELECTS = [
  { name: "source", label: "Log source", options: sourceOptions },
  { name: "target", label: "Target", options: targetOptions },
  { name: "level", label: "Level", options: levelOptions },
  { name: "stage", label: "Stage", options: stageOptions },
  { name: "kind", label: "Kind", options: kindOptions },
];

function sourceOptions() {
  const names = new Set(data.rules.flatMap((rule) => rule.sources));
  return [...names].sort().map((name) => [name, name]);
}

// "-splunk": those without a query.
function targetOptions() {
  return data.targets.flatMap(({ name, title }) => [
    [name, title],
    [`-${name}`, `without ${title}`],
  ]);
}

function levelOptions() {
  const there = new Set(data.rules.map((rule) => rule.level));
  return LEVELS.filter((level) => there.has(level))
    .map((level) => [level, level === "none" ? "no level" : level]);
}

function stageOptions() {
  return stages.map(({ id, name }) => [id, name]);
}

function kindOptions() {
  const there = new Set(data.rules.map((rule) => rule.kind));
  return Object.keys(KINDS).filter((kind) => there.has(kind))
    .map((kind) => [kind, KINDS[kind].many]);
}

// ---- what they let through -------------------------------------------------

function isForTarget(rule, wanted) {
  const without = wanted.startsWith("-");
  const name = without ? wanted.slice(1) : wanted;
  const state = rule.states[data.targets.findIndex((t) => t.name === name)];
  if (!state) return false;
  return (state === "no") === without;
}

const TESTS = {
  source: (rule, value) => rule.sources.includes(value),
  target: isForTarget,
  level: (rule, value) => rule.level === value,
  stage: (rule, value) => data.stages[rule.stage].id === value,
  kind: (rule, value) => rule.kind === value,
};

function searchWords() {
  const text = (view.filters.q || "").toLowerCase();
  return text.split(/\s+/).filter(Boolean);
}

function isShown(rule, words) {
  return Object.entries(TESTS).every(([name, test]) =>
    !view.filters[name] || test(rule, view.filters[name])) &&
    words.every((word) => rule.text.includes(word));
}

function shownRules() {
  const words = searchWords();
  return orderedRules.filter((rule) => isShown(rule, words));
}

// ---- the form --------------------------------------------------------------

function selectOf({ name, label, options }) {
  const select = element("select", { id: `filter-${name}`, name });
  select.append(element("option", { value: "" }, label));
  for (const [value, text] of options())
    select.append(element("option", { value }, text));
  return element("label", null,
    element("span", { class: "unseen" }, label), select);
}

function buildFilters() {
  byId("selects").append(...SELECTS.map(selectOf));
}

// A value from the address that no option has is one that lets nothing
// through: it is shown as an option of its own, to be taken off.
function showValue(select, value) {
  select.value = value;
  if (select.value !== value) {
    select.append(element("option", { value }, value));
    select.value = value;
  }
  select.toggleAttribute("data-set", value !== "");
}

function showFilters() {
  const search = byId("search");
  const q = view.filters.q || "";
  if (search.value.trim() !== q) search.value = q;
  for (const { name } of SELECTS)
    showValue(byId(`filter-${name}`), view.filters[name] || "");
}

function showCount(count) {
  const all = data.rules.length;
  byId("found").textContent =
    count === all ? plural(all, "rule") : `${count} of ${plural(all, "rule")}`;
  byId("reset").hidden = FILTERS.every((name) => !view.filters[name]);
}

function readForm() {
  view.filters = { q: byId("search").value.trim() };
  for (const { name } of SELECTS)
    view.filters[name] = byId(`filter-${name}`).value;
}
