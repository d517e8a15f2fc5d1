/* The library's fields: each keeps its input in a shadow root and speaks to the form itself. */
import { draw, freshId, french, isoOf } from './draw.js';

const STYLE = `<style>
  :host { display: block; }
  label { display: block; font-size: 12px; color: #47606b; }
  input { box-sizing: border-box; width: 100%; padding: 7px 9px; font: inherit;
    border: 1px solid #9fb4bb; border-radius: 6px; background: #fff; }
  input[readonly] { background: #edf2f3; }
  input[aria-invalid] { border-color: #b3261e; }
  .error { min-height: 1em; font-size: 12px; color: #b3261e; }
</style>`;

/** A field of a form, as the browser sees it: its value is what it says, not its input's. */
class Control extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();
  #root;

  constructor(mode) {
    super();
    this.#root = this.attachShadow({ mode, delegatesFocus: true });
  }

  connectedCallback() {
    if (this.#root.childNodes.length > 0) return;
    this.#root.innerHTML = STYLE + this.drawn(freshId());
    this.listen(this.#root.querySelector('input'));
    this.value = this.getAttribute('value') ?? '';
  }

  get name() {
    return this.getAttribute('name');
  }

  get value() {
    return this.#root.querySelector('input').value;
  }

  set value(text) {
    this.#root.querySelector('input').value = text;
    this.say(text);
  }

  /** What the form is told. */
  say(value) {
    this.#internals.setFormValue(value);
    this.dispatchEvent(new CustomEvent('lk-change', { bubbles: true, composed: true }));
  }

  listen(input) {
    input.addEventListener('input', () => this.say(input.value));
  }

  refuse(text) {
    const input = this.#root.querySelector('input');
    this.#root.querySelector('.error').textContent = text;
    if (text) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  /** Attributes that the inner input takes over. */
  handedOn() {
    return ['maxlength', 'inputmode', 'placeholder', 'readonly', 'type']
      .filter((name) => this.hasAttribute(name))
      .map((name) => draw`${name}="${this.getAttribute(name)}"`)
      .join(' ');
  }
}

/** `<lk-field label="RPPS" name="…">`: an open root, with a label of its own. */
class Field extends Control {
  constructor() {
    super('open');
  }

  drawn(id) {
    return `<label for="${id}">${draw`${this.getAttribute('label')}`}</label>
      <input id="${id}" part="input" ${this.handedOn()}><div class="error"></div>`;
  }
}

/** A number in a box: a closed root, and the label is a slot filled by the page. */
class Code extends Control {
  constructor() {
    super('closed');
  }

  drawn(id) {
    return `<label for="${id}"><slot name="label"></slot></label>
      <input id="${id}" autocomplete="off" ${this.handedOn()}><div class="error"></div>`;
  }
}

/** A date, typed or chosen. Closed root; it speaks on `change` only, in ISO. */
class DateField extends Control {
  constructor() {
    super('closed');
  }

  drawn(id) {
    const label = this.getAttribute('label');
    return `${label ? `<label for="${id}">${draw`${label}`}</label>` : ''}
      <input id="${id}" placeholder="JJ/MM/AAAA" ${this.handedOn()}><div class="error"></div>`;
  }

  get value() {
    return isoOf(super.value);
  }

  set value(iso) {
    super.value = french(iso);
    this.say(iso);
  }

  listen(input) {
    input.addEventListener('change', () => this.say(isoOf(input.value)));
  }
}

/** A document. The real file input is hidden behind the library's button. */
class Upload extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `${STYLE}<label>Joindre un justificatif</label>
      <input type="file" id="fichier" accept=".pdf,image/*"><div class="error"></div>`;
    const input = root.querySelector('input');
    input.addEventListener('change', () =>
      this.#internals.setFormValue(input.files[0]?.name ?? ''),
    );
  }
}

customElements.define('lk-field', Field);
customElements.define('lk-code', Code);
customElements.define('lk-date', DateField);
customElements.define('lk-upload', Upload);
