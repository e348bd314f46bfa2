import '../../components/tokens.css';
import '../../components/pages.css';
import '../../components/fields.css';
import '../../components/switch.css';
import '../../components/popup.css';
import { showPopup } from '../../lib/popup/show-popup.tsx';

const place = document.querySelector('#popup');
const life = new AbortController();
addEventListener('pagehide', () => life.abort());
if (place !== null) showPopup(place, life.signal);
