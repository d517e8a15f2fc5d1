import { startOpenPage } from '../../src/ui/start-page.tsx';
import { Help } from '../../src/ui/screens/help/Help.tsx';

startOpenPage('help', <Help />);
