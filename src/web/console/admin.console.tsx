import { mount } from './mount.tsx';
import './style/plain.css';

mount(<p className="state">…</p>);
