// The compiler quotes what it cannot understand.
#include "@PUBLIC@"
int main() {}
