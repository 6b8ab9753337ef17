import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/avatar.css';
import '../../components/ui/button.css';
import '../../components/ui/chip.css';
import '../../components/ui/choice.css';
import '../../components/ui/combobox.css';
import '../../components/ui/feedback.css';
import '../../components/ui/field.css';
import '../../components/card/card.css';
import '../../components/log/log.css';
import '../../components/person/person.css';
import '../../components/today/today.css';
import './popup.css';
import { Popup } from './popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
