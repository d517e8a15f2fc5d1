import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { newLine, type Line } from '../invoice-form.ts';
import { BatchDialog } from './BatchDialog.tsx';
import { Section } from './Section.tsx';
import { SessionRow } from './SessionRow.tsx';

interface SessionSectionProps {
  lines: Line[];
  defaultAct: string;
  errors: Record<string, string>;
  onChange: (lines: Line[]) => void;
}

export function SessionSection({ lines, defaultAct, errors, onChange }: SessionSectionProps) {
  const [batchOpen, setBatchOpen] = useState(false);
  const act = lines.at(-1)?.act ?? defaultAct;
  const addBatch = (dates: Dayjs[]): void => {
    onChange([...lines, ...dates.map((date) => newLine(date, act))]);
    setBatchOpen(false);
  };
  return (
    <Section title="Séances">
      <Table>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 210 }}>Date de séance</TableCell>
            <TableCell>Cotation</TableCell>
            <TableCell sx={{ width: 150 }}>Montant</TableCell>
            <TableCell sx={{ width: 110 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line, index) => (
            <SessionRow
              key={line.key}
              line={line}
              errors={{
                date: errors[`sessions.${index}.date`],
                act: errors[`sessions.${index}.act`],
                amount: errors[`sessions.${index}.amount`],
              }}
              onChange={(next) =>
                onChange(lines.map((other) => (other.key === next.key ? next : other)))
              }
              onDelete={() => onChange(lines.filter((other) => other.key !== line.key))}
            />
          ))}
        </TableBody>
      </Table>
      {errors.sessions && (
        <Alert severity="warning" role="none" sx={{ mt: 1 }}>
          {errors.sessions}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button variant="outlined" onClick={() => onChange([...lines, newLine(null, act)])}>
          Ajouter une séance
        </Button>
        <Button variant="outlined" onClick={() => setBatchOpen(true)}>
          Ajouter plusieurs dates
        </Button>
      </Box>
      <BatchDialog open={batchOpen} onClose={() => setBatchOpen(false)} onAdd={addBatch} />
    </Section>
  );
}
