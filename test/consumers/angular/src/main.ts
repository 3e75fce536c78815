import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'bedside-widgets/define/bedside-seek-help.js';

@Component({
  selector: 'app-ward',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Ward 3</h1>
    <button (click)="level.set('urgent')">Raise</button>
    <bedside-seek-help
      [level]="level()"
      country="IN"
      phone="0471 000 0000"
      [attr.heading-level]="3"
      (bedside-help)="hear($event)"
    >
      <p>Call 112</p>
    </bedside-seek-help>
  `,
})
class Ward {
  readonly level = signal<'soon' | 'urgent'>('soon');
  hear({ detail }: CustomEvent<{ action: string }>): void {
    document.body.dataset['heard'] = detail.action;
  }
}

void bootstrapApplication(Ward, { providers: [provideZonelessChangeDetection()] });
