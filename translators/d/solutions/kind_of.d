import std.variant;

string kind_of(Variant value)
{
    if (value.type == typeid(null))
    {
        return "nothing";
    }
    if (auto flag = value.peek!bool)
    {
        return *flag ? "yes" : "no";
    }
    if (auto text = value.peek!string)
    {
        return *text == "" ? "empty" : "text";
    }
    auto number = value.coerce!double;
    return number < 0 ? "negative" : number > 0 ? "positive" : "zero";
}
