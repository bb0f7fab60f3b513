import { work } from './work.ts';

void work();
