// sheet.js - one rule in full, on a sheet beside the map and the list.

function heading(text) {
  return element("h3", null, text);
}

function ruleLink(rule) {
  return element("a", { class: "rule-link", href: linkTo(rule),
    "data-key": rule.key }, glyph(rule), rule.title);
}

function texts(items) {
  return element("ul", null,
    ...items.map((text) => element("li", null, text)));
}

// ---- facts -----------------------------------------------------------------

function techniqueLink({ id, name }) {
  const path = id.replace(".", "/");
  return externalLink(`https://attack.mitre.org/techniques/${path}/`,
    `${id} ${name}`);
}

function lines(nodes) {
  return nodes.map((node) => element("div", null, node));
}

function fact(name, values) {
  const shown = values.filter(Boolean);
  if (shown.length === 0) return [];
  return [element("dt", null, name),
    element("dd", null, ...lines(shown))];
}

function testsOf({ finding, silent }) {
  return `${plural(finding, "case")} that it must find, ${silent} that it ` +
    "must not";
}

// What a log source needs, and how it is without that.
function needOf({ needs, usual }) {
  return [needs, usual && `By default: ${usual}`].filter(Boolean).join(" ");
}

function factsOf(rule) {
  const dates = [rule.date,
    rule.modified && `changed ${rule.modified}`].filter(Boolean);
  return element("dl", { class: "facts" },
    ...fact("Techniques", rule.techniques.map(techniqueLink)),
    ...fact("Log source", rule.sources),
    ...fact("Switch on", needsOf(rule).map(needOf)),
    ...fact("Status", [rule.status]),
    ...fact("Tests", [rule.tests && testsOf(rule.tests)]),
    ...fact("Date", [dates.join(", ")]),
    ...fact("Author", [rule.author]),
    ...fact("Id", [rule.id && element("code", null, rule.id)]));
}

// ---- correlations ----------------------------------------------------------

const COUNTS = {
  event_count: "Counts the events of",
  temporal: "Finds, near each other, events of each of",
  temporal_ordered: "Finds, in this order, events of",
};

function countingSection(rule) {
  const c = rule.correlation;
  if (!c) return [];
  const bases = baseRules(rule).map((base) =>
    element("li", null, ruleLink(base)));
  return [
    heading(COUNTS[c.type] || "Compares values in the events of"),
    element(ordered(rule) ? "ol" : "ul", { class: "rule-links" }, ...bases),
    element("dl", { class: "facts" },
      ...fact("Asks for", [countingOf(c)]),
      ...fact("For each", (c.groupBy || []).map((field) =>
        element("code", null, field)))),
  ];
}

function usedSection(rule) {
  if (rule.usedBy.length === 0) return [];
  return [heading("Used by"), element("ul", { class: "rule-links" },
    ...rule.usedBy.map((user) => element("li", null, ruleLink(user))))];
}

// ---- queries ---------------------------------------------------------------

function remarkOf({ code, severity, message, hint }) {
  return element("li", { class: "remark", "data-severity": severity },
    element("span", { class: "remark-word" },
      severity === "error" ? "Refused" : severity),
    element("span", null, message, hint ? `; ${hint}` : "",
      element("span", { class: "code-name" }, ` ${code}`)));
}

function codeBlock(text, language) {
  return element("pre", { tabindex: "0", "aria-label": language },
    element("code", null, text));
}

function queryBlock(query, target, number) {
  const what = `${target.title} query${number}`;
  return element("div", { class: "query" },
    copyButton(query, what), codeBlock(query, what));
}

// The rest of the refusal is in the remarks.
function absenceOf(answer) {
  if (answer.queries.length > 0) return null;
  return element("p", { class: "refused" },
    answer.remarks.length > 0
      ? "No query: this language or this place of the data cannot say it."
      : "No query.");
}

