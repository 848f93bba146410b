long candidate() {
    return 0;
// codelab:program
}

// codelab-harness 1
#include <any>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unistd.h>
#include <variant>
#include <vector>

namespace codelab {

/* How values of a type are compared and shown; `exact` says that no float is in them. */
template <class Type, class = void>
struct Kind {
    static constexpr bool exact = true;
    static bool same(const Type& actual, const Type& expected, double, double) { return actual == expected; }
    static void show(::std::string& out, const Type& value) {
        if constexpr (::std::is_same_v<Type, bool>) {
            out += value ? "true" : "false";
        } else if constexpr (::std::is_same_v<Type, ::std::string>) {
            out += '"' + value + '"';
        } else if constexpr (::std::is_integral_v<Type>) {
            out += ::std::to_string(value);
        } else {
            out += "nothing";
        }
    }
};

template <class Type>
struct Kind<Type, ::std::enable_if_t<::std::is_floating_point_v<Type>>> {
    static constexpr bool exact = false;
    static bool same(Type actual, Type expected, double rel, double abs) {
        if (actual == expected || (::std::isnan(actual) && ::std::isnan(expected))) {
            return true;
        }
        if (::std::is_same_v<Type, float>) {
            // A float carries seven digits: a right program that computes in it is off by more than doubles are.
            rel = rel > 1e-4 ? rel : 1e-4;
            abs = abs > 1e-6 ? abs : 1e-6;
        }
        double relative = rel * ::std::fabs(static_cast<double>(expected));
        double difference = ::std::fabs(static_cast<double>(actual) - static_cast<double>(expected));
        return ::std::isfinite(expected) && difference <= (relative > abs ? relative : abs);
    }
    static void show(::std::string& out, Type value) {
        char digits[40];
        ::std::snprintf(digits, sizeof digits, "%.17g", static_cast<double>(value));
        out += digits;
    }
};

template <class Items, class Show>
void show_items(::std::string& out, const Items& items, Show show_item) {
    const char* separator = "";
    out += '{';
    for (const auto& item : items) {
        out += separator;
        show_item(item);
        separator = ", ";
    }
    out += '}';
}

template <class Item>
struct Kind<::std::vector<Item>> {
    static constexpr bool exact = Kind<Item>::exact;
    static bool same(const ::std::vector<Item>& actual, const ::std::vector<Item>& expected, double rel, double abs) {
        if (actual.size() != expected.size()) {
            return false;
        }
        for (::std::size_t i = 0; i < expected.size(); i++) {
            if (!Kind<Item>::same(actual[i], expected[i], rel, abs)) {
                return false;
            }
        }
        return true;
    }
    static void show(::std::string& out, const ::std::vector<Item>& value) {
        show_items(out, value, [&](const Item& item) { Kind<Item>::show(out, item); });
    }
};

/* Whether the elements agree one by one, or else in any order: floats that differ a little may be sorted otherwise. */
template <class Items, class Same>
bool same_items(const Items& actual, const Items& expected, bool exact, Same same_item) {
    if (actual.size() != expected.size()) {
        return false;
    }
    auto other = actual.begin();
    auto item = expected.begin();
    while (item != expected.end() && same_item(*other, *item)) {
        ++other;
        ++item;
    }
    if (item == expected.end() || exact) {
        return item == expected.end();
    }
    ::std::vector<bool> taken(actual.size());
    for (const auto& wanted : expected) {
        ::std::size_t i = 0;
        bool found = false;
        for (const auto& one : actual) {
            if (!taken[i] && same_item(one, wanted)) {
                taken[i] = found = true;
                break;
            }
            i++;
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

template <class Item>
struct Kind<::std::set<Item>> {
    static constexpr bool exact = Kind<Item>::exact;
    static bool same(const ::std::set<Item>& actual, const ::std::set<Item>& expected, double rel, double abs) {
        return same_items(actual, expected, exact,
                          [&](const Item& a, const Item& e) { return Kind<Item>::same(a, e, rel, abs); });
    }
    static void show(::std::string& out, const ::std::set<Item>& value) {
        show_items(out, value, [&](const Item& item) { Kind<Item>::show(out, item); });
    }
};

template <class Key, class Item>
struct Kind<::std::map<Key, Item>> {
    static constexpr bool exact = Kind<Key>::exact && Kind<Item>::exact;
    using Map = ::std::map<Key, Item>;
    using Entry = typename Map::value_type;
    static bool same(const Map& actual, const Map& expected, double rel, double abs) {
        return same_items(actual, expected, Kind<Key>::exact, [&](const Entry& a, const Entry& e) {
            return Kind<Key>::same(a.first, e.first, rel, abs) && Kind<Item>::same(a.second, e.second, rel, abs);
        });
    }
    static void show(::std::string& out, const Map& value) {
        show_items(out, value, [&](const Entry& entry) {
            Kind<Key>::show(out, entry.first);
            out += ": ";
            Kind<Item>::show(out, entry.second);
        });
    }
};

template <class Item>
struct Kind<::std::optional<Item>> {
    static constexpr bool exact = Kind<Item>::exact;
    using Maybe = ::std::optional<Item>;
    static bool same(const Maybe& actual, const Maybe& expected, double rel, double abs) {
        if (!actual || !expected) {
            return !actual && !expected;
        }
        return Kind<Item>::same(*actual, *expected, rel, abs);
    }
    static void show(::std::string& out, const Maybe& value) {
        if (value) {
            Kind<Item>::show(out, *value);
        } else {
            out += "std::nullopt";
        }
    }
};

template <class... Items>
struct Kind<::std::tuple<Items...>> {
    static constexpr bool exact = (Kind<Items>::exact && ...);
    using Tuple = ::std::tuple<Items...>;
    static bool same(const Tuple& actual, const Tuple& expected, double rel, double abs) {
        return same_parts(actual, expected, rel, abs, ::std::index_sequence_for<Items...>());
    }
    static void show(::std::string& out, const Tuple& value) {
        const char* separator = "";
        auto show_part = [&](const auto& part) {
            out += separator;
            Kind<::std::decay_t<decltype(part)>>::show(out, part);
            separator = ", ";
        };
        (void)show_part;
        out += '{';
        ::std::apply([&](const Items&... parts) { (show_part(parts), ...); }, value);
        out += '}';
    }

private:
    template <::std::size_t... places>
    static bool same_parts(const Tuple& actual, const Tuple& expected, double rel, double abs,
                           ::std::index_sequence<places...>) {
        (void)actual, (void)expected, (void)rel, (void)abs;
        return (Kind<Items>::same(::std::get<places>(actual), ::std::get<places>(expected), rel, abs) && ...);
    }
};

/* A struct that is derived from a variant counts as the variant. */
template <class... Items>
::std::variant<Items...> variant_of(const ::std::variant<Items...>&);

template <class Type>
struct Kind<Type, ::std::void_t<decltype(variant_of(::std::declval<const Type&>()))>> {
    static constexpr bool exact = false;
    using Base = decltype(variant_of(::std::declval<const Type&>()));
    static bool same(const Base& actual, const Base& expected, double rel, double abs) {
        auto same_item = [&](const auto& item) {
            using Item = ::std::decay_t<decltype(item)>;
            return Kind<Item>::same(::std::get<Item>(actual), item, rel, abs);
        };
        return actual.index() == expected.index() && ::std::visit(same_item, expected);
    }
    static void show(::std::string& out, const Base& value) {
        ::std::visit([&](const auto& item) { Kind<::std::decay_t<decltype(item)>>::show(out, item); }, value);
    }
};

/* Published prompts only: `long` and `int` are one kind of number in std::any, texts may be of either kind. */
template <class Type>
struct Kind<Type, ::std::enable_if_t<::std::is_same_v<Type, ::std::any>>> {
    static constexpr bool exact = false;
    using Items = ::std::vector<Type>;
    static bool same(const Type& actual, const Type& expected, double rel, double abs) {
        if (!actual.has_value() || !expected.has_value()) {
            return !actual.has_value() && !expected.has_value();
        }
        return equal<bool>(actual, expected, rel, abs) || equal<Items>(actual, expected, rel, abs) ||
               equal<::std::map<::std::string, Type>>(actual, expected, rel, abs) ||
               equal<::std::map<long, Type>>(actual, expected, rel, abs) ||
               equal<::std::map<long, long>>(actual, expected, rel, abs) ||
               both<long, int, long long>(actual, expected, rel, abs) || both<float, double>(actual, expected, rel, abs) ||
               both<::std::string, const char*>(actual, expected, rel, abs) ||
               listed<long, int, bool, float, double, ::std::string>(actual, expected, rel, abs);
    }
    static void show(::std::string& out, const Type& value) {
        bool shown = shows<bool>(out, value) || shows<long>(out, value) || shows<int>(out, value) ||
                     shows<float>(out, value) || shows<double>(out, value) || shows<::std::string>(out, value) ||
                     shows<Items>(out, value);
        if (!shown) {
            out += value.has_value() ? "a value of another type" : "an empty std::any";
        }
    }

private:
    template <class Item>
    static bool shows(::std::string& out, const Type& value) {
        auto item = ::std::any_cast<Item>(&value);
        if (item) {
            Kind<Item>::show(out, *item);
        }
        return item;
    }
    template <class Item>
    static bool equal(const Type& actual, const Type& expected, double rel, double abs) {
        auto a = ::std::any_cast<Item>(&actual);
        auto e = ::std::any_cast<Item>(&expected);
        return a && e && Kind<Item>::same(*a, *e, rel, abs);
    }
    /* The value as the first of the types, whichever of them it is. */
    template <class Item, class... Others>
    static ::std::optional<Item> as(const Type& value) {
        ::std::optional<Item> found;
        auto take = [&](auto item) {
            if (item) {
                found = Item(*item);
            }
        };
        take(::std::any_cast<Item>(&value));
        (take(::std::any_cast<Others>(&value)), ...);
        return found;
    }
    template <class Item, class... Others>
    static bool both(const Type& actual, const Type& expected, double rel, double abs) {
        auto a = as<Item, Others...>(actual);
        auto e = as<Item, Others...>(expected);
        return a && e && Kind<Item>::same(*a, *e, rel, abs);
    }
    /* A list of one type of elements stands for the list of the same values in std::any. */
    template <class... Others>
    static bool listed(const Type& actual, const Type& expected, double rel, double abs) {
        auto wanted = ::std::any_cast<Items>(&expected);
        Items items;
        bool found = false;
        auto take = [&](auto list) {
            if (list) {
                items.assign(list->begin(), list->end());
                found = true;
            }
        };
        (take(::std::any_cast<::std::vector<Others>>(&actual)), ...);
        return wanted && found && Kind<Items>::same(items, *wanted, rel, abs);
    }
};

inline int count = 0;

inline void report(const char* result) {
    if (!::std::getenv("CODELAB_REPORT")) {
        return;  // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
    }
    char secret[64];
    long length = ::read(3, secret, sizeof secret);
    while (length > 0 && secret[length - 1] == '\n') {
        length--;
    }
    ::std::string line(secret, length > 0 ? length : 0);
    line += ::std::string(" ") + result + " " + ::std::to_string(count) + "\n";
    [[maybe_unused]] long written = ::write(4, line.data(), line.size());
}

inline void judge(bool same, const ::std::string& expected, const ::std::string& actual) {
    if (same) {
        return;
    }
    ::std::cout.flush();
    ::std::fflush(stdout);
    ::std::fprintf(stderr, "assertion %d failed: expected %s, got %s\n", count, expected.c_str(), actual.c_str());
    report("failed");
    ::_exit(1);  // A candidate's handlers and destructors have no say any more.
}

template <class Type>
::std::string shown(const Type& value) {
    ::std::string out;
    Kind<Type>::show(out, value);
    return out;
}

template <class Type>
void check(const Type& actual, const Type& expected, double rel, double abs) {
    count++;
    if (!Kind<Type>::same(actual, expected, rel, abs)) {
        judge(false, shown<Type>(expected), shown<Type>(actual));
    }
}

/* A published union does not say which of its members it holds; it compares itself. */
template <class Union, class Member>
void check_union(Union&& actual, const Member& expected, double, double) {
    count++;
    judge(actual == expected, shown(expected), "another value");
}

}  // namespace codelab

int main() {
    // codelab:cases
    ::std::cout.flush();
    ::std::fflush(stdout);
    codelab::report("passed");
}
