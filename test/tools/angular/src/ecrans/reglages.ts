import { Component } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { MatTabsModule } from '@angular/material/tabs';
import { CHAMPS, champ } from '../champs.ts';

/** Her own numbers in one tab; the other is drawn when it is chosen. */
@Component({
  selector: 'sc-reglages',
  imports: [...CHAMPS, MatTabsModule],
  template: `<h1>Réglages</h1>
    <form [formGroup]="form" data-bloc="reglages">
      <mat-tab-group>
        <mat-tab label="Mon identité">
          <div class="grille">
            ${champ('Nom d’exercice', 'nom')} ${champ('N° RPPS', 'rpps', 'maxlength="11"')}
            ${champ('N° Assurance Maladie', 'numeroFacturation', 'maxlength="9"')}
            ${champ('N° FINESS du cabinet', 'finess', 'maxlength="9"')}
          </div>
        </mat-tab>
        <mat-tab label="Prescripteurs">
          <ng-template matTabContent>
            <div class="grille" data-bloc="favoris">
              ${champ('Prescripteur par défaut', 'defaut')}
              ${champ('Rechercher un prescripteur', 'recherche')}
            </div>
          </ng-template>
        </mat-tab>
      </mat-tab-group>
      <button mat-flat-button type="submit">Enregistrer</button>
    </form>`,
})
export class Reglages {
  readonly form = new FormGroup({
    nom: new FormControl('EXEMPLE Andrée'),
    rpps: new FormControl(''),
    numeroFacturation: new FormControl(''),
    finess: new FormControl(''),
    defaut: new FormControl(''),
    recherche: new FormControl(''),
  });
}
