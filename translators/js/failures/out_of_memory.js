function hoard() {
  const kept = [];
  for (;;) {
    kept.push(Buffer.alloc(64 << 20, 1));
  }
}
hoard();
