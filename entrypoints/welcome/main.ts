import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/switch.css';
import '../../components/welcome/welcome.css';
import '../notes.content/style.css';
import { openWelcome } from '../../lib/welcome/open-welcome.ts';

const place = document.querySelector('#welcome');
const life = new AbortController();
if (place !== null) openWelcome(place, life.signal);
addEventListener('pagehide', () => life.abort());
