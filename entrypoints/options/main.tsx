import { startPage } from '../../src/ui/start-page.tsx';
import { Options } from '../../src/ui/screens/options/Options.tsx';

startPage('options', <Options />);
