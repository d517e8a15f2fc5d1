import { startPage } from '../../src/ui/start-page.tsx';
import { LetterPage } from '../../src/ui/screens/letter/LetterPage.tsx';

startPage('letter', <LetterPage />);
