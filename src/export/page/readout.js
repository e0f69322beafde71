// readout.js - what is said about a rule in passing: its mark, and a few words
// beside it while the pointer or the focus is on it.

// The shape says what it is, the colour how urgent.
function glyph(rule) {
  return element("span", {
    class: "glyph",
    "data-kind": rule.kind,
    "data-level": rule.level,
    "aria-hidden": "true",
  });
}

function levelWord(rule) {
  return rule.level === "none" ? "no level" : rule.level;
}

function summaryOf(rule) {
  const words = [levelWord(rule), KINDS[rule.kind].name];
  if (rule.correlation) words.push(countingOf(rule.correlation));
  else words.push(...rule.sources);
  return words.join(" \u00b7 ");
}

function showTip(rule, at) {
  const tip = byId("tip");
  tip.replaceChildren(
    element("strong", null, rule.title),
    element("span", null, summaryOf(rule)));
  tip.hidden = false;
  const margin = 8;
  const box = tip.getBoundingClientRect();
  const left = at.left + at.width / 2 - box.width / 2;
  const below = at.bottom + margin;
  const fits = below + box.height < innerHeight;
  tip.style.left = `${Math.max(margin,
    Math.min(left, innerWidth - box.width - margin))}px`;
  tip.style.top = `${fits ? below : at.top - box.height - margin}px`;
}

function hideTip() {
  byId("tip").hidden = true;
}
