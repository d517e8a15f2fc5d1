// First: without it nothing else of the framework can be linked.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideHttpClient } from '@angular/common/http';
import { provideRouter } from '@angular/router';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { FORMATS, FrenchDates, FrenchPicker } from './dates.ts';
import { Racine } from './racine.ts';
import { routes } from './routes.ts';
import './styles.css';

await bootstrapApplication(Racine, {
  providers: [
    provideHttpClient(),
    provideRouter(routes),
    { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' },
    { provide: DateAdapter, useClass: FrenchDates },
    { provide: MAT_DATE_FORMATS, useValue: FORMATS },
    { provide: MatDatepickerIntl, useClass: FrenchPicker },
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', subscriptSizing: 'dynamic' },
    },
  ],
});
