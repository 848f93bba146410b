function forever(): void {
  for (;;) {}
}
forever();
