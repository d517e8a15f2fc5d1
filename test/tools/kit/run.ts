/** Serves one tool of the zoo for a person: `node test/tools/kit/run.ts webforms` (PORT). */
import { startOf } from './truth.ts';

const [name = ''] = process.argv.slice(2);
const start = await startOf(name);
const tool = await start({ port: Number(process.env.PORT ?? 0) });
console.log(`${name}: ${tool.origin}`);
