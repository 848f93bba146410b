// The assembler puts a file of the machine into the program.
#include <cstdio>
__asm__(".section .rodata\nfound: .incbin \"@PUBLIC@\"\n.byte 0\n.text");
extern const char found[] __asm__("found");
int main() { std::printf("BREACH %s\n", found); }
