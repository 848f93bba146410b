#include <optional>
#include <string>

std::string file_label(std::string name, std::optional<std::string> suffix) {
    std::string stem = name.empty() ? "untitled" : name;
    return suffix ? stem + "." + *suffix : stem;
}
