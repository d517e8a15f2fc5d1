import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Treatment } from '../../model.ts';
import { showDate } from '../dates.ts';
import { GoButton, Link } from './Link.tsx';

export function TreatmentTable({ treatments }: { treatments: Treatment[] }) {
  if (treatments.length === 0) return <Typography>Aucun traitement</Typography>;
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>Traitement</TableCell>
          <TableCell>Prescrit par</TableCell>
          <TableCell>Prescrit le</TableCell>
          <TableCell align="right">Séances</TableCell>
          <TableCell>Durée</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {treatments.map((treatment) => {
          const path = `/patients/${treatment.patientId}/traitements/${treatment.id}`;
          return (
            <TableRow key={treatment.id}>
              <TableCell>
                <Link href={path}>{treatment.label}</Link>
              </TableCell>
              <TableCell>{treatment.prescriber?.name ?? 'Non renseigné'}</TableCell>
              <TableCell>{showDate(treatment.prescriptionDate)}</TableCell>
              <TableCell align="right">{treatment.plannedSessions}</TableCell>
              <TableCell>{treatment.durationMonths} mois</TableCell>
              <TableCell align="right">
                <GoButton to={`${path}/factures/nouvelle`} variant="contained" size="small">
                  Nouvelle facture
                </GoButton>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
