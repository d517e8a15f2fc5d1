import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { meter, scriptsOf, spent } from './meter.ts';
import type { Readings } from './readings.ts';
import type { Running } from './variants.ts';
import { open, openInvoice } from './visits.ts';

/** What is loaded into a silent frame, an invoice, and an invoice on a site that is not enabled. */
export async function loaded(
  ours: Running,
  dir: string,
  { origin, elsewhere }: { origin: string; elsewhere: string },
  readings: Readings,
): Promise<void> {
  const tab = await meter(ours);
  await open(tab, `${elsewhere}/tiny`);
  const there = await scriptsOf(tab, () => open(tab, `${elsewhere}/invoice`));
  readings.add('elsewhere bytes', 'ours', (await weigh(there, dir)).raw);
  const { ours: time } = await spent(tab, () => open(tab, `${elsewhere}/invoice`));
  readings.add('elsewhere ours', 'ours', time);
  await open(tab, `${origin}/tiny`);
  const silent = await scriptsOf(tab, () => open(tab, `${origin}/churn`));
  readings.add('silent raw', 'ours', (await weigh(silent, dir)).raw);
  const resting = await scriptsOf(tab, () => openInvoice(ours, tab, origin));
  await tab.close();
  const { raw, gzip, each } = await weigh(resting, dir);
  readings.add('rest raw', 'ours', raw);
  readings.add('rest gzip', 'ours', gzip);
  for (const file of each) console.log(`  an invoice at rest has loaded ${file}`);
}

/** Bytes of scripts by their addresses, as the package holds them. */
async function weigh(urls: readonly string[], dir: string) {
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const path = new URL(url).pathname;
      const bytes = await readFile(join(dir, path));
      return { path, raw: bytes.length, gzip: gzipSync(bytes).length };
    }),
  );
  const sum = (key: 'raw' | 'gzip') => sizes.reduce((total, one) => total + one[key], 0);
  return {
    raw: sum('raw'),
    gzip: sum('gzip'),
    each: sizes.map(({ path, raw, gzip }) => `${path} ${raw} B raw, ${gzip} B gzip`),
  };
}
