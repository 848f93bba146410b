#include <cstdio>
#include <string>

std::string escape_label(std::string text) {
    std::string label = "\"";
    for (std::size_t i = 0; i < text.size(); i++) {
        unsigned char byte = text[i];
        if (byte == '"' || byte == '\\') {
            label += '\\';
            label += byte;
        } else if (byte == '\n') {
            label += "\\n";
        } else if (byte == '\t') {
            label += "\\t";
        } else if (byte > 126) {
            // The first byte of UTF-8 says how many others follow, each of which brings six bits.
            int others = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            long point = others == 0 ? byte : byte & (0x3f >> others);
            for (int left = others; left > 0; left--) {
                i++;
                point = point << 6 | (text[i] & 0x3f);
            }
            char code[16];
            std::snprintf(code, sizeof code, "\\u{%lx}", point);
            label += code;
        } else {
            label += byte;
        }
    }
    return label + '"';
}
