export function ruleTester(): void {}
