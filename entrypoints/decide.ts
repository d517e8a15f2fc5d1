import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../src/overlay/decide.css?inline';
import { createDeciding } from '../src/overlay/decide.tsx';
import { offerDeciding } from '../src/overlay/deciding.ts';

// Put into a frame by the worker when a stop is near, or when she opens an episode.
export default defineUnlistedScript(() => offerDeciding(createDeciding(css)));
