long candidate()
{
    return 0;
}
// codelab:program

// codelab-harness 1
// What it imports is imported inside functions: a candidate that forgot an import must not find it here.
private struct Codelab
{
static:
    int count = 0;
    /// In published prompts a dictionary is Nullable, and null one without entries.
    bool nullIsEmpty = false;

    void check(T)(T actual, T expected, double rel, double abs)
    {
        count++;
        if (same!T(actual, expected, rel, abs))
        {
            return;
        }
        import core.stdc.stdio : fflush, fprintf, stderr;
        import core.sys.posix.unistd : _exit;

        string text;
        fflush(null);
        text = shown!T(expected);
        fprintf(stderr, "assertion %d failed: expected %.*s, got ", count, cast(int) text.length, text.ptr);
        text = shown!T(actual);
        fprintf(stderr, "%.*s\n", cast(int) text.length, text.ptr);
        report("failed");
        _exit(1); // A candidate's handlers and destructors have no say any more.
    }

    // Not by std.conv.text, which takes a second to compile for a tuple.
    private string shown(T)(ref T value)
    {
        import core.stdc.stdio : snprintf;

        static if (is(T == string))
        {
            return '"' ~ value ~ '"';
        }
        else static if (is(T == bool))
        {
            return value ? "true" : "false";
        }
        else static if (is(T : long))
        {
            char[32] digits;
            return digits[0 .. snprintf(digits.ptr, digits.length, "%lld", cast(long) value)].idup;
        }
        else static if (is(T : double))
        {
            char[32] digits;
            return digits[0 .. snprintf(digits.ptr, digits.length, "%.17g", cast(double) value)].idup;
        }
        else static if (is(T == Item[], Item))
        {
            string items;
            foreach (ref item; value)
            {
                items ~= (items.length > 0 ? ", " : "") ~ shown!Item(item);
            }
            return "[" ~ items ~ "]";
        }
        else static if (is(T == Item[Key], Item, Key))
        {
            string items;
            foreach (key, ref item; value)
            {
                items ~= (items.length > 0 ? ", " : "") ~ shown!Key(key) ~ ": " ~ shown!Item(item);
            }
            return "[" ~ items ~ "]";
        }
        else static if (__traits(hasMember, T, "expand")) // a Tuple
        {
            string items;
            foreach (ref item; value.expand)
            {
                items ~= (items.length > 0 ? ", " : "") ~ shown!(typeof(item))(item);
            }
            return "tuple(" ~ items ~ ")";
        }
        else static if (__traits(hasMember, T, "isNull")) // a Nullable
        {
            return value.isNull ? "null" : shown!(typeof(value.get()))(value.get);
        }
        else static if (__traits(hasMember, T, "toString"))
        {
            return value.toString();
        }
        else
        {
            return "null";
        }
    }

    private bool same(T)(ref T actual, ref T expected, double rel, double abs)
    {
        static if (is(T == typeof(null)))
        {
            return true;
        }
        else static if (is(T : double) && __traits(isFloating, T))
        {
            return sameNumber!T(actual, expected, rel, abs);
        }
        else static if (is(T == string) || __traits(isArithmetic, T))
        {
            return actual == expected;
        }
        else static if (is(T == Item[], Item))
        {
            if (actual.length != expected.length)
            {
                return false;
            }
            foreach (i, ref item; expected)
            {
                if (!same!Item(actual[i], item, rel, abs))
                {
                    return false;
                }
            }
            return true;
        }
        else static if (is(T == Item[Key], Item, Key))
        {
            return sameEntries!(Key, Item)(actual, expected, rel, abs);
        }
        else static if (__traits(hasMember, T, "expand")) // a Tuple
        {
            foreach (i, ref item; expected.expand)
            {
                if (!same!(typeof(item))(actual[i], item, rel, abs))
                {
                    return false;
                }
            }
            return true;
        }
        else static if (__traits(hasMember, T, "isNull")) // a Nullable
        {
            alias Present = typeof(expected.get());
            static if (is(Present == Item[Key], Item, Key))
            {
                if (nullIsEmpty)
                {
                    Present none;
                    return same!Present(actual.isNull ? none : actual.get, expected.isNull ? none : expected.get, rel, abs);
                }
            }
            if (actual.isNull || expected.isNull)
            {
                return actual.isNull && expected.isNull;
            }
            return same!Present(actual.get, expected.get, rel, abs);
        }
        else static if (__traits(hasMember, T, "coerce")) // a Variant
        {
            return sameVariant!T(actual, expected, rel, abs);
        }
        else // a SumType
        {
            import std.sumtype : match;

            return expected.match!((ref wanted) => actual.match!((ref found) {
                static if (is(typeof(found) == typeof(wanted)))
                {
                    return same!(typeof(wanted))(found, wanted, rel, abs);
                }
                else
                {
                    return false;
                }
            }));
        }
    }

