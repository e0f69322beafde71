// copy.js - buttons that copy a text.

// Pages without https or file: have no clipboard: a selected text can still be
// copied the old way.
async function toClipboard(text) {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // not allowed: the old way may be
    }
  }
  const area = element("textarea", { class: "unseen", readonly: true });
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}

function say(text) {
  byId("spoken").textContent = text;
}

const COPIED_FOR = 1800; // milliseconds

// 'what' is for those who do not see where the button is.
function copyButton(text, what) {
  const button = element("button", { type: "button", class: "button copy" },
    "Copy", element("span", { class: "unseen" }, ` ${what}`));
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const copied = await toClipboard(text);
    button.focus();
    label.data = copied ? "Copied" : "Not copied";
    button.toggleAttribute("data-done", copied);
    say(copied ? `${what} copied` : "The browser does not let pages copy.");
    setTimeout(() => {
      label.data = "Copy";
      button.removeAttribute("data-done");
    }, COPIED_FOR);
  });
  return button;
}
