import { render } from 'preact';
import { listen } from './link/listen';
import { App } from './parts/app';
import { loadRecords } from './state/deeds';
import { hear } from './state/events';
import { openBook } from './state/shown-book';
import './style/frame.css';
import './style/grid.css';
import './style/panels.css';
import './style/boxes.css';
import './style/filter.css';

const place = document.getElementById('app');
if (place !== null) render(<App />, place);
listen(hear);
void openBook().then(loadRecords);
