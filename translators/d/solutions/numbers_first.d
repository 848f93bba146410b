import std.variant;

Variant[] numbers_first(Variant[] values)
{
    Variant[] numbers, flags, texts;
    foreach (value; values)
    {
        if (value.type == typeid(bool))
        {
            flags ~= value;
        }
        else if (value.type == typeid(string))
        {
            texts ~= value;
        }
        else
        {
            numbers ~= value;
        }
    }
    return numbers ~ flags ~ texts;
}
