import { defineConfig } from 'vite';

/**
 * No ahead-of-time step: its command line wants another TypeScript. Templates are compiled when the
 * page starts, and the library's own are linked then.
 */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { decorator: { legacy: true } },
  // As in production: no helper attributes that no real tool would show.
  define: { ngDevMode: 'false', ngServerMode: 'false' },
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 4000 },
});
