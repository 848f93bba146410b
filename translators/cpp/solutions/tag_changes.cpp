#include <set>
#include <string>

std::set<std::string> tag_changes(std::set<std::string> before, std::set<std::string> after) {
    std::set<std::string> changes;
    for (const std::string& tag : after) {
        if (before.count(tag) == 0) {
            changes.insert("+" + tag);
        }
    }
    for (const std::string& tag : before) {
        if (after.count(tag) == 0) {
            changes.insert("-" + tag);
        }
    }
    return changes;
}
