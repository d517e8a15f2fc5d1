import { Injectable } from '@angular/core';
import { NativeDateAdapter, type MatDateFormats } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';

/** Reads JJ/MM/AAAA and nothing else: the adapter it extends would take an ISO date, or an American one. */
@Injectable()
export class FrenchDates extends NativeDateAdapter {
  override parse(value: unknown): Date | null {
    if (typeof value !== 'string' || value.trim() === '') return null;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim()) ?? [];
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    return date.getMonth() === Number(month) - 1 ? date : this.invalid();
  }

  override getFirstDayOfWeek(): number {
    return 1;
  }
}

const NUMERIC = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

export const FORMATS: MatDateFormats = {
  parse: { dateInput: null, timeInput: null },
  display: {
    dateInput: NUMERIC,
    monthYearLabel: { year: 'numeric', month: 'short' },
    dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
    monthYearA11yLabel: { year: 'numeric', month: 'long' },
    timeInput: { hour: 'numeric', minute: 'numeric' },
    timeOptionLabel: { hour: 'numeric', minute: 'numeric' },
  },
};

@Injectable()
export class FrenchPicker extends MatDatepickerIntl {
  override calendarLabel = 'Calendrier';
  override openCalendarLabel = 'Ouvrir le calendrier';
  override closeCalendarLabel = 'Fermer le calendrier';
  override prevMonthLabel = 'Mois précédent';
  override nextMonthLabel = 'Mois suivant';
  override prevYearLabel = 'Année précédente';
  override nextYearLabel = 'Année suivante';
  override switchToMonthViewLabel = 'Choisir une date';
  override switchToMultiYearViewLabel = 'Choisir un mois et une année';
}

/** The page keeps dates as objects, its server as ISO. */
export function dateOf(iso: string): Date | null {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day) : null;
}

export function isoOf(date: Date | null): string {
  if (!date || Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function frenchOf(iso: string): string {
  return iso.split('-').toReversed().join('/');
}
