import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/fields.css';
import '../../components/switch.css';
import '../../components/options/options.css';
import { openOptions } from '../../lib/options/open-options.ts';

const place = document.querySelector('#options');
const life = new AbortController();
if (place !== null) openOptions(place, life.signal);
addEventListener('pagehide', () => life.abort());
