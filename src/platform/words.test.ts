import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { speakAsBrowser, speakFrom } from './speech.ts';
import { t } from './words.ts';

const browser = globalThis as { neuviemeSpeech?: unknown };
const french = browser.neuviemeSpeech;
afterEach(() => (browser.neuviemeSpeech = french));
afterAll(() => speakAsBrowser());

describe('words', () => {
  it.each([0, 1, 2, 8])('choose their plural form: %i', (count) => {
    const forms = ['0 séance sur 8', '1 séance sur 8', '2 séances sur 8'];
    const expected = count < 2 ? forms[count] : `${count} séances sur 8`;
    expect(t('common.count', count, [count, 8])).toBe(expected);
  });
  it('take a number that stands alone as their value', () => {
    expect(t('common.daysLeft', 12)).toBe('12 jours restants');
  });
  it('fill in values by their name, and leave what has none', () => {
    speakFrom(() => ({ finding_ELI_04_unlisted: '“{cpts}” {other} $1' }));
    expect(t('finding.ELI_04_unlisted', { cpts: 'CPTS d’Essai' })).toBe('“CPTS d’Essai” {other} ');
  });
  it('come from the dictionary that was put before; it is read once', () => {
    const read = vi.fn<() => Record<string, string>>(() => ({
      common_yes: 'Yes',
      common_count: '$1/$2 | $1:$2 | $1 of $2',
    }));
    speakFrom(read);
    expect(read).not.toHaveBeenCalled();
    expect(t('common.yes')).toBe('Yes');
    expect(t('common.count', 1, [1, 8])).toBe('1:8');
    expect(t('common.count', 3, [3, 8])).toBe('3 of 8');
    expect(read).toHaveBeenCalledOnce();
  });
  it('are asked for once, and anew when she chooses another language', () => {
    const voice = vi.fn<() => string>(() => '$1 jours');
    browser.neuviemeSpeech = voice;
    expect(t('common.daysLeft', 3)).toBe('3 jours');
    expect(t('common.daysLeft', 4)).toBe('4 jours');
    expect(voice).toHaveBeenCalledOnce();
    speakFrom(() => ({ common_daysLeft: '$1 days' }));
    expect(t('common.daysLeft', 4)).toBe('4 days');
  });
  it('what was said serves on once the extension is gone', () => {
    speakFrom(() => ({ common_no: 'No' }));
    expect(t('common.no')).toBe('No');
    browser.neuviemeSpeech = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(t('common.no')).toBe('No');
    expect(t('common.choose')).toBe('');
  });
});
