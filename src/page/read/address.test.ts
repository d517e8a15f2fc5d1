import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

const read = (address: string) => readAddress(new URL(address, 'https://logiciel.example'));

describe('the software’s own ids in its address', () => {
  it.each([
    ['/patients/3/traitements/7', { patient: '3', treatment: '7', invoice: null }],
    ['/patient/3/factures/12', { patient: '3', treatment: null, invoice: '12' }],
    ['/patients/3/factures/nouvelle', { patient: '3', treatment: null, invoice: null }],
    ['/patients/3/traitements/7/modifier', { patient: '3', treatment: '7', invoice: null }],
    ['/?patientId=3&traitementId=7', { patient: '3', treatment: '7', invoice: null }],
    ['/?idPatient=3', { patient: '3', treatment: null, invoice: null }],
    ['/?id_patient=3&patient_id=3', { patient: '3', treatment: null, invoice: null }],
    ['/#/patients/3/factures/12', { patient: '3', treatment: null, invoice: '12' }],
    ['/#!/patients/3?factureId=12', { patient: '3', treatment: null, invoice: '12' }],
    ['/app/dossiers/a1b2-c3/prises/', { patient: 'a1b2-c3', treatment: null, invoice: null }],
    ['/prise-en-charge/9', { patient: null, treatment: '9', invoice: null }],
    ['/creation;beneficiaire=704;pec=74', { patient: '704', treatment: '74', invoice: null }],
    ['/#/dossier-patient/203/plan', { patient: '203', treatment: null, invoice: null }],
    ['/b%C3%A9n%C3%A9ficiaires/3', { patient: '3', treatment: null, invoice: null }],
    ['/100%/patients/3', { patient: '3', treatment: null, invoice: null }],
    ['/patients', { patient: null, treatment: null, invoice: null }],
    ['/patients/liste', { patient: null, treatment: null, invoice: null }],
    ['/', { patient: null, treatment: null, invoice: null }],
    ['/impatients/3', { patient: null, treatment: null, invoice: null }],
  ])('%s', (address, ids) => expect(read(address)).toEqual(ids));

  it('the last one named is the one on screen', () => {
    expect(read('/patients/3/patients/4').patient).toBe('4');
    expect(read('/patients/3#/patients/5').patient).toBe('5');
  });
  it('does not take a long token for an id', () => {
    expect(read(`/patients/${'a1'.repeat(40)}`).patient).toBeNull();
  });
});
