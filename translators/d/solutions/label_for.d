import std.typecons;

Nullable!string label_for(string[long] bands, long value)
{
    import std.algorithm : filter, maxElement;

    auto starts = bands.keys.filter!(lowest => lowest <= value);
    return starts.empty ? Nullable!string.init : nullable(bands[starts.maxElement]);
}
