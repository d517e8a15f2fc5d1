import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Invoice } from '../../model.ts';
import { useResource } from '../api.ts';
import { Loaded } from '../components/Loaded.tsx';
import { showDate } from '../dates.ts';
import { useNotify } from '../notify.tsx';

/** Invoices of many patients on their way out. Nothing is really sent. */
export function BatchScreen() {
  const resource = useResource<Invoice[]>('/api/invoices');
  const notify = useNotify();
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Télétransmission
      </Typography>
      <Paper variant="outlined" sx={{ mb: 2 }}>
        <Loaded resource={resource}>{(invoices) => <BatchTable invoices={invoices} />}</Loaded>
      </Paper>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="outlined" onClick={() => notify('Lot créé')}>
          Mise en lots
        </Button>
        <Button variant="contained" onClick={() => notify('Lots transmis')}>
          Télétransmettre
        </Button>
      </Box>
    </>
  );
}

function BatchTable({ invoices }: { invoices: Invoice[] }) {
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell />
          <TableCell>N°</TableCell>
          <TableCell>Prescripteur</TableCell>
          <TableCell>RPPS</TableCell>
          <TableCell>Date d'exécution</TableCell>
          <TableCell>Cotation</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {invoices.map(({ id, prescriber, sessions }) => (
          <TableRow key={id}>
            <TableCell>
              <Checkbox
                defaultChecked
                slotProps={{ input: { 'aria-label': `Choisir la facture n° ${id}` } }}
              />
            </TableCell>
            <TableCell>{id}</TableCell>
            <TableCell>{prescriber.name}</TableCell>
            <TableCell>{prescriber.rpps}</TableCell>
            <TableCell>{showDate(sessions[0]?.date ?? null)}</TableCell>
            <TableCell>{sessions[0]?.act}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
