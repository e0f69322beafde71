// map.js - the incident as a map: stages from left to right, techniques below
// them, a mark for each rule, and lines from rules to correlations.
//
// Marks are links, laid out by the style; the lines are drawn where the marks
// came to stand, again whenever the map changes its size.

const map = { marks: new Map(), links: [], svg: null, current: null };

// ---- marks -----------------------------------------------------------------

function markOf(rule) {
  const mark = element("a", {
    class: "mark",
    href: linkTo(rule),
    tabindex: "-1",
    "data-key": rule.key,
    "aria-label": `${rule.title}: ${summaryOf(rule)}`,
  }, glyph(rule));
  map.marks.set(rule, mark);
  return mark;
}

// A correlation is followed by what it builds on.
function families(rules) {
  const members = new Set(rules);
  const placed = new Set();
  const place = (rule) => members.has(rule) && placed.add(rule);
  rules.filter((rule) => !rule.block && !rule.correlation).forEach(place);
  for (const rule of rules.filter((rule) => rule.correlation)) {
    place(rule);
    baseRules(rule).filter((base) => base.block).forEach(place);
  }
  rules.forEach(place);
  return [...placed];
}

function techniqueBlock(technique, rules) {
  const name = element("span", { class: "technique-name" },
    technique.name.replaceAll("/", "/\u200b")); // a line may end there
  const id = technique.id &&
    element("span", { class: "technique-id" }, technique.id);
  return element("div", {
    class: "technique",
    "data-single": rules.length === 1,
  },
  element("p", { class: "technique-label" }, name, id || null),
  element("div", { class: "marks" }, ...families(rules).map(markOf)));
}

function stageColumn(stage, number) {
  const groups = new Map();
  for (const rule of stage.rules) {
    const { id } = rule.technique;
    if (!groups.has(id)) groups.set(id, { ...rule.technique, rules: [] });
    groups.get(id).rules.push(rule);
  }
  // The fullest on top; what has no technique at the bottom.
  const techniques = [...groups.values()].sort((a, b) =>
    (a.id === "") - (b.id === "") || b.rules.length - a.rules.length ||
    (a.id < b.id ? -1 : 1));
  return element("section", {
    class: "stage",
    title: stage.description,
    "aria-label": `${stage.name}: ${plural(stage.rules.length, "rule")}`,
  },
  element("h3", { class: "stage-head" },
    element("span", { class: "stage-number" }, String(number)),
    element("span", { class: "stage-name" }, stage.name),
    element("span", { class: "stage-count" }, String(stage.rules.length))),
  element("div", { class: "techniques" },
    ...techniques.map((t) => techniqueBlock(t, t.rules))));
}

const LEAST_COLUMN = 118; // pixels: long words of stages fit

// Wide columns where there is much to show, so that none is much longer than
// the others.
function columnsOf() {
  return stages.map(({ rules }) => {
    const share = Math.max(1, Math.sqrt(rules.length) / 2).toFixed(2);
    return `minmax(${LEAST_COLUMN}px, ${share}fr)`;
  }).join(" ");
}

// Where the columns do not fit, stages go from top to bottom.
function layOut() {
  const box = byId("map");
  box.toggleAttribute("data-down",
    box.clientWidth < stages.length * LEAST_COLUMN);
  drawLinks();
}

// ---- lines -----------------------------------------------------------------

function buildLinks() {
  for (const rule of data.rules)
    for (const base of new Set(baseRules(rule))) {
      const path = svgElement("path", { class: "link" });
      map.links.push({ path, from: base, to: rule });
      map.svg.append(path);
    }
}

function centreOf(rule, origin) {
  const box = map.marks.get(rule).getBoundingClientRect();
  return {
    x: box.left + box.width / 2 - origin.left,
    y: box.top + box.height / 2 - origin.top,
  };
}

// Between columns a line swings sideways; between near marks it makes a bow, to
// be seen beside the marks that lie between them.
function curve(a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (Math.abs(dx) > Math.abs(dy) && Math.abs(dx) > 60) {
    const pull = dx / 2;
    return `M${a.x} ${a.y}C${a.x + pull} ${a.y} ${b.x - pull} ${b.y} ` +
      `${b.x} ${b.y}`;
  }
  const bow = Math.min(26, 6 + Math.hypot(dx, dy) / 6);
  const length = Math.hypot(dx, dy) || 1;
  const x = (a.x + b.x) / 2 + (dy / length) * bow;
  const y = (a.y + b.y) / 2 - (dx / length) * bow;
  return `M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}`;
}

function drawLinks() {
  const origin = map.svg.getBoundingClientRect();
  map.svg.setAttribute("viewBox",
    `0 0 ${Math.max(1, origin.width)} ${Math.max(1, origin.height)}`);
  for (const { path, from, to } of map.links)
    path.setAttribute("d", curve(centreOf(from, origin), centreOf(to, origin)));
}

// ---- what is pointed at ----------------------------------------------------

