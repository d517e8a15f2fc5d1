/** WebDriver's code points for the keys that are not characters. */
const KEYS: Record<string, string> = {
  Control: '\uE009',
  Alt: '\uE00A',
  Shift: '\uE008',
  Meta: '\uE03D',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Home: '\uE011',
  End: '\uE010',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCodePoint(0xe031 + i)]),
  ),
};

type Step = { type: string; [key: string]: unknown };

const down = (value: string): Step => ({ type: 'keyDown', value });
const up = (value: string): Step => ({ type: 'keyUp', value });

const keyboard = (actions: Step[]) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });

/** Parameters of WebDriver:PerformActions for a chord such as 'Alt+Shift+K' or 'Enter'. */
export function chord(key: string) {
  // Playwright's writing: Control+A is the key a, with Shift only when written.
  const names = key.split('+').map((name) => (name === '' ? '+' : name));
  const combined = names.length > 1 && !names.includes('Shift');
  const values = names.map(
    (name) => KEYS[name] ?? (combined && name.length === 1 ? name.toLowerCase() : name),
  );
  return keyboard([...values.map(down), ...values.toReversed().map(up)]);
}

/** Parameters of WebDriver:PerformActions that type a text. */
export function typed(text: string) {
  const values = Array.from(text, (char) => (char === '\n' ? '\uE007' : char));
  return keyboard(values.flatMap((value) => [down(value), up(value)]));
}

/** Parameters of WebDriver:PerformActions that click `count` times at a point of the viewport. */
export function pressed(x: number, y: number, count: number) {
  const move: Step = { type: 'pointerMove', origin: 'viewport', x, y };
  const one: Step[] = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const actions = [move, ...Array.from({ length: count }, () => one).flat()];
  return {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  };
}
