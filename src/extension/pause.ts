/** Work that waits for a pause: of calls that come close together only the last does it. */
export class Pause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly milliseconds: number,
    private readonly work: () => void,
  ) {}

  soon(): void {
    this.cancel();
    this.timer = setTimeout(this.work, this.milliseconds);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }

  dispose(): void {
    this.cancel();
  }
}
