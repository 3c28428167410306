import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';

/** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation */
export class TextRotationService {
  readonly rotation: sheets_v4.Schema$TextRotation;

  constructor(rotation: sheets_v4.Schema$TextRotation = {}) {
    this.rotation = rotation;
  }

  getDegrees(): number {
    return this.rotation.angle ?? 0;
  }

  isVertical(): boolean {
    return this.rotation.vertical === true;
  }
}

export const textRotationClass: ClassDefinition = {
  type: 'Spreadsheet.TextRotation',
  name: 'TextRotation',
  of: TextRotationService,
  effects: undefined,
  needs: () => NO_NEEDS,
};
