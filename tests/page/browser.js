// browser.js - a Chromium without a window, told what to do over a pipe.
//
// The protocol is Chrome's own (https://chromedevtools.github.io/
// devtools-protocol/): one JSON object for each call, its answer and each
// event, ended by a NUL.  It needs no package of npm.

"use strict";

const { spawn } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

const NAMES = ["chromium", "chromium-browser", "google-chrome",
  "google-chrome-stable", "chrome"];
const SLOW = 60000; // milliseconds: then a call has failed

// The program, or null: SIGCC_CHROMIUM, or one that is in the path.
function findBrowser() {
  const named = process.env.SIGCC_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH || "").split(path.delimiter);
  for (const name of NAMES)
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  return null;
}

class Browser {
  constructor(program) {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), "sigcc-page-"));
    this.process = spawn(program, [
      "--headless=new", "--no-sandbox", "--disable-gpu",
      "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
      "--font-render-hinting=none", "--remote-debugging-pipe",
      `--user-data-dir=${this.folder}`, "about:blank",
    ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.calls = new Map();
    this.listeners = [];
    this.last = 0;
    this.rest = "";
    this.process.stdio[4].setEncoding("utf8");
    this.process.stdio[4].on("data", (text) => this.take(text));
    this.process.stdio[3].on("error", () => {}); // it is gone: calls time out
    this.process.on("error", (error) => this.fail(error));
    this.process.on("exit", () => this.fail(new Error("the browser ended")));
  }

  fail(error) {
    for (const { reject } of this.calls.values()) reject(error);
    this.calls.clear();
    this.ended = error;
  }

  take(text) {
    const messages = (this.rest + text).split("\0");
    this.rest = messages.pop();
    for (const message of messages) this.answer(JSON.parse(message));
  }

  answer(message) {
    if (message.id === undefined) {
      for (const listen of this.listeners) listen(message);
      return;
    }
    const call = this.calls.get(message.id);
    if (!call) return;
    this.calls.delete(message.id);
    clearTimeout(call.timer);
    if (message.error)
      call.reject(new Error(`${call.method}: ${message.error.message}`));
    else call.resolve(message.result);
  }

  call(method, params = {}, sessionId = undefined) {
    if (this.ended) return Promise.reject(this.ended);
    const id = ++this.last;
    const text = JSON.stringify({ id, method, params, sessionId });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.calls.delete(id);
        reject(new Error(`${method}: no answer`));
      }, SLOW);
      this.calls.set(id, { method, resolve, reject, timer });
      this.process.stdio[3].write(`${text}\0`);
    });
  }

  async close() {
    const ended = new Promise((resolve) => this.process.on("exit", resolve));
    await this.call("Browser.close").catch(() => this.process.kill());
    await ended;
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// What the tests do with a page: look at it, click, type.
class Page {
  static async open(browser) {
    const page = new Page();
    page.browser = browser;
    page.problems = []; // what the console says, and scripts that fail
    const { targetId } = await browser.call("Target.createTarget",
      { url: "about:blank" });
    const { sessionId } = await browser.call("Target.attachToTarget",
      { targetId, flatten: true });
    page.session = sessionId;
    browser.listeners.push((message) => page.listen(message));
    for (const domain of ["Page", "Runtime", "Log", "Network"])
      await page.call(`${domain}.enable`);
    return page;
  }

  call(method, params) {
    return this.browser.call(method, params, this.session);
  }

  listen({ method, params, sessionId }) {
    if (sessionId !== this.session) return;
    if (method === "Page.loadEventFired" && this.loaded) this.loaded();
    if (method === "Runtime.exceptionThrown")
      this.problems.push(params.exceptionDetails.text);
    if (method === "Log.entryAdded") this.problems.push(params.entry.text);
    if (method === "Runtime.consoleAPICalled")
      this.problems.push(`console.${params.type}`);
    if (method === "Network.requestWillBeSent") {
      const { url } = params.request;
      if (!/^(file|data|about):/.test(url))
        this.problems.push(`a request to ${url}`);
    }
    if (method === "Page.javascriptDialogOpening") {
      this.problems.push(`a dialog: ${params.message}`);
      this.call("Page.handleJavaScriptDialog", { accept: false });
    }
  }

  // A new document each time, though only what is after "#" differs.
  async visit(url) {
    await this.load("about:blank");
    await this.load(url);
    await this.settle();
  }

  async load(url) {
    const loaded = new Promise((resolve) => { this.loaded = resolve; });
    await this.call("Page.navigate", { url });
    await loaded;
  }

  // Until what was started is drawn.
  settle() {
    return this.run("new Promise((done) => requestAnimationFrame(() => " +
      "setTimeout(done, 60)))");
  }

  // The value of an expression in the page; of a promise, what comes of it.
  async run(expression) {
    const { result, exceptionDetails } = await this.call("Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true,
        userGesture: true });
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(exception ? exception.description : text);
    }
    return result.value;
  }

  size(width, height, mobile = false) {
    return this.call("Emulation.setDeviceMetricsOverride",
      { width, height, deviceScaleFactor: 1, mobile });
  }

  media(features, media = "") {
    return this.call("Emulation.setEmulatedMedia", { media,
      features: Object.entries(features)
        .map(([name, value]) => ({ name, value })) });
  }

  async click(selector) {
    const at = await this.run(`(() => {
      const node = document.querySelector(${JSON.stringify(selector)});
      node.scrollIntoView({ block: "center" });
      const box = node.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    })()`);
    const mouse = { ...at, button: "left", clickCount: 1 };
    await this.call("Input.dispatchMouseEvent",
      { ...mouse, type: "mouseMoved", button: "none" });
    await this.call("Input.dispatchMouseEvent",
      { ...mouse, type: "mousePressed" });
    await this.call("Input.dispatchMouseEvent",
      { ...mouse, type: "mouseReleased" });
    await this.settle();
  }

  // A letter, or a key by its name, as "ArrowDown".
  async press(key) {
    const codes = { Enter: 13, Escape: 27, Tab: 9, ArrowLeft: 37, ArrowUp: 38,
      ArrowRight: 39, ArrowDown: 40 };
    const code = codes[key] || key.toUpperCase().charCodeAt(0);
    const text = key === "Enter" ? "\r" : key.length === 1 ? key : undefined;
    const event = { key, text, windowsVirtualKeyCode: code };
    await this.call("Input.dispatchKeyEvent", { ...event, type: "keyDown" });
    await this.call("Input.dispatchKeyEvent",
      { ...event, text: undefined, type: "keyUp" });
    await this.settle();
  }

  async type(text) {
    for (const letter of text)
      await this.call("Input.insertText", { text: letter });
    await this.settle();
  }

  async picture(file, options = {}) {
    const { data } = await this.call("Page.captureScreenshot",
      { format: "png", ...options });
    fs.writeFileSync(file, Buffer.from(data, "base64"));
  }
}

module.exports = { Browser, Page, findBrowser };
