import * as z from 'zod';

// Zod compiles its parsers with `new Function` where it may. Our content security policy forbids it,
// and each attempt would be reported as a violation: switched off before the first schema exists.
z.config({ jitless: true });

export { z };
