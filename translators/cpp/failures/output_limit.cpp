#include <iostream>
#include <string>

int main() {
    while (true) {
        std::cout << std::string(1000, 'x') << '\n';
    }
}
