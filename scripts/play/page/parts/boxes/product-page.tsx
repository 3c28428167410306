import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../link/call';
import { loadRecords } from '../../state/deeds';
import { closePage } from '../../state/show-notices';
import { refreshBook } from '../../state/shown-book';
import type { OpenPage } from '../../state/store';

/** What a framed page says to this one (frame-client.ts). */
type FrameMessage =
  | { readonly play: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly play: 'close' }
  | { readonly play: 'size'; readonly width?: number; readonly height?: number };

/** Google's sizes where the script asks for none. */
const PLAIN = { width: 600, height: 450 };

/** A page of the script, in a frame of an origin of its own; `google.script.run` goes through here to the office. */
export function ProductPage({ page }: { readonly page: OpenPage }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ width: page.width ?? PLAIN.width, height: page.height ?? PLAIN.height });
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent<FrameMessage>) => {
      if (source !== frame.current?.contentWindow) return;
      if (data.play === 'close') closePage(page.key);
      else if (data.play === 'size') setSize((now) => ({ ...now, ...data }));
      else if (data.play === 'run') {
        const answer = await call('pageCall', { functionName: data.name, args: data.args }).catch((error: Error) => ({
          isDone: false,
          name: error.name,
          message: error.message,
        }));
        await Promise.all([refreshBook(), loadRecords()]);
        frame.current?.contentWindow?.postMessage({ play: 'answer', id: data.id, answer }, '*');
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const style = page.kind === 'sidebar' ? {} : { width: `${size.width}px`, height: `${size.height}px` };
  return (
    <iframe
      ref={frame}
      title={page.title}
      src={page.frame}
      style={style}
      sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
    />
  );
}