function targetSection(target, answer, state) {
  const many = answer.queries.length > 1;
  return element("section", { class: "answer", "data-target": target.name },
    element("h4", null, target.title, targetSign(state)),
    ...answer.queries.map((query, i) =>
      queryBlock(query, target, many ? ` ${i + 1}` : "")),
    absenceOf(answer),
    answer.remarks.length > 0
      ? element("ul", { class: "remarks" }, ...answer.remarks.map(remarkOf))
      : null);
}

function targetSign(state) {
  return element("span", { class: "target", "data-state": state },
    element("span", { "aria-hidden": "true", class: "sign" }),
    element("span", { class: "unseen" }, STATE_WORDS[state]));
}

function querySection(rule) {
  if (rule.block)
    return [element("p", { class: "notice" },
      "A building block: correlations ask for it, and it has no query of its " +
      "own.")];
  if (data.targets.length === 0) return [];
  return [heading("Queries"), ...data.targets.map((target, i) =>
    targetSection(target, rule.answers[i], rule.states[i]))];
}

// ---- YAML ------------------------------------------------------------------

// Keys and comments stand out; the text stays what it was.
function yamlLine(line) {
  const comment = /^\s*#.*$/.exec(line);
  if (comment) return element("span", { class: "yaml-comment" }, line);
  const key = /^(\s*(?:- )*)([\w|.@-]+:)(?= |$)/.exec(line);
  if (!key) return line;
  const rest = line.slice(key[0].length);
  return element("span", null, key[1],
    element("span", { class: "yaml-key" }, key[2]), rest);
}

function yamlSection(rule) {
  const code = element("code");
  rule.yaml.split("\n").forEach((line, i) => {
    code.append(i > 0 ? "\n" : "", yamlLine(line));
  });
  return [heading("Sigma"), element("div", { class: "query" },
    copyButton(rule.yaml, "Sigma rule"),
    element("pre", { tabindex: "0", "aria-label": "Sigma rule" }, code))];
}

// ---- the sheet -------------------------------------------------------------

function listSection(title, items, show) {
  if (!items || items.length === 0) return [];
  return [heading(title), texts(items.map(show))];
}

function descriptionOf(rule) {
  const paragraphs = (rule.description || "").trim().split(/\n\s*\n/);
  return paragraphs.filter(Boolean)
    .map((text) => element("p", { class: "description" }, text));
}

function sheetButton(name, label, text) {
  return element("button", { type: "button", class: "button",
    "data-do": name, "aria-label": label, title: label }, text);
}

function sheetBar(rule) {
  return element("div", { class: "sheet-bar" },
    glyph(rule),
    element("span", { class: "level", "data-level": rule.level },
      levelWord(rule)),
    element("span", { class: "sheet-kind" },
      `${KINDS[rule.kind].name} \u00b7 ${data.stages[rule.stage].name}`),
    element("span", { class: "sheet-buttons" },
      sheetButton("previous", "Previous rule (k)", "\u2191"),
      sheetButton("next", "Next rule (j)", "\u2193"),
      sheetButton("close", "Close (Escape)", "\u2715")));
}

function sheetBody(rule) {
  return element("div", { class: "sheet-body" },
    element("h2", { id: "sheet-title", tabindex: "-1" }, rule.title),
    ...descriptionOf(rule),
    ...countingSection(rule),
    factsOf(rule),
    ...querySection(rule),
    ...usedSection(rule),
    ...listSection("False positives", rule.falsepositives, (text) => text),
    ...listSection("References", rule.references,
      (text) => externalLink(text, text)),
    ...yamlSection(rule));
}

const sheet = { rule: null };

function showSheet() {
  const box = byId("sheet");
  if (sheet.rule === view.open) return;
  sheet.rule = view.open;
  box.hidden = view.open === null;
  document.body.toggleAttribute("data-sheet", view.open !== null);
  if (view.open === null) {
    box.replaceChildren();
    return;
  }
  box.replaceChildren(sheetBar(view.open), sheetBody(view.open));
  box.scrollTop = 0;
}