    // A temporary has no address of its own.
    private bool same(T)(T actual, T expected, double rel, double abs)
    {
        return same!T(actual, expected, rel, abs);
    }

    private bool sameNumber(T)(T actual, T expected, double rel, double abs)
    {
        if (actual == expected || (actual != actual && expected != expected)) // nan is no other than nan
        {
            return true;
        }
        static if (is(T == float))
        {
            // A float carries seven digits: a right program that computes in it is off by more than doubles are.
            rel = rel > 1e-4 ? rel : 1e-4;
            abs = abs > 1e-6 ? abs : 1e-6;
        }
        double relative = rel * (expected < 0 ? -expected : expected);
        double difference = cast(double) actual - cast(double) expected;
        bool finite = expected - expected == 0;
        return finite && (difference < 0 ? -difference : difference) <= (relative > abs ? relative : abs);
    }

    private bool sameEntries(Key, Item)(Item[Key] actual, Item[Key] expected, double rel, double abs)
    {
        if (actual.length != expected.length)
        {
            return false;
        }
        // Keys that are exactly the same first: what is left can only differ by a little in a float.
        Key[] left;
        bool[Key] found;
        foreach (key, ref item; expected)
        {
            if (auto other = key in actual)
            {
                if (!same!Item(*other, item, rel, abs))
                {
                    return false;
                }
                found[key] = true;
            }
            else
            {
                left ~= key;
            }
        }
        foreach (ref key; left)
        {
            bool matched = false;
            foreach (other, ref item; actual)
            {
                if (other !in found && same!Key(other, key, rel, abs) && same!Item(item, expected[key], rel, abs))
                {
                    found[other] = matched = true;
                    break;
                }
            }
            if (!matched)
            {
                return false;
            }
        }
        return true;
    }

    private bool sameVariant(Variant)(ref Variant actual, ref Variant expected, double rel, double abs)
    {
        if (auto wanted = expected.peek!(Variant[]))
        {
            auto found = list(actual);
            return found.length == 1 && same!(Variant[])(found[0], *wanted, rel, abs);
        }
        if (auto wanted = expected.peek!(Variant[Variant]))
        {
            if (auto found = actual.peek!(Variant[Variant]))
            {
                return same!(Variant[Variant])(*found, *wanted, rel, abs);
            }
            if (auto found = actual.peek!(Variant[string]))
            {
                Variant[Variant] entries;
                foreach (key, item; *found)
                {
                    entries[Variant(key)] = item;
                }
                return same!(Variant[Variant])(entries, *wanted, rel, abs);
            }
            return false;
        }
        if (auto wanted = expected.peek!(bool[Variant]))
        {
            auto found = actual.peek!(bool[Variant]);
            return found && same!(bool[Variant])(*found, *wanted, rel, abs);
        }
        if (auto wanted = expected.peek!double)
        {
            if (auto found = actual.peek!float)
            {
                return sameNumber!double(*found, *wanted, rel, abs);
            }
            auto found = actual.peek!double;
            return found && sameNumber!double(*found, *wanted, rel, abs);
        }
        if (auto wanted = expected.peek!long)
        {
            static foreach (Whole; Wholes)
            {
                if (auto found = actual.peek!Whole)
                {
                    return *found == *wanted && (*found < 0) == (*wanted < 0);
                }
            }
            return false;
        }
        if (auto wanted = expected.peek!string)
        {
            auto found = actual.peek!string;
            return found && *found == *wanted;
        }
        if (auto wanted = expected.peek!bool)
        {
            auto found = actual.peek!bool;
            return found && *found == *wanted;
        }
        return actual.peek!(typeof(null)) !is null;
    }

    private template Types(T...)
    {
        alias Types = T;
    }

    private alias Wholes = Types!(long, int, ulong, uint, short, ushort, byte, ubyte);

    /// The array that a Variant holds, alone in another; arrays of one type of elements count too.
    private Variant[][] list(Variant)(ref Variant value)
    {
        if (auto items = value.peek!(Variant[]))
        {
            return [*items];
        }
        static foreach (Item; Types!(long, int, double, bool, string))
        {
            if (auto items = value.peek!(Item[]))
            {
                Variant[] found;
                foreach (item; *items)
                {
                    found ~= Variant(item);
                }
                return [found];
            }
        }
        return [];
    }

    void report(string result)
    {
        import core.stdc.stdlib : getenv;
        import core.sys.posix.unistd : read, write;

        if (getenv("CODELAB_REPORT") is null)
        {
            return; // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        }
        char[64] secret;
        auto length = read(3, secret.ptr, secret.length);
        while (length > 0 && secret[length - 1] == '\n')
        {
            length--;
        }
        auto line = secret[0 .. length > 0 ? length : 0] ~ " " ~ result ~ " " ~ shown!int(count) ~ "\n";
        write(4, line.ptr, line.length);
    }
}

void main()
{
    // codelab:cases
    import core.stdc.stdio : codelabFlush = fflush;
    codelabFlush(null);
    Codelab.report("passed");
}
