import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { NavBar } from './components/NavBar.tsx';
import { parseRoute, usePath, type Route } from './route.ts';
import { AgendaScreen } from './screens/AgendaScreen.tsx';
import { BatchScreen } from './screens/BatchScreen.tsx';
import { CancelScreen } from './screens/CancelScreen.tsx';
import { FullInvoiceScreen } from './screens/FullInvoiceScreen.tsx';
import { EditInvoiceScreen, NewInvoiceScreen } from './screens/InvoiceScreens.tsx';
import { InvoiceListScreen } from './screens/InvoiceListScreen.tsx';
import { InvoiceViewScreen } from './screens/InvoiceViewScreen.tsx';
import { MessagesScreen } from './screens/MessagesScreen.tsx';
import { OrdonnanceScreen } from './screens/OrdonnanceScreen.tsx';
import { PatientListScreen } from './screens/PatientListScreen.tsx';
import { PatientScreen } from './screens/PatientScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { StatisticsScreen } from './screens/StatisticsScreen.tsx';
import { TreatmentScreen } from './screens/TreatmentScreen.tsx';

const TITLES: Record<Route['name'], string> = {
  patients: 'Patients',
  patient: 'Dossier patient',
  treatment: 'Traitement',
  'new-invoice': 'Nouvelle facture',
  invoices: 'Factures',
  invoice: 'Facture',
  'edit-invoice': 'Modifier la facture',
  'full-invoice': 'Nouvelle FSE',
  'cancel-invoice': 'Annulation de facture',
  ordonnance: 'Ordonnance',
  statistics: 'Statistiques',
  batch: 'Télétransmission',
  messages: 'Messages',
  settings: 'Paramètres',
  agenda: 'Agenda',
  'not-found': 'Page introuvable',
};

export function App() {
  const path = usePath();
  const route = parseRoute(path);
  const title = TITLES[route.name];
  useEffect(() => {
    document.title = `${title} – Kiné Démo`;
  }, [title]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <NavBar path={path} />
      <Container component="main" maxWidth="lg" sx={{ py: 3, flexGrow: 1 }}>
        {/* The key gives each address its own state: a form never keeps another one's values. */}
        <Screen key={path} route={route} />
      </Container>
      <Typography
        component="footer"
        variant="caption"
        sx={{ p: 2, textAlign: 'center', color: 'text.secondary' }}
      >
        Logiciel de démonstration – toutes les données sont fictives
      </Typography>
    </Box>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.name) {
    case 'patients':
      return <PatientListScreen />;
    case 'patient':
      return <PatientScreen id={route.id} />;
    case 'treatment':
      return <TreatmentScreen patientId={route.patientId} id={route.id} />;
    case 'new-invoice':
      return <NewInvoiceScreen patientId={route.patientId} treatmentId={route.treatmentId} />;
    case 'invoices':
      return <InvoiceListScreen />;
    case 'invoice':
      return <InvoiceViewScreen id={route.id} />;
    case 'edit-invoice':
      return <EditInvoiceScreen id={route.id} />;
    case 'full-invoice':
      return <FullInvoiceScreen patientId={route.patientId} treatmentId={route.treatmentId} />;
    case 'cancel-invoice':
      return <CancelScreen id={route.id} />;
    case 'ordonnance':
      return <OrdonnanceScreen />;
    case 'statistics':
      return <StatisticsScreen />;
    case 'batch':
      return <BatchScreen />;
    case 'messages':
      return <MessagesScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'agenda':
      return <AgendaScreen />;
    case 'not-found':
      break;
  }
  return <Typography variant="h1">Page introuvable</Typography>;
}
