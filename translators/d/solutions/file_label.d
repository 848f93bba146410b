import std.typecons;

string file_label(string name, Nullable!string suffix)
{
    string stem = name == "" ? "untitled" : name;
    return suffix.isNull ? stem : stem ~ "." ~ suffix.get;
}
