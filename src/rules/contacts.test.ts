import { describe, expect, it } from 'vitest';
import { contactOf, mailboxesOf } from './contacts.ts';
import { CPTS_CONTACTS } from './data/contacts.ts';
import { territoryOf } from './territories.ts';

describe('the contacts of CPTS', () => {
  it('each is of a CPTS that its territory names, and each of Loiret has one', () => {
    for (const { department, cpts } of CPTS_CONTACTS) {
      expect(territoryOf(department)?.cpts).toContain(cpts);
    }
    expect(CPTS_CONTACTS.map(({ cpts }) => cpts)).toEqual(territoryOf('45')?.cpts);
  });
  it('each is a mailbox, told once', () => {
    const emails = CPTS_CONTACTS.map(({ email }) => email);
    expect(emails.filter((email) => !/^[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(email))).toEqual([]);
    expect(new Set(emails).size).toBe(emails.length);
  });
  it('four of the printed addresses are to be checked', () => {
    expect(CPTS_CONTACTS.filter(({ doubtful }) => doubtful).map(({ cpts }) => cpts)).toEqual([
      'CPTS du Giennois Berry',
      'CPTS Gâtinais Montargois',
      'CPTS Orléanaise',
      'CPTS Est Orléanais',
    ]);
  });
  it('of another department or another CPTS nothing is known', () => {
    expect(contactOf('45', 'CPTS Sologne')?.email).toBe('cpts.sologne@gmail.com');
    expect(contactOf('28', 'CPTS Sud 28')).toBeNull();
    expect(contactOf('45', 'CPTS d’Essai')).toBeNull();
  });
  it('Loiret lists four institutions with five mailboxes, and each CPTS; elsewhere nothing is known', () => {
    const all = mailboxesOf('45');
    expect(all.filter(({ role }) => role !== null).map(({ key }) => key)).toEqual([
      'ARS Centre-Val de Loire',
      'ARS Centre-Val de Loire (2)',
      'CPAM 45',
      'URPS MKL Centre-Val de Loire',
      'CDOMK 45',
    ]);
    expect(all).toHaveLength(5 + CPTS_CONTACTS.length);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.filter(({ doubtful }) => doubtful)).toHaveLength(5);
    expect(mailboxesOf('59')).toEqual([]);
  });
});
