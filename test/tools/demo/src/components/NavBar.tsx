import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import type { Settings } from '../../model.ts';
import { useResource } from '../api.ts';
import { LinkButton } from './Link.tsx';

const ENTRIES: [string, string][] = [
  ['/', 'Patients'],
  ['/agenda', 'Agenda'],
  ['/factures', 'Factures'],
  ['/messages', 'Messages'],
  ['/parametres', 'Paramètres'],
];

export function NavBar({ path }: { path: string }) {
  const { data } = useResource<Settings>('/api/settings');
  return (
    <AppBar position="static" elevation={0}>
      <Toolbar variant="dense" sx={{ gap: 2 }}>
        <Typography sx={{ fontWeight: 700, fontSize: '1.05rem' }}>Kiné Démo</Typography>
        <Box
          component="nav"
          aria-label="Navigation principale"
          sx={{ flexGrow: 1, display: 'flex', flexWrap: 'wrap' }}
        >
          {ENTRIES.map(([href, text]) => (
            <LinkButton key={href} href={href} color="inherit" current={href === path}>
              {text}
            </LinkButton>
          ))}
        </Box>
        <Box sx={{ textAlign: 'right', lineHeight: 1.2 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {data?.name ?? ''}
          </Typography>
          <Typography variant="caption">Masseur-kinésithérapeute</Typography>
        </Box>
      </Toolbar>
    </AppBar>
  );
}
