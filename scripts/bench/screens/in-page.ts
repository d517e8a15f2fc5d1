/** Sources that run on the extension's own pages, and measure what a person sees there. */

/** Two frames later what was written into the document is on the screen. */
const PAINTED = `const painted = () => new Promise((done) =>
  requestAnimationFrame(() => { const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now()); channel.port2.postMessage(null); }));`;

/**
 * Waits for the element of that CSS, and gives the time from the navigation to the latest large paint, in ms: by
 * the browser's own account, which does not wait for whoever asks.
 */
export const WATCH_PAINTS = `${PAINTED}
  while (!document.querySelector(args[0])) await new Promise((done) => requestAnimationFrame(done));
  await painted();
  return new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true }));`;

/** For each text: from its keystroke to the frame that shows its rows, in ms. */
export const FILTERED = `${PAINTED}
  const field = document.querySelector('#register-search');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  for (const text of args[0]) {
    await new Promise((done) => setTimeout(done, 60));
    await new Promise((done) => requestAnimationFrame(done));
    const start = performance.now();
    set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    times.push((await painted()) - start);
  }
  return times;`;

/** Scrolls so many px in each frame, up to so many frames, and gives the time of each frame in ms. */
export const SCROLLED = `
  const [step, most] = args;
  const frames = [];
  scrollTo(0, 0);
  let last = await new Promise((done) => requestAnimationFrame(done));
  for (let turn = 1; turn <= most; turn += 1) {
    scrollTo(0, turn * step);
    const now = await new Promise((done) => requestAnimationFrame(done));
    frames.push(now - last);
    last = now;
  }
  return frames;`;
