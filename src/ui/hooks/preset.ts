import { useEffect, useState } from 'preact/hooks';
import { readPreset, type ReadPreset } from '../../domain/preset.ts';
import { readManaged } from '../../platform/managed.ts';

const NOTHING_SET = readPreset(null);

/**
 * What a CPTS set beforehand on this computer (docs/managed.md); nothing until the browser says so, which may
 * take seconds: no page waits for it.
 */
export function usePreset(): ReadPreset {
  const [preset, setPreset] = useState(NOTHING_SET);
  useEffect(() => {
    let wanted = true;
    void readManaged().then((written) => wanted && setPreset(readPreset(written)));
    return () => {
      wanted = false;
    };
  }, []);
  return preset;
}
