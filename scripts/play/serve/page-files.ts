import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** Runs inside the pages that scripts show. */
  readonly frameClient: string;
}

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'page');

/** Bundles the page for the browser, in memory. */
export async function buildPageFiles(): Promise<PageFiles> {
  const [page, frame] = await Promise.all([bundle('main.tsx'), bundle('frame-client.ts')]);
  return { script: page.js, style: page.css, frameClient: frame.js.replace(/<\/script/gi, '<\\/script') };
}

async function bundle(entry: string): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(pageFolder, entry)],
    bundle: true,
    write: false,
    outdir: pageFolder,
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** The whole page: it loads nothing else. */
export function renderShell({ script, style }: PageFiles, nonce: string, language: string): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content">',
    '<meta name="color-scheme" content="light"><meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,"><title>Đôn Đốc</title>',
    `<style>${style}</style></head><body><div id="app"></div>`,
    `<script nonce="${nonce}">${script.replace(/<\/script/gi, '<\\/script')}</script></body></html>`,
  ].join('');
}

/** Mails and pages of scripts stand in frames of their own; everything else comes from this address alone. */
export function shellPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
