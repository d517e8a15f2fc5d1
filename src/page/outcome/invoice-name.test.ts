import { describe, expect, it } from 'vitest';
import { invoice } from '../../../test/fakes/draft.ts';
import type { FormDraft } from '../../domain/draft.ts';
import type { Pending } from '../../messages/shapes.ts';
import type { Look } from '../read/form.ts';
import { createNames, UNNAMED } from './invoice-name.ts';

const location = () => ({ href: 'https://logiciel.example/factures/nouvelle' }) as Location;
const look = (dates: string[], rest: Partial<FormDraft> = {}) =>
  ({ draft: invoice(dates, { invoiceId: UNNAMED, ...rest }) }) as Look;

function names(at = location()) {
  let drawn = 0;
  const made = createNames(at, () => String((drawn += 1)));
  return { ...made, of: (form: Look) => made.name(form).draft.invoiceId };
}

const PENDING: Pending = {
  intent: 'i',
  invoiceId: 'new:before',
  dates: ['2026-11-16'],
  heard: [],
  strayed: false,
  ageMs: 900,
};

describe('the name of an invoice that the software has not named', () => {
  it('holds while its lines are written, not for another patient or address', () => {
    const at = location();
    const { of } = names(at);
    expect(of(look([]))).toBe('new:1');
    expect(of(look(['2026-11-16']))).toBe('new:1');
    expect(of(look(['2026-11-16'], { patientId: '4' }))).toBe('new:2');
    at.href += '?autre';
    expect(of(look(['2026-11-16'], { patientId: '4' }))).toBe('new:3');
  });
  it('is the software’s own once it has one', () => {
    expect(names().of(look([], { invoiceId: '42' }))).toBe('42');
  });
  it('comes over from the page before for the same sessions, so that her decision holds', () => {
    const { of, carry } = names();
    carry(PENDING);
    expect(of(look(['2026-11-16']))).toBe('new:before');
    expect(of(look(['2026-11-17']))).toBe('new:before');
  });
  it('does not come over to another invoice, then or later', () => {
    const { of, carry } = names();
    carry(PENDING);
    expect(of(look(['2026-11-17']))).toBe('new:1');
    expect(of(look(['2026-11-16']))).toBe('new:1');
  });
  it('stays with what the software took; what is changed afterwards is the next invoice', () => {
    const { of, settled } = names();
    const taken = look(['2026-11-16']);
    expect(of(taken)).toBe('new:1');
    settled(taken);
    expect(of(taken)).toBe('new:1');
    expect(of(look(['2026-11-18']))).toBe('new:2');
  });
  it('is drawn anew once the form was gone', () => {
    const { of, forget } = names();
    expect(of(look([]))).toBe('new:1');
    forget();
    expect(of(look([]))).toBe('new:2');
  });
});
