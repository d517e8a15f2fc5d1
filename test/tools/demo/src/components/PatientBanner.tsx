import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Patient } from '../../model.ts';
import { showDate } from '../dates.ts';
import { Definitions } from './Definitions.tsx';

/** Says on every care screen who is being treated. */
export function PatientBanner({ patient }: { patient: Patient }) {
  const { birthName, firstName, birthDate } = patient;
  return (
    <Paper
      variant="outlined"
      sx={{ p: 2, mb: 2, borderLeft: 4, borderLeftColor: 'primary.main', bgcolor: '#f6fbfb' }}
    >
      <Typography variant="h2" sx={{ mb: 1 }}>
        Patient : {birthName} {firstName}, né(e) le {showDate(birthDate)}
      </Typography>
      <Definitions
        entries={[
          ['Nom de naissance', birthName],
          ['Prénom', firstName],
          ['Date de naissance', showDate(birthDate)],
        ]}
      />
    </Paper>
  );
}
