import { Component } from '@angular/core';
import { MatListModule } from '@angular/material/list';
import { MatSidenavModule } from '@angular/material/sidenav';
import { MatToolbarModule } from '@angular/material/toolbar';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';

/** The page itself never scrolls: what is beside the menu does. */
@Component({
  selector: 'sc-racine',
  imports: [
    MatListModule,
    MatSidenavModule,
    MatToolbarModule,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  template: `<mat-toolbar class="tete"
      >Séancia<span class="ressort"></span><small>EXEMPLE Andrée</small></mat-toolbar
    >
    <mat-sidenav-container>
      <mat-sidenav mode="side" opened>
        <mat-nav-list>
          @for (entree of menu; track entree[0]) {
            <a
              mat-list-item
              [routerLink]="entree[0]"
              routerLinkActive
              #actif="routerLinkActive"
              [activated]="actif.isActive"
              >{{ entree[1] }}</a
            >
          }
        </mat-nav-list>
      </mat-sidenav>
      <mat-sidenav-content
        ><main><router-outlet /></main
      ></mat-sidenav-content>
    </mat-sidenav-container>`,
})
export class Racine {
  readonly menu = [
    ['/file-active', 'File active'],
    ['/agenda', 'Agenda'],
    ['/teletransmission', 'Télétransmission'],
    ['/statistiques', 'Statistiques'],
    ['/demarches/remboursement', 'Remboursement'],
    ['/demarches/inclusion', 'Inclusion'],
    ['/reglages/identite', 'Réglages'],
  ];
}
