import '../../components/popup.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup.tsx';
import { changeSettings, followSettings } from '../../lib/settings-store.ts';

const place = document.querySelector('#popup');
const life = new AbortController();

followSettings((settings) => {
  if (place === null) return;
  const toggle = () => void changeSettings({ everywhere: !settings.everywhere });
  render(<Popup settings={settings} say={i18n.t} onToggle={toggle} />, place);
}, life.signal);
addEventListener('pagehide', () => life.abort());
