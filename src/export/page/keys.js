// keys.js - the keyboard.
//
//     /             search
//     j k, arrows   the next rule of the list, the one before
//     Enter         open it (it is a link)
//     Escape        close the rule; leave the search, and empty it

function isTyping(target) {
  return target.closest("input, select, textarea") !== null;
}

function step(by) {
  const shown = shownRules();
  if (shown.length === 0) return;
  const focused = document.activeElement.closest(".row");
  const rule = view.open || (focused && ruleByKey.get(focused.dataset.key));
  const at = shown.indexOf(rule);
  const next = at < 0 ? 0 : at + by;
  if (next < 0 || next >= shown.length) return;
  if (view.open) openRule(shown[next]);
  else focusRow(shown[next]);
}

function stepBack() {
  const search = byId("search");
  if (view.open) closeRule();
  else if (document.activeElement === search && search.value === "")
    search.blur();
  else if (search.value !== "") {
    search.value = "";
    filter();
  }
}

function focusSearch() {
  byId("search").focus();
  byId("search").select();
}

function isInList(target) {
  return target.closest("#list") !== null;
}

const KEYS = {
  "/": { run: focusSearch },
  j: { run: () => step(1) },
  k: { run: () => step(-1) },
  ArrowDown: { run: () => step(1), where: isInList },
  ArrowUp: { run: () => step(-1), where: isInList },
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    stepBack();
    return;
  }
  const key = KEYS[event.key];
  if (!key || isTyping(event.target)) return;
  if (key.where && !key.where(event.target)) return;
  event.preventDefault();
  key.run();
}
