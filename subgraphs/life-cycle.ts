import { lifeCyclePage } from './funding/store/life-cycle-page.ts';

/** `npm run --silent life-cycle > docs/life-cycle.md`: prints the page from the table of transitions. */
process.stdout.write(lifeCyclePage());
