import { describe, expect, it } from 'vitest';
import { NO_PRESET, readPreset } from './preset.ts';

const WHOLE = {
  by: 'CPTS d’Essai',
  department: '45',
  cpts: 'CPTS Sologne',
  retentionMonths: 60,
};

describe('what a CPTS set beforehand', () => {
  it('is read whole', () => {
    expect(readPreset(WHOLE)).toEqual({ preset: WHOLE, ignored: [] });
  });
  it('is nothing where nothing was set', () => {
    for (const written of [{}, undefined, null, 'x', 7]) {
      expect(readPreset(written)).toEqual({ preset: NO_PRESET, ignored: [] });
    }
  });
  it.each([
    ['department', 'Loiret'],
    ['department', 45],
    ['cpts', ''],
    ['cpts', 'x'.repeat(121)],
    ['retentionMonths', 24],
    ['retentionMonths', '39'],
    ['by', { name: 'x' }],
  ])('a bad %s (%j) is left out and named, the rest serves', (name, value) => {
    const { preset, ignored } = readPreset({ ...WHOLE, [name]: value });
    expect(ignored).toEqual([name]);
    expect(preset).toEqual({ ...WHOLE, [name]: NO_PRESET[name as keyof typeof NO_PRESET] });
  });
  it('a name nobody knows is named, and never reaches a prototype', () => {
    const written = JSON.parse('{"__proto__":{"cpts":"x"},"constructor":1,"department":"2B"}');
    const { preset, ignored } = readPreset(written);
    expect(ignored).toEqual(['__proto__', 'constructor']);
    expect(preset).toEqual({ ...NO_PRESET, department: '2B' });
  });
});
