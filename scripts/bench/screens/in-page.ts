/** Sources that run on the extension's own pages, and measure what a person sees there. */

/**
 * Runs before a page's own scripts: notes when the text of that CSS is on the screen, in ms since the
 * navigation, by the browser's own account of this one element. (Whoever asks with a timer waits behind what
 * the page does next, and the largest paint may be one that came before.)
 */
export const watchPaint = (css: string) => `globalThis.seenAt = new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries()[0].renderTime))
    .observe({ type: 'element', buffered: true });
  new MutationObserver((_, watcher) => {
    const found = document.querySelector(${JSON.stringify(css)});
    if (!found) return;
    watcher.disconnect();
    found.setAttribute('elementtiming', 'seen');
  }).observe(document, { childList: true, subtree: true });
});`;

/** When the popup's list was on the screen, in ms since the navigation, by the browser's account: asked afterwards. */
export const DAY_SEEN = `new Promise((done) =>
  new PerformanceObserver((list) => done(list.getEntries()[0].renderTime))
    .observe({ type: 'element', buffered: true }))`;

/** Once the frame is drawn that shows what was written into the document. */
const PAINTED = `const painted = () => new Promise((done) =>
  requestAnimationFrame(() => { const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(null); }));`;

/** For each text: from its keystroke to the frame that shows its rows, in ms. */
export const filtered = (texts: readonly string[]) => `(async () => { ${PAINTED}
  const field = document.querySelector('#register-search');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (const text of ${JSON.stringify(texts)}) {
    await new Promise((done) => setTimeout(done, 60));
    await new Promise((done) => requestAnimationFrame(done));
    const start = performance.now();
    set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    times.push((await painted()) - start);
  }
  return times; })()`;

/** Scrolls so many px in each frame, up to so many frames, and gives the time of each frame in ms. */
export const scrolled = (step: number, most: number) => `(async () => {
  const frames = [];
  scrollTo(0, 0);
  let last = await new Promise((done) => requestAnimationFrame(done));
  for (let turn = 1; turn <= ${most}; turn += 1) {
    scrollTo(0, turn * ${step});
    const now = await new Promise((done) => requestAnimationFrame(done));
    frames.push(now - last);
    last = now;
  }
  return frames; })()`;
