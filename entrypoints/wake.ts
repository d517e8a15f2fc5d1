import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wakeLedger } from '../src/ledger/wake.ts';
import { handOver } from '../src/ledger/woken.ts';

// Named by the pages that are opened a hundred times a day; it runs beside the loading of their own script.
export default defineUnlistedScript(() => handOver(wakeLedger()));
