import { startPage } from '../../src/ui/start-page.tsx';
import { Welcome } from '../../src/ui/screens/welcome/Welcome.tsx';

startPage('welcome', <Welcome />);
