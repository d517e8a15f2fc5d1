import { render } from 'preact';
import { t } from '../../src/platform/words.ts';
import { LedgerGate } from '../../src/ui/components/LedgerGate.tsx';
import { Gallery } from './Gallery.tsx';

// In the build for automated browsers only (wxt.config.ts): nobody is shown this page.
document.documentElement.lang = t('locale');
document.documentElement.dataset['page'] = 'gallery';
const host = document.getElementById('screen');
if (host) render(<LedgerGate>{<Gallery />}</LedgerGate>, host);
