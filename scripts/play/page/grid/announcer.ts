import { areaName, isOneCell, type Selection } from './cell-selection';

/** The focus stays in the one input of the grid, so a screen reader is told where it has come to. */
export function createAnnouncer(place: HTMLElement) {
  const element = document.createElement('div');
  element.className = 'unseen';
  element.setAttribute('aria-live', 'polite');
  place.append(element);
  let last: Selection | undefined;
  return (selection: Selection, text: string) => {
    if (selection === last) return;
    last = selection;
    const { area } = selection;
    element.textContent = isOneCell(area) ? `${areaName(area)} ${text}` : areaName(area);
  };
}
