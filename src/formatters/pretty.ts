export function pretty(): string {
  return '';
}
export interface Look {
  width: number;
}
