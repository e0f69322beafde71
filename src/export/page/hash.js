// hash.js - what the page shows, as the part of its address after "#".
//
//     hash   = [ key ] *( "&" name "=" value )
//     #5f0d3c1e-7a4b-4f0e-9c55-2c1d8f6a7b90&level=high&q=stop%20logging
//
// A link to a rule is a history entry of its own, so that "back" closes it; a
// filter takes the place of the entry that there is.

const FILTERS = ["q", "source", "target", "level", "stage", "kind"];

const view = { open: null, filters: {} };

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a "%" that somebody typed
  }
}

function readHash() {
  view.open = null;
  view.filters = {};
  for (const part of location.hash.slice(1).split("&")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at);
    if (at < 0) view.open = ruleByKey.get(decoded(part)) || view.open;
    else if (FILTERS.includes(name))
      view.filters[name] = decoded(part.slice(at + 1));
  }
}

function hashOf({ open, filters }) {
  const parts = open ? [encodeURIComponent(open.key)] : [];
  for (const name of FILTERS)
    if (filters[name])
      parts.push(`${name}=${encodeURIComponent(filters[name])}`);
  return `#${parts.join("&")}`;
}

const linkTo = (rule) => `#${encodeURIComponent(rule.key)}`;

function pushHash() {
  history.pushState(null, "", hashOf(view));
}

function replaceHash() {
  history.replaceState(null, "", hashOf(view));
}
