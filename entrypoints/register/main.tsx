import { startPage } from '../../src/ui/start-page.tsx';
import { Register } from '../../src/ui/screens/register/Register.tsx';

startPage('register', <Register />);
