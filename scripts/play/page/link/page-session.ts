const KEY = 'play-session';

/** One page in one browser tab; it survives loading the page again, so that an open question finds it. */
export const session: string = sessionStorage.getItem(KEY) ?? crypto.randomUUID();
sessionStorage.setItem(KEY, session);

/** This page as it was loaded: another one after each loading. */
export const pageId: string = crypto.randomUUID();

/** From the address: without it the server answers nothing. */
export const token: string = new URLSearchParams(location.search).get('t') ?? '';
