// theme.js - light or dark: as the system has it, until somebody chooses.

const THEME = "sigcc-theme";

// Some browsers keep nothing for a page from a file.
function storedTheme() {
  try {
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
}

function storeTheme(theme) {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // it lasts as long as the page
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  if (chosen) return chosen === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function showTheme() {
  byId("theme").setAttribute("aria-pressed", String(isDark()));
  byId("theme-label").textContent = isDark() ? "Light" : "Dark";
}

function setTheme(theme) {
  if (theme === "light" || theme === "dark")
    document.documentElement.dataset.theme = theme;
  showTheme();
}

function buildTheme() {
  setTheme(storedTheme());
  matchMedia("(prefers-color-scheme: dark)")
    .addEventListener("change", showTheme);
  byId("theme").addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    setTheme(theme);
    storeTheme(theme);
  });
}
