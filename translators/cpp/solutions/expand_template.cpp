#include <map>
#include <string>

std::string expand_template(std::string template_, std::map<std::string, std::string> values) {
    std::string expanded;
    std::size_t place = 0;
    while (place < template_.size()) {
        std::string opening = template_.substr(place, 2);
        std::size_t end = opening == "${" ? template_.find('}', place) : std::string::npos;
        if (opening == "$$") {
            expanded += '$';
            place += 2;
        } else if (end != std::string::npos) {
            auto value = values.find(template_.substr(place + 2, end - place - 2));
            expanded += value == values.end() ? template_.substr(place, end - place + 1) : value->second;
            place = end + 1;
        } else {
            expanded += template_[place];
            place++;
        }
    }
    return expanded;
}
