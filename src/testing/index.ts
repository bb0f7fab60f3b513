export { ruleTester } from './rule-tester.ts';
