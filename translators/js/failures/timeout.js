function forever() {
  for (;;) {}
}
forever();
