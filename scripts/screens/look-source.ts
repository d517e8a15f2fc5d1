/**
 * What is wrong with a page as it stands, found by measuring: a body to run in it, which gives sentences.
 * Open roots are looked into; on a modal dialog nothing behind it counts.
 */
export const LOOK = `
  const PRESSED = 'a[href],button,input:not([type=hidden]),select,textarea,summary';
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const modal = roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')])[0];
  const inside = modal ? [modal] : roots;
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const visible = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    return visible && width > 1 && height > 1 && getComputedStyle(element).clipPath === 'none';
  };
  const all = inside.flatMap((root) => [...root.querySelectorAll('*')]).filter(isSeen);
  const say = (element) => {
    const words = (element.innerText || element.value || element.getAttribute('aria-label') || '').trim();
    const name = element.id ? '#' + element.id : element.className ? '.' + element.className : '';
    return element.localName + name + ' « ' + words.replace(/\\s+/g, ' ').slice(0, 50) + ' »';
  };
  const found = [];

  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const innermost = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
    found.push('wider than the window by ' + (scrollWidth - clientWidth) + ' px: ' + innermost.slice(0, 3).map(say).join(' · '));
  }

  for (const element of all) {
    const style = getComputedStyle(element);
    // A field scrolls what is typed into it.
    const clips = /hidden|clip/.test(style.overflowX + style.overflowY) && !element.matches('input,select');
    const spills = element.matches('button,.tag,.count,.button');
    if (!clips && !spills) continue;
    const across = element.scrollWidth > element.clientWidth + 1;
    const down = element.scrollHeight > element.clientHeight + 1;
    if ((across || (down && clips)) && element.clientWidth > 0) found.push('text cut off or spilling: ' + say(element));
  }

  const pressed = all.filter((element) => element.matches(PRESSED));
  // What a box that scrolls hides is not on screen.
  const shownOf = (element) => {
    let clips = [];
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow !== 'visible') clips.push(around.getBoundingClientRect());
    }
    return [...element.getClientRects()]
      .map((box) => clips.reduce((at, clip) => ({
        left: Math.max(at.left, clip.left),
        right: Math.min(at.right, clip.right),
        top: Math.max(at.top, clip.top),
        bottom: Math.min(at.bottom, clip.bottom),
      }), box))
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
  };
  const boxes = pressed.map(shownOf);
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  pressed.forEach((one, index) => {
    for (let next = index + 1; next < pressed.length; next += 1) {
      const other = pressed[next];
      if (one.contains(other) || other.contains(one)) continue;
      if (boxes[index].some((a) => boxes[next].some((b) => overlap(a, b)))) {
        found.push('overlap: ' + say(one) + ' and ' + say(other));
      }
    }
  });

  for (const element of pressed) {
    if (!element.matches('button,summary,select,textarea,input')) continue;
    const around = element.closest('label') ?? element;
    const { width, height } = around.getBoundingClientRect();
    if (width < 23.5 || height < 23.5) {
      found.push('smaller than 24 px: ' + say(element) + ' ' + Math.round(width) + ' × ' + Math.round(height));
    }
  }

  const texts = inside.map((root) => root.innerText ?? root.body?.innerText ?? root.textContent).join(' ');
  for (const [odd] of texts.matchAll(/undefined|\\bNaN\\b|\\[object|\\$\\d|\\{\\w+\\}/g)) {
    found.push('words of the code: ' + odd);
  }
  return [...new Set(found)];
`;
