import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openHouse } from './house.tsx';

const root = document.getElementById('pane');
if (root) createRoot(root).render(<App house={openHouse()} />);
