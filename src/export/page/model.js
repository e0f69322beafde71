// model.js - the rules of the page, and how they hang together.
//
// The data is written by page_data.c.  Of a rule it has
//
//     key          what links to it: its id, or "rule-7"
//     stage        index of 'stages'
//     block        true: only correlations ask for it, and it has no query
//     hunt         true: people run it, and it does not alert
//     techniques   {id, name, here: ATT&CK has it at this stage}
//     logsources   {category, product, service}; of rules, not of correlations
//     correlation  {type, timespan, groupBy, fields, thresholds, rules: indexes}
//     tests        {finding, silent}: cases in which its file must find
//                  something, and nothing
//     answers      of each target: {queries: texts, remarks: {code, severity,
//                  message, hint}}
//
// and texts that are absent where the rule does not have them.

const data = JSON.parse(byId("data").textContent);

const LEVELS = ["critical", "high", "medium", "low", "informational", "none"];
const KINDS = {
  rule: { name: "rule", many: "rules" },
  correlation: { name: "correlation", many: "correlations" },
  block: { name: "building block", many: "building blocks" },
  hunt: { name: "hunt", many: "hunts" },
};
const NO_TECHNIQUE = { id: "", name: "No technique" };

function kindOf(rule) {
  if (rule.block) return "block";
  if (rule.hunt) return "hunt";
  return rule.correlation ? "correlation" : "rule";
}

function logsourceName({ product, service, category }) {
  return [product, service, category].filter(Boolean).join(" / ");
}

// Those of a correlation are those of its rules.
function logsourcesOf(rule) {
  const names = (rule.logsources || []).map(logsourceName);
  for (const index of rule.correlation ? rule.correlation.rules : [])
    names.push(...logsourcesOf(data.rules[index]));
  return [...new Set(names)].filter(Boolean);
}

// The technique that stands for a rule on the map.
function techniqueOf(rule) {
  return rule.techniques.find((technique) => technique.here) ||
    rule.techniques[0] || NO_TECHNIQUE;
}

// What a target made of a rule: "yes", "partly" with a warning, "no"; null for
// one that it was not asked about.
function stateOf(answer) {
  if (!answer) return null;
  if (answer.queries.length === 0) return "no";
  const warns = answer.remarks.some((remark) => remark.severity === "warning");
  return warns ? "partly" : "yes";
}

function textsOf(rule) {
  const queries = (rule.answers || []).flatMap((answer) => answer.queries);
  const techniques = rule.techniques.flatMap(({ id, name }) => [id, name]);
  return [
    rule.title, rule.id, rule.description, rule.author, rule.yaml,
    ...(rule.tags || []), ...(rule.references || []),
    ...(rule.falsepositives || []), ...techniques, ...rule.sources, ...queries,
  ];
}

// Of use to every part of the page, once it is made.
function complete(rule, index) {
  rule.index = index;
  rule.kind = kindOf(rule);
  rule.level = rule.level || "none";
  rule.sources = logsourcesOf(rule);
  rule.technique = techniqueOf(rule);
  rule.states = data.targets.map((_, i) => stateOf((rule.answers || [])[i]));
  rule.usedBy = [];
  rule.text = textsOf(rule).filter(Boolean).join("\n").toLowerCase();
}

data.rules.forEach(complete);
for (const rule of data.rules)
  for (const index of new Set(rule.correlation ? rule.correlation.rules : []))
    data.rules[index].usedBy.push(rule);

// A building block stands beside what is built on it.
for (const rule of data.rules) {
  const user = rule.usedBy.find((other) => other.stage === rule.stage);
  if (rule.block && user) rule.technique = user.technique;
}

const ruleByKey = new Map(data.rules.map((rule) => [rule.key, rule]));

const baseRules = (rule) =>
  (rule.correlation ? rule.correlation.rules : []).map((i) => data.rules[i]);

const neighbours = (rule) => [...new Set([...baseRules(rule), ...rule.usedBy])];

// The most urgent first, what correlations build on last.
function byUrgency(a, b) {
  const kinds = (rule) => (rule.kind === "block" ? 1 : 0);
  return kinds(a) - kinds(b) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    a.title.localeCompare(b.title, "en") || a.index - b.index;
}

// Stages that have rules, with them; numbered as they are shown.
const stages = data.stages
  .map((stage, index) => ({
    ...stage,
    index,
    rules: data.rules.filter((rule) => rule.stage === index).sort(byUrgency),
  }))
  .filter((stage) => stage.rules.length > 0);

const orderedRules = stages.flatMap((stage) => stage.rules);

const ordered = (rule) => rule.correlation.type === "temporal_ordered";

// ---- what a correlation asks for ---------------------------------------------

const COMPARISONS = {
  ">=": "at least",
  ">": "more than",
  "<=": "at most",
  "<": "less than",
  "=": "exactly",
  "!=": "not",
};

const AMOUNTS = {
  value_sum: "sum of",
  value_avg: "average of",
  value_percentile: "percentile of",
  value_median: "median of",
};

const UNITS = { s: "second", m: "minute", h: "hour", d: "day", w: "week",
  M: "month", y: "year" };

function amountOf(thresholds) {
  const words = thresholds.map((threshold) => {
    const [sign, number] = threshold.split(" ");
    return `${COMPARISONS[sign] || sign} ${number}`;
  });
  return words.join(" and ");
}

function durationOf(timespan) {
  const parts = /^(\d+)([smhdwMy])$/.exec(timespan);
  return parts ? plural(Number(parts[1]), UNITS[parts[2]]) : timespan;
}

function conditionOf({ type, thresholds, fields }) {
  const amount = amountOf(thresholds);
  const field = (fields || []).join(", ");
  if (type === "event_count") return `${amount} events`;
  if (type === "value_count") return `${amount} values of ${field}`;
  if (AMOUNTS[type]) return `${AMOUNTS[type]} ${field} ${amount}`;
  const order = type === "temporal_ordered" ? " in this order" : "";
  return `${amount ? `${amount} of them` : "all"}${order}`;
}

// "at least 10 events within 5 minutes"
function countingOf(correlation) {
  const within = correlation.timespan
    ? ` within ${durationOf(correlation.timespan)}` : "";
  return conditionOf(correlation) + within;
}

// ---- what has to be switched on ------------------------------------------------

// A pack says it for log sources: what it does not name may be anything.
function needsOf(rule) {
  const all = data.pack ? data.pack.logsources : [];
  return all.filter((entry) => logsourcesBelow(rule).some((ls) =>
    ["product", "service", "category"].every((part) =>
      !entry[part] || entry[part] === ls[part])));
}

function logsourcesBelow(rule) {
  return [...(rule.logsources || []), ...baseRules(rule).flatMap(logsourcesBelow)];
}
