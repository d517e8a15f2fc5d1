import { startPage } from '../../src/ui/start-page.tsx';
import { Evaluation } from '../../src/ui/screens/evaluation/Evaluation.tsx';

startPage('evaluation', <Evaluation />);
