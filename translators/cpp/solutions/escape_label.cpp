#include <codecvt>
#include <locale>
#include <sstream>
#include <string>

std::string escape_label(std::string text) {
    std::wstring_convert<std::codecvt_utf8<char32_t>, char32_t> utf8;
    std::ostringstream label;
    label << std::hex;
    for (char32_t character : utf8.from_bytes(text)) {
        if (character == '"' || character == '\\') {
            label << '\\' << static_cast<char>(character);
        } else if (character == '\n') {
            label << "\\n";
        } else if (character == '\t') {
            label << "\\t";
        } else if (character > 126) {
            label << "\\u{" << static_cast<long>(character) << "}";
        } else {
            label << static_cast<char>(character);
        }
    }
    return '"' + label.str() + '"';
}
