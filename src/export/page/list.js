// list.js - the rules by stage, as rows.

const list = { rows: new Map(), groups: [] };

const STATE_WORDS = {
  yes: "has a query",
  partly: "has a query, with a warning",
  no: "cannot say it",
};

// "splunk" with a sign: a query, one with a warning, none.
function targetBadge(target, state) {
  return element("span", { class: "target", "data-state": state },
    element("span", { "aria-hidden": "true", class: "sign" }),
    target.name,
    element("span", { class: "unseen" }, ` ${STATE_WORDS[state]}`));
}

function badgesOf(rule) {
  const badges = data.targets
    .map((target, i) => rule.states[i] && targetBadge(target, rule.states[i]))
    .filter(Boolean);
  return element("span", { class: "targets" }, ...badges);
}

function detailsOf(rule) {
  const parts = rule.techniques.map(({ id, name }) => `${id} ${name}`);
  if (rule.correlation)
    parts.push(`${plural(baseRules(rule).length, "rule")}: ` +
      countingOf(rule.correlation));
  return parts.join(" \u00b7 ");
}

function rowOf(rule) {
  const title = element("span", { class: "row-title" }, rule.title);
  const row = element("a", {
    class: "row",
    href: linkTo(rule),
    "data-key": rule.key,
  },
  glyph(rule),
  element("span", { class: "row-text" }, title,
    element("span", { class: "row-details" }, detailsOf(rule))),
  element("span", { class: "level", "data-level": rule.level },
    levelWord(rule)),
  element("span", { class: "row-source" }, rule.sources.join(", ")),
  badgesOf(rule));
  list.rows.set(rule, { row, title, item: element("li", null, row) });
  return list.rows.get(rule).item;
}

function groupOf(stage, number) {
  const count = element("span", { class: "stage-count" });
  const group = element("section", { class: "group" },
    element("h3", { class: "group-head" },
      element("span", { class: "stage-number" }, String(number)),
      element("span", { class: "stage-name" }, stage.name), count,
      element("span", { class: "group-about" }, stage.description || "")),
    element("ol", { class: "rows" }, ...stage.rules.map(rowOf)));
  list.groups.push({ group, count, rules: stage.rules });
  return group;
}

function buildList() {
  byId("list").append(...stages.map((stage, i) => groupOf(stage, i + 1)));
}

function showInList(shown) {
  const there = new Set(shown);
  const words = searchWords();
  for (const [rule, { row, title, item }] of list.rows) {
    item.hidden = !there.has(rule);
    row.toggleAttribute("data-open", rule === view.open);
    title.replaceChildren(...marked(rule.title, words));
  }
  for (const { group, count, rules } of list.groups) {
    const n = rules.filter((rule) => there.has(rule)).length;
    group.hidden = n === 0;
    count.textContent = String(n);
  }
  byId("empty").hidden = shown.length > 0;
}

function focusRow(rule) {
  const { row } = list.rows.get(rule);
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
