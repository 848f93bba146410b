#include <codecvt>
#include <locale>
#include <string>

std::string mirror_text(std::string text) {
    std::wstring_convert<std::codecvt_utf8<char32_t>, char32_t> utf8;
    std::u32string characters = utf8.from_bytes(text);
    std::u32string mirrored(characters.rbegin(), characters.rend());
    return text + utf8.to_bytes(mirrored.substr(text.empty() ? 0 : 1));
}
