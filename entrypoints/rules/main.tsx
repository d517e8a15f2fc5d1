import { startOpenPage } from '../../src/ui/start-page.tsx';
import { Rules } from '../../src/ui/screens/rules/Rules.tsx';

startOpenPage('rules', <Rules />);
