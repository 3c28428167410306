/** The tests that import the source; pages of docs/ are made of the code. Other scripts are not what is measured. */
export const testRooms = ['test/core', 'test/sheets', 'test/i18n', 'test/app', 'test/docs'];

/** The tests that run the bundle: each may come by any of the source. */
export const storyRoom = 'test/story';

export function isStory(test: string): boolean {
  return test.startsWith(`${storyRoom}/`);
}

/** The number no change has. */
export const noChange = 0;
