/** The tests that import the source. Story tests run a bundle, and other scripts are not what is measured; pages of docs/ are made of the code. */
export const testRooms = ['test/core', 'test/sheets', 'test/i18n', 'test/app', 'test/docs'];

/** The number no change has. */
export const noChange = 0;
