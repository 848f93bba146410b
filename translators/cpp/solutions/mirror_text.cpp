#include <string>
#include <vector>

std::string mirror_text(std::string text) {
    std::vector<std::string> characters;
    for (char byte : text) {
        // The bytes of UTF-8 that continue a character are those below -64.
        if (byte < -64) {
            characters.back() += byte;
        } else {
            characters.emplace_back(1, byte);
        }
    }
    std::string mirrored = text;
    for (long i = static_cast<long>(characters.size()) - 2; i >= 0; i--) {
        mirrored += characters[i];
    }
    return mirrored;
}
