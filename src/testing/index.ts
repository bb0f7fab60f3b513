export { diagnose, testRule, type Claim, type Runner } from './rule-tester.ts';
