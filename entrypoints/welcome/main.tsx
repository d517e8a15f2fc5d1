import { startPage } from '../../src/ui/start-page.tsx';
import { Welcome } from '../../src/ui/screens/welcome/Welcome.tsx';

/** The engine and the overlay come when she opens the practice invoice. */
const loadPractice = async () => (await import('../../src/practice/start.ts')).practise;

startPage('welcome', <Welcome loadPractice={loadPractice} />);
