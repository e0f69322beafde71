// element.js - elements from texts.
//
// Nothing on the page parses HTML: what rules say becomes text nodes, and
// attributes that browsers do not run.

const byId = (id) => document.getElementById(id);

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

// Children are elements and texts; null and "" are left out.
function element(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

function svgElement(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

// Only what leads to a web page is a link: a rule may say "javascript:...".
function externalLink(url, text) {
  let address;
  try {
    address = new URL(url);
  } catch {
    return document.createTextNode(text);
  }
  if (address.protocol !== "https:" && address.protocol !== "http:")
    return document.createTextNode(text);
  return element("a", {
    href: address.href,
    rel: "noopener noreferrer nofollow",
    target: "_blank",
  }, text);
}

// Words of the search are marked in a text.
function marked(text, words) {
  const nodes = [];
  const lower = text.toLowerCase();
  // Some letters change their length: then places in 'lower' are not in 'text'.
  if (lower.length !== text.length) return [text];
  let at = 0;
  while (at < text.length) {
    const next = nextWord(lower, words, at);
    if (next === null) break;
    if (next.at > at) nodes.push(text.slice(at, next.at));
    nodes.push(element("mark", null,
      text.slice(next.at, next.at + next.length)));
    at = next.at + next.length;
  }
  nodes.push(text.slice(at));
  return nodes;
}

// The first place of any of the words, and the longest one there.
function nextWord(lower, words, from) {
  let best = null;
  for (const word of words) {
    const at = lower.indexOf(word, from);
    if (at < 0) continue;
    if (best === null || at < best.at ||
        (at === best.at && word.length > best.length))
      best = { at, length: word.length };
  }
  return best;
}

const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