// The order in which a correlation wants its rules is written on their marks.
function numberMarks(rule) {
  if (!rule.correlation || !ordered(rule)) return;
  baseRules(rule).forEach((base, i) => {
    map.marks.get(base).setAttribute("data-step", String(i + 1));
  });
}

function lightUp(rule) {
  const lit = new Set([rule, ...neighbours(rule)]);
  for (const [other, mark] of map.marks) {
    mark.toggleAttribute("data-lit", lit.has(other));
    mark.removeAttribute("data-step");
  }
  for (const { path, from, to } of map.links)
    path.toggleAttribute("data-lit", from === rule || to === rule);
  byId("map").toggleAttribute("data-pointing", true);
  numberMarks(rule);
}

// Back to the rule that is open, if there is one.
function lightDown() {
  hideTip();
  if (view.open) {
    lightUp(view.open);
    return;
  }
  for (const mark of map.marks.values()) {
    mark.removeAttribute("data-lit");
    mark.removeAttribute("data-step");
  }
  for (const { path } of map.links) path.removeAttribute("data-lit");
  byId("map").removeAttribute("data-pointing");
}

function pointAt(event) {
  const mark = event.target.closest(".mark");
  if (!mark) return;
  const rule = ruleByKey.get(mark.dataset.key);
  lightUp(rule);
  showTip(rule, mark.getBoundingClientRect());
}

// ---- keys ------------------------------------------------------------------

// One mark of the map takes the focus with Tab, the others with arrows.
function makeCurrent(mark) {
  if (map.current) map.current.tabIndex = -1;
  map.current = mark;
  if (mark) mark.tabIndex = 0;
}

const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// The nearest mark that way; what lies aside counts twice.
function markTowards(from, [x, y]) {
  const a = from.getBoundingClientRect();
  let best = null;
  let least = Infinity;
  for (const mark of map.marks.values()) {
    const b = mark.getBoundingClientRect();
    const along = (b.left - a.left) * x + (b.top - a.top) * y;
    const aside = Math.abs((b.left - a.left) * y) +
      Math.abs((b.top - a.top) * x);
    if (along < 4 || mark.hasAttribute("data-out")) continue;
    if (along + 2 * aside < least) {
      least = along + 2 * aside;
      best = mark;
    }
  }
  return best;
}

function moveOnMap(event) {
  const direction = DIRECTIONS[event.key];
  const from = event.target.closest(".mark");
  if (!direction || !from) return;
  const mark = markTowards(from, direction);
  event.preventDefault();
  if (mark) {
    makeCurrent(mark);
    mark.focus();
  }
}

// ---- the whole -------------------------------------------------------------

function legendItem(attributes, text) {
  return element("li", null, element("span",
    { class: "glyph", "aria-hidden": "true", ...attributes }), text);
}

function buildLegend() {
  const count = (test) => data.rules.filter(test).length;
  const kinds = Object.entries(KINDS).map(([kind, { name, many }]) =>
    [kind, count((rule) => rule.kind === kind), name, many]);
  const levels = LEVELS.map((level) =>
    [level, count((r) => r.level === level && r.kind !== "block")]);
  byId("legend").append(
    ...kinds.filter(([, n]) => n > 0).map(([kind, n, name, many]) =>
      legendItem({ "data-kind": kind }, `${n} ${n === 1 ? name : many}`)),
    ...levels.filter(([, n]) => n > 0).map(([level, n]) =>
      legendItem({ "data-kind": "level", "data-level": level },
        `${n} ${level === "none" ? "without level" : level}`)));
}

function buildMap() {
  const box = byId("map");
  map.svg = svgElement("svg", { class: "links", "aria-hidden": "true" });
  box.append(map.svg, ...stages.map((stage, i) => stageColumn(stage, i + 1)));
  box.style.setProperty("--columns", columnsOf());
  buildLinks();
  buildLegend();
  makeCurrent(map.marks.get(orderedRules[0]));
  box.addEventListener("pointerover", pointAt);
  box.addEventListener("pointerleave", lightDown);
  box.addEventListener("focusin", pointAt);
  box.addEventListener("focusout", lightDown);
  box.addEventListener("keydown", moveOnMap);
  layOut();
  new ResizeObserver(layOut).observe(box);
  // Paper is narrow.
  addEventListener("beforeprint", () => box.setAttribute("data-down", ""));
  addEventListener("afterprint", layOut);
}

// What the filters leave out stays in its place, and steps back.
function showOnMap(shown) {
  const there = new Set(shown);
  for (const [rule, mark] of map.marks)
    mark.toggleAttribute("data-out", !there.has(rule));
  for (const { path, from, to } of map.links)
    path.toggleAttribute("data-out", !there.has(from) || !there.has(to));
  const current = shown.includes(view.open) ? view.open : shown[0];
  makeCurrent(map.marks.get(current || orderedRules[0]));
  for (const [rule, mark] of map.marks)
    mark.toggleAttribute("data-open", rule === view.open);
}
