import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { checkBeforePrescription, checkObtained } from './prescription.ts';

const days = (...dates: string[]) => dates.map(civilDate);
const messages = (findings: ReturnType<typeof checkObtained>) =>
  findings.map(({ message, dates }) => `${message} ${dates.join(' ')}`);

describe('an ordonnance obtained while the episode runs (CNT-11, PRE-11)', () => {
  const obtained = (sameComplaint = true) => ({
    prescriptions: [{ date: civilDate('2026-10-20'), author: 'Dr ESSAI', sameComplaint }],
  });
  it('none: nothing', () =>
    expect(checkObtained({ prescriptions: [] }, days('2026-10-20'))).toEqual([]));
  it('both sides of its day', () => {
    expect(messages(checkObtained(obtained(), days('2026-10-19')))).toEqual([]);
    expect(messages(checkObtained(obtained(), days('2026-10-20')))).toEqual([
      'CNT_11_covered 2026-10-20',
    ]);
  });
  it('sessions before and after on one invoice: two prescribers, two invoices', () => {
    expect(messages(checkObtained(obtained(), days('2026-10-19', '2026-10-22')))).toEqual([
      'CNT_11_covered 2026-10-22',
      'PRE_11_split 2026-10-22',
    ]);
  });
  it('an ordonnance for the knee leaves the back in direct access', () => {
    expect(checkObtained(obtained(false), days('2026-10-22'))).toEqual([]);
  });
  it('names the doctor and the day', () => {
    expect(checkObtained(obtained(), days('2026-10-22'))).toMatchObject([
      {
        severity: 'alert',
        next: 'doctor-as-prescriber',
        values: { prescribed: '2026-10-20', doctor: 'Dr ESSAI' },
      },
    ]);
  });
});

describe('sessions before a doctor’s ordonnance (PRE-10, PRE-11)', () => {
  const form = { prescriptionDate: civilDate('2026-10-20') };
  it('both sides of its day', () => {
    expect(checkBeforePrescription(form, days('2026-10-20'))).toEqual([]);
    expect(messages(checkBeforePrescription(form, days('2026-10-19')))).toEqual([
      'PRE_10_before 2026-10-19',
    ]);
  });
  it('counts and names them, and offers to split an invoice that holds both', () => {
    const found = checkBeforePrescription(form, days('2026-10-05', '2026-10-19', '2026-10-22'));
    expect(messages(found)).toEqual([
      'PRE_10_before 2026-10-05 2026-10-19',
      'PRE_11_mixed 2026-10-05 2026-10-19',
    ]);
    expect(found[0]).toMatchObject({ values: { sessions: 2, prescribed: '2026-10-20' } });
    expect(found.map(({ severity }) => severity)).toEqual(['warn', 'warn']);
  });
  it('without a date on the form nothing is known', () => {
    expect(checkBeforePrescription({ prescriptionDate: null }, days('2026-10-05'))).toEqual([]);
  });
});
