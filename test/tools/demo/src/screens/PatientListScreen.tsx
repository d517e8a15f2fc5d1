import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Patient } from '../../model.ts';
import { useResource } from '../api.ts';
import { Link } from '../components/Link.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { showDate } from '../dates.ts';

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function PatientListScreen() {
  const resource = useResource<Patient[]>('/api/patients');
  const [query, setQuery] = useState('');
  const words = plain(query).split(/\s+/).filter(Boolean);
  const matches = (patient: Patient): boolean =>
    words.every((word) => plain(`${patient.birthName} ${patient.firstName}`).includes(word));
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Patients
      </Typography>
      <TextField
        label="Rechercher un patient"
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        sx={{ mb: 2, maxWidth: 420, bgcolor: 'background.paper' }}
      />
      <Loaded resource={resource}>
        {(patients) => (
          <Paper variant="outlined">
            <Table>
              <TableHead>
                <TableRow>
                  <TableCell>Patient</TableCell>
                  <TableCell>Date de naissance</TableCell>
                  <TableCell>Médecin traitant</TableCell>
                  <TableCell>Ville</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {patients.filter(matches).map((patient) => (
                  <TableRow key={patient.id} hover>
                    <TableCell>
                      <Link href={`/patients/${patient.id}`}>
                        {patient.birthName} {patient.firstName}
                      </Link>
                    </TableCell>
                    <TableCell>{showDate(patient.birthDate)}</TableCell>
                    <TableCell>{patient.attendingDoctor || '—'}</TableCell>
                    <TableCell>{patient.city}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Paper>
        )}
      </Loaded>
    </>
  );
}
