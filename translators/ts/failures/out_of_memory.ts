declare var Buffer: any;
function hoard(): void {
  const kept: any[] = [];
  for (;;) {
    kept.push(Buffer.alloc(64 << 20, 1));
  }
}
hoard();
