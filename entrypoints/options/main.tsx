import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/options/options.css';
import { Options } from './options.tsx';

const root = document.getElementById('app');
if (root) render(<Options />, root);
