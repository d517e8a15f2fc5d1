import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Invoice, PatientFile } from '../../model.ts';
import { showAmount } from '../amounts.ts';
import { useResource } from '../api.ts';
import { Definitions } from '../components/Definitions.tsx';
import { GoButton, LinkButton } from '../components/Link.tsx';
import { Loaded } from '../components/Loaded.tsx';
import { PatientBanner } from '../components/PatientBanner.tsx';
import { Section } from '../components/Section.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { showDate } from '../dates.ts';
import { EXEMPTION, INSURANCE, SECURING, TRAVEL } from '../labels.ts';

export function InvoiceViewScreen({ id }: { id: number }) {
  const resource = useResource<Invoice>(`/api/invoices/${id}`);
  return <Loaded resource={resource}>{(invoice) => <InvoiceView invoice={invoice} />}</Loaded>;
}

function InvoiceView({ invoice }: { invoice: Invoice }) {
  const file = useResource<PatientFile>(`/api/patients/${invoice.patientId}`);
  const { prescriber } = invoice;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2 }}>
        <Typography variant="h1">Facture n° {invoice.id}</Typography>
        <StatusChip status={invoice.status} />
      </Box>
      <Loaded resource={file}>{({ patient }) => <PatientBanner patient={patient} />}</Loaded>
      <Section title="Prescripteur">
        <Definitions
          entries={[
            ['Nom', prescriber.name],
            ['RPPS', prescriber.rpps],
            ['N° AM', prescriber.amNumber],
            ['Date de prescription', showDate(prescriber.prescriptionDate)],
          ]}
        />
      </Section>
      <Section title="Séances">
        <SessionTable invoice={invoice} />
      </Section>
      <Section title="Facturation">
        <Definitions
          entries={[
            ['Date de facture', showDate(invoice.invoiceDate)],
            ["Nature d'assurance", INSURANCE[invoice.insurance]],
            ['Exonération', EXEMPTION[invoice.exemption]],
            ['Mode de sécurisation', SECURING[invoice.securing]],
            ['Indemnité de déplacement', TRAVEL[invoice.travel]],
            ['Dépassement', showAmount(invoice.surcharge)],
            ['Total de la facture', showAmount(invoice.total)],
          ]}
        />
        {invoice.comment && <Typography sx={{ mt: 2 }}>{invoice.comment}</Typography>}
      </Section>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <GoButton to={`/factures/${invoice.id}/modifier`} variant="contained">
          Modifier la facture
        </GoButton>
        <LinkButton href={`/patients/${invoice.patientId}`}>Retour au patient</LinkButton>
      </Box>
    </>
  );
}

function SessionTable({ invoice }: { invoice: Invoice }) {
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>Date de séance</TableCell>
          <TableCell>Cotation</TableCell>
          <TableCell align="right">Montant</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {invoice.sessions.map((line, index) => (
          <TableRow key={index}>
            <TableCell>{showDate(line.date)}</TableCell>
            <TableCell>{line.act}</TableCell>
            <TableCell align="right">{showAmount(line.amount)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
