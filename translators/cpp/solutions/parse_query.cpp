#include <map>
#include <sstream>
#include <string>
#include <vector>

std::map<std::string, std::vector<std::string>> parse_query(std::string query) {
    std::map<std::string, std::vector<std::string>> values;
    std::istringstream pieces(query);
    std::string piece;
    while (std::getline(pieces, piece, '&')) {
        std::size_t separator = piece.find('=');
        std::string key = piece.substr(0, separator);
        if (key.empty()) {
            continue;
        }
        std::vector<std::string>& found = values[key];
        std::string value = separator == std::string::npos ? "on" : piece.substr(separator + 1);
        if (!value.empty()) {
            found.push_back(value);
        }
    }
    return values;
}
