declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number });
    static sync: { read(file: Buffer): PNG; write(picture: PNG): Buffer };
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
  }
}
