import { walkInTheColoursAndWordsOf } from './another-portal.ts';

walkInTheColoursAndWordsOf('intermediary');
