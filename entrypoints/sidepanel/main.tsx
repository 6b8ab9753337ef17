import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import './sidepanel.css';
import { SidePanel } from './sidepanel.tsx';

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
