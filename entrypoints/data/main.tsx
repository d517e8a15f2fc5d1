import { startPage } from '../../src/ui/start-page.tsx';
import { Data } from '../../src/ui/screens/data/Data.tsx';

startPage('data', <Data />);
