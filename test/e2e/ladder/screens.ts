import type { FillPlan } from '../../../src/domain/verdict.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import type { Tab } from '../drivers/driver.ts';
import { selectorsOf, type Role, type Screen, type Selector } from '../../tools/kit/truth.ts';
import type { Roles, Way } from './command.ts';
import { ask } from './extension.ts';

const FRAME = 'frame=';
export const PARTS = [
  'kind',
  'rpps',
  'am',
  'name',
  'firstName',
  'search',
  'date',
  'day',
  'month',
  'year',
];

/** The frame of a selector, empty for the page, and its way there. */
export function split(selector: Selector): { frame: string | undefined; way: Way } {
  const steps = selector.split(' >>> ');
  const frame = steps.find((step) => step.startsWith(FRAME))?.slice(FRAME.length);
  return { frame, way: steps.filter((step) => !step.startsWith(FRAME)) };
}

/** Where the prescriber's fields of a screen are, and those that another kind would bring there. */
export function rolesOf(screen: Screen, all: readonly Screen[]): { frame?: string; roles: Roles } {
  const rank = (one: Screen) => (one === screen ? 0 : one.kind === screen.kind ? 1 : 2);
  const forms = all.filter((one) => one.kind !== 'silent');
  const alike = forms.toSorted((one, other) => rank(one) - rank(other));
  const roles: Roles = {};
  let frame: string | undefined;
  for (const part of PARTS) {
    const selectors = new Set(
      alike.flatMap((one) => selectorsOf(one, `prescriber.${part}` as Role)),
    );
    roles[part] = [...selectors].map((selector) => {
      frame = split(selector).frame ?? frame;
      return split(selector).way;
    });
  }
  return { ...(frame ? { frame } : {}), roles };
}

/** Opens a screen and goes where `reach` leads. */
export async function openScreen(tab: Tab, origin: string, screen: Screen): Promise<void> {
  // A hash or a dialog at the same address would keep what the last screen left.
  await tab.goto('about:blank');
  await tab.goto(origin + screen.path);
  for (const { click } of screen.reach ?? []) {
    await arrive(tab, [click]);
    await tab.click({ css: split(click).way.at(-1) ?? '' });
  }
  await arrive(
    tab,
    PARTS.flatMap((part) => selectorsOf(screen, `prescriber.${part}` as Role)),
  );
}

/** What the truth hides on purpose never comes: then the time is up. */
async function arrive(tab: Tab, selectors: readonly Selector[]): Promise<void> {
  const ways = selectors.map(split);
  for (const frame of new Set(ways.map((one) => one.frame))) {
    const here = ways.filter((one) => one.frame === frame);
    await ask(tab, { do: 'await', ways: here.map(({ way }) => way) }, frame);
  }
}

/** What may be written; in some tools she goes by another name. */
export function planFor(screens: readonly Screen[], prescriptionDate = '2026-10-01'): FillPlan {
  const said = screens.flatMap(({ reads }) => reads?.executant ?? []);
  const [familyName, firstName] = said.includes('EXEMPLE Andrée')
    ? ['EXEMPLE', 'Andrée']
    : ['ESSAI', 'Camille'];
  return {
    name: `${familyName} ${firstName}`,
    familyName,
    firstName,
    rpps: '10101010105',
    amNumber: '457000016',
    prescriptionDate: civilDate(prescriptionDate),
    unasked: false,
  };
}

/**
 * One screen of each set of prescriber's fields, the others show the same ones: the first that has a place
 * for a document, else the first.
 */
export function onePerShape(screens: readonly Screen[]): Screen[] {
  const shapeOf = ({ roles }: Screen) =>
    Object.keys(roles ?? {})
      .filter((role) => role.startsWith('prescriber.'))
      .toSorted()
      .join(' ');
  const shapes = [...new Set(screens.map(shapeOf))];
  return shapes.flatMap((shape) => {
    const alike = screens.filter((screen) => shapeOf(screen) === shape);
    return alike.find(({ roles }) => roles?.document) ?? alike[0] ?? [];
  });
}
