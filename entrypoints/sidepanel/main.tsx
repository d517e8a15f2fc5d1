import { startPage } from '../../src/ui/start-page.tsx';
import { Popup } from '../../src/ui/screens/popup/Popup.tsx';

startPage('sidepanel', <Popup as="panel" />);
