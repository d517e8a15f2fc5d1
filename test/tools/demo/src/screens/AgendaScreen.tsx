import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { AgendaSlot } from '../../model.ts';
import { problemOf, send, useResource } from '../api.ts';
import { CheckInput } from '../components/CheckInput.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { Section } from '../components/Section.tsx';
import { fromApiDate } from '../dates.ts';
import { useNotify } from '../notify.tsx';

export function AgendaScreen() {
  const resource = useResource<AgendaSlot[]>('/api/agenda');
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        Agenda de la semaine à venir
      </Typography>
      <Loaded resource={resource}>{(slots) => <Week slots={slots} />}</Loaded>
    </>
  );
}

function Week({ slots }: { slots: AgendaSlot[] }) {
  const notify = useNotify();
  const [done, setDone] = useState(slots.filter((slot) => slot.done).map((slot) => slot.id));
  const [error, setError] = useState<string | null>(null);
  const days = [...new Set(slots.map((slot) => slot.date))];
  const tick = (id: number, checked: boolean): void =>
    setDone((before) => (checked ? [...before, id] : before.filter((other) => other !== id)));

  async function save(): Promise<void> {
    try {
      await send<AgendaSlot[]>('PUT', '/api/agenda', { done });
      setError(null);
      notify('Semaine validée');
    } catch (failure) {
      setError(problemOf(failure).message);
    }
  }

  return (
    <>
      {days.map((day) => (
        <Section key={day} title={fromApiDate(day)?.format('dddd DD/MM/YYYY') ?? day}>
          <Table>
            <TableBody>
              {slots
                .filter((slot) => slot.date === day)
                .map((slot) => (
                  <TableRow key={slot.id}>
                    <TableCell sx={{ width: 80 }}>{slot.time}</TableCell>
                    <TableCell sx={{ width: 260 }}>{slot.patient}</TableCell>
                    <TableCell>{slot.treatment}</TableCell>
                    <TableCell align="right">
                      <CheckInput
                        label="séance"
                        checked={done.includes(slot.id)}
                        onChange={(checked) => tick(slot.id, checked)}
                      />
                    </TableCell>
                  </TableRow>
                ))}
            </TableBody>
          </Table>
        </Section>
      ))}
      {error && <Alert severity="error">{error}</Alert>}
      <Button variant="contained" onClick={() => void save()}>
        Valider la semaine
      </Button>
    </>
  );
}
