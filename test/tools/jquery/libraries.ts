import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Reply } from '../kit/serve.ts';

/** The real libraries, as they are published: nothing is bundled. */
const FILES: Record<string, string> = {
  '/lib/jquery.js': 'jquery/dist/jquery.min.js',
  '/lib/select2.js': 'select2/dist/js/select2.min.js',
  '/lib/select2-fr.js': 'select2/dist/js/i18n/fr.js',
  '/lib/select2.css': 'select2/dist/css/select2.min.css',
  '/lib/inputmask.js': 'inputmask/dist/jquery.inputmask.min.js',
  '/lib/datepicker.js': 'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js',
  '/lib/datepicker-fr.js': 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.fr.min.js',
  '/lib/datepicker.css': 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css',
};

const { resolve } = createRequire(import.meta.url);

export async function libraryFile(path: string): Promise<Reply | null> {
  const file = FILES[path];
  if (!file) return null;
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    body: await readFile(resolve(file)),
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  };
}
