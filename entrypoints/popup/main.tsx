import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import './popup.css';
import { Popup } from './popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
