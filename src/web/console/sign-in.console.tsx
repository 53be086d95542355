import { mount } from './mount.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';
import './style/plain.css';
import './sign-in/sign-in.css';

mount(<SignInPage />);
