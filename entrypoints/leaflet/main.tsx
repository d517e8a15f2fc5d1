import { startPage } from '../../src/ui/start-page.tsx';
import { Leaflet } from '../../src/ui/screens/leaflet/Leaflet.tsx';

startPage('leaflet', <Leaflet />);
