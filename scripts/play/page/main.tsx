import { render } from 'preact';
import { listen } from './link/listen';
import { App } from './parts/app';
import { openBook } from './state/book';
import { loadRecords } from './state/deeds';
import { hear } from './state/events';
import './style/frame.css';
import './style/grid.css';
import './style/panels.css';
import './style/boxes.css';
import './style/filter.css';

const place = document.getElementById('app');
if (place !== null) render(<App />, place);
listen(hear);
void openBook().then(loadRecords);
