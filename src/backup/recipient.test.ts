import { Encrypter, Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { newRecovery } from '../vault/recovery.ts';
import { RECIPIENT, recipientOf } from './recipient.ts';

describe('the recipient of a recovery sheet', () => {
  it('is the same for the same sheet, another for another, and of the form of age', async () => {
    const [one, other] = [newRecovery(), newRecovery()];
    const recipient = await recipientOf(one.identity);
    expect(recipient).toMatch(RECIPIENT);
    expect(await recipientOf(one.identity)).toBe(recipient);
    expect(await recipientOf(other.identity)).not.toBe(recipient);
  });
  it('what is encrypted to it, the sheet opens', async () => {
    const { identity } = newRecovery();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await recipientOf(identity));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(await decrypter.decrypt(await encrypter.encrypt('séance'), 'text')).toBe('séance');
  });
});
