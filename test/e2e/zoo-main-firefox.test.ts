import { mainPath } from './zoo-main.ts';

mainPath('firefox');
