/** The tests that import the source; pages of docs/ are made of the code. Other scripts are not what is measured. */
export const testRooms = ['test/core', 'test/sheets', 'test/i18n', 'test/app', 'test/docs'];

/** The tests that run the bundle: each may come by any of the source. */
export const storyRoom = 'test/story';

/** Rooms without services or people: their own tests are to notice what is changed in them. */
const pureRooms = ['src/core', 'src/sheets', 'src/i18n'];

/** Where the tests stand that are asked of changes at this place, unless others are named. */
export function roomsToAsk(place: string): readonly string[] {
  const isPure = pureRooms.some((room) => place === room || place.startsWith(`${room}/`));
  return isPure ? testRooms : [...testRooms, storyRoom];
}

export function isStory(test: string): boolean {
  return test.startsWith(`${storyRoom}/`);
}

/** The number no change has. */
export const noChange = 0;
